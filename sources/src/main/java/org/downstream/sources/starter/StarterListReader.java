package org.downstream.sources.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/**
 * Reads the starter list. Its files are the project's own, so that a flaw in them is an error of
 * the program: it throws and names file, row and column.
 */
public final class StarterListReader {

  /** The day of the official text that the shipped list was derived from. */
  public static final LocalDate VINTAGE = LocalDate.of(2026, 7, 23);

  /** What the list is called in answers. */
  public static final String TITLE = "Downstream starter list";

  /** The list that is shipped with the rulebook. */
  public Watchlist shipped() {
    return read(new StarterFiles(resource(StarterFiles.ENTRIES), resource(StarterFiles.NAMES)));
  }

  /** The list in a folder that holds {@code starter-entries.csv} and {@code starter-names.csv}. */
  public Watchlist read(Path folder) {
    try {
      return read(
          new StarterFiles(
              Files.readString(folder.resolve(StarterFiles.ENTRIES)),
              Files.readString(folder.resolve(StarterFiles.NAMES))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The list in two texts. */
  public Watchlist read(StarterFiles files) {
    Table entries = Table.read(StarterFiles.ENTRIES, files.entries(), StarterEntry.HEADING);
    Map<String, List<ListedName>> names = new LinkedHashMap<>();
    for (Table.Row row : entries.rows()) {
      if (names.put(row.required("entry"), new ArrayList<>()) != null) {
        throw row.problem("entry", "an id that no row before it has");
      }
    }
    readNames(Table.read(StarterFiles.NAMES, files.names(), StarterName.HEADING), names);
    List<ListedParty> parties = new ArrayList<>();
    for (Table.Row row : entries.rows()) {
      List<ListedName> own = names.getOrDefault(row.text("entry"), List.of());
      if (own.isEmpty()) {
        throw row.problem("entry", "an id with a primary name in " + StarterFiles.NAMES);
      }
      parties.add(StarterEntry.read(row).party(own));
    }
    return new Watchlist(TITLE, true, VINTAGE, files.sha256(), parties);
  }

  private static void readNames(Table table, Map<String, List<ListedName>> names) {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      StarterName name = StarterName.read(row);
      List<ListedName> own = names.get(name.entry());
      if (own == null) {
        throw row.problem("entry", "an id of " + StarterFiles.ENTRIES);
      }
      if (own.isEmpty() != (name.kind() == ListedName.Kind.PRIMARY)) {
        throw row.problem("kind", "exactly one primary name for each entry, before its others");
      }
      if (!seen.add(name.entry() + "\n" + name.name())) {
        throw row.problem("name", "a name that the entry does not have yet");
      }
      own.add(name.listed());
    }
  }

  private static String resource(String file) {
    String path = "/rulebook/lists/" + file;
    try (InputStream in = StarterListReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "The class path has no " + path + ".\nMaybe the rulebook is not on it.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
