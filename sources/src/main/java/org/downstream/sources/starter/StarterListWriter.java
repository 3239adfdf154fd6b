package org.downstream.sources.starter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.sources.ecfr.Part744;
import org.downstream.sources.ecfr.Part744Reader;
import org.downstream.sources.ecfr.PublishedEntry;
import org.downstream.watchlist.ListedName;

/**
 * Derives the starter list from the official XML of 15 CFR part 744 and the files that are kept by
 * hand beside it: which entries to take, which names to add, which rules took effect before their
 * publication, and entries of lists that are not in part 744.
 */
public final class StarterListWriter {

  private final Path folder;

  /** A writer for a folder such as {@code rulebook/lists}. */
  public StarterListWriter(Path folder) {
    this.folder = folder;
  }

  /** {@code StarterListWriter <official XML, gzipped or not> <folder of the list>}. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "Give the official XML of 15 CFR part 744 and the folder rulebook/lists.");
    }
    StarterListWriter writer = new StarterListWriter(Path.of(arguments[1]));
    writer.write(writer.derive(Path.of(arguments[0])));
  }

  /** Derives the list from an official file that can be read to its end. */
  public StarterFiles derive(Path official) {
    Part744 part = new Part744Reader().read(official);
    if (!part.complete()) {
      throw new StarterListException("The official text cannot be read: " + part.problems());
    }
    return derive(part);
  }

  StarterFiles derive(Part744 part) {
    EffectiveDates dates =
        EffectiveDates.read(table("effective-dates.csv", EffectiveDates.HEADING));
    AddedNames added = new AddedNames(table("added-names.csv", AddedNames.HEADING));
    Selection selection = new Selection(table("starter-selection.csv", Selection.HEADING));
    List<List<String>> entries = new ArrayList<>();
    List<StarterName> names = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (PublishedEntry published : selection.from(part.entries())) {
      StarterEntry entry = StarterEntry.of(published, dates);
      entries.add(entry.row());
      ids.add(entry.id());
      names.addAll(withoutRepeats(published(published), added.of(entry.id())));
    }
    for (Table.Row row : table("added-entries.csv", StarterEntry.HEADING).rows()) {
      StarterEntry entry = StarterEntry.read(row);
      if (!ids.add(entry.id())) {
        throw row.problem("entry", "an id that the official text does not give");
      }
      entries.add(entry.row());
      names.addAll(withoutRepeats(added.of(entry.id()), List.of()));
    }
    List<String> lost = added.withoutEntry(ids);
    if (!lost.isEmpty()) {
      throw new StarterListException(
          "added-names.csv names entries that are not selected: " + lost);
    }
    return new StarterFiles(
        csv(StarterEntry.HEADING, entries),
        csv(StarterName.HEADING, names.stream().map(StarterName::row).toList()));
  }

  /** A name that the list publishes is not added again. */
  private static List<StarterName> withoutRepeats(
      List<StarterName> published, List<StarterName> added) {
    Set<String> seen = new LinkedHashSet<>();
    return Stream.concat(published.stream(), added.stream())
        .filter(name -> seen.add(name.name()))
        .toList();
  }

  private void write(StarterFiles files) {
    try {
      Files.writeString(folder.resolve(StarterFiles.ENTRIES), files.entries());
      Files.writeString(folder.resolve(StarterFiles.NAMES), files.names());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<StarterName> published(PublishedEntry entry) {
    String source =
        "15 CFR part 744, supp. no. "
            + switch (entry.party().list()) {
              case ENTITY_LIST -> 4;
              case UNVERIFIED -> 6;
              default -> 7;
            };
    return entry.party().names().stream()
        .map(
            (ListedName listed) ->
                new StarterName(entry.party().id(), listed.text(), listed.kind(), "latin", source))
        .toList();
  }

  private Table table(String file, List<String> heading) {
    try {
      return Table.read(file, Files.readString(folder.resolve(file)), heading);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String csv(List<String> heading, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(heading);
      rows.forEach(csv::writeRecord);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return text.toString();
  }
}
