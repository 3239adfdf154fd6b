package org.downstream.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.sources.lists.AliasFile;
import org.downstream.sources.lists.ListReading;
import org.downstream.sources.lists.NameAliases;
import org.downstream.sources.lists.PublishedList;
import org.downstream.sources.lists.PublishedLists;
import org.downstream.sources.lists.Stored;
import org.downstream.sources.lists.Vintage;
import org.downstream.sources.lists.Vintages;
import org.downstream.sources.lists.Watchlists;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.Watchlist;
import picocli.CommandLine.Option;

/** The lists that a question is asked of: the starter list, published lists, lists of one's own. */
public final class ListOptions {

  private static final int SHOWN = 5;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = {
        "A published list in any known format, gzipped or not, or a table id,name of your own;",
        "FILE@DATE says of which day it is, a folder of \"lists update\" gives all its versions.",
        "May be given again."
      })
  private List<String> files = new ArrayList<>();

  @Option(names = "--no-starter", description = "Leave out the starter list, which is a selection.")
  private boolean noStarter;

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      defaultValue = "",
      description = "Your table name,other_name,source of names that no rule derives.")
  private String aliasFile = "";

  private boolean lost;

  boolean given() {
    return !files.isEmpty();
  }

  /** Whether something of the lists is missing from what was read. */
  boolean lost() {
    return lost;
  }

  /** The starter list, unless it is left out. */
  List<Watchlist> starter() {
    if (noStarter && files.isEmpty()) {
      throw new UsageException(
          "--no-starter leaves no list.\nMaybe give one with --list, or leave --no-starter out.");
    }
    return noStarter ? List.of() : List.of(new StarterListReader().shipped());
  }

  /** The texts to read, in the order given. */
  List<Stored> texts() throws IOException {
    List<Stored> texts = new ArrayList<>();
    for (String file : files) {
      List<Stored> found = texts(file);
      if (found.isEmpty()) {
        throw new UsageException(
            "--list: the folder " + file + " holds no list.\nMaybe run \"lists update\" first.");
      }
      texts.addAll(found);
    }
    return texts;
  }

  private static List<Stored> texts(String written) throws IOException {
    Path path = Path.of(written);
    Optional<LocalDate> day = Optional.empty();
    int at = written.lastIndexOf('@');
    if (!Files.exists(path) && at > 0) {
      path = Path.of(written.substring(0, at));
      try {
        day = Optional.of(LocalDate.parse(written.substring(at + 1)));
      } catch (DateTimeException noDay) {
        throw new UsageException("--list: expected FILE@YYYY-MM-DD, found \"" + written + "\".");
      }
    }
    if (!Files.exists(path)) {
      throw new UsageException(
          "--list: there is no file " + path + ".\nMaybe the path is relative to another folder.");
    }
    return Stored.of(path, day);
  }

  /** Other names of one's own, if given. */
  NameAliases aliases(PrintWriter err) {
    NameAliases aliases = new NameAliases();
    if (!aliasFile.isEmpty()) {
      if (!Files.isRegularFile(Path.of(aliasFile))) {
        throw new UsageException("--aliases: there is no file " + aliasFile + ".");
      }
      report(AliasFile.read(ListFile.of(Path.of(aliasFile)), aliases), err, "--aliases");
    }
    return aliases;
  }

  /** All lists, each party once for each list, with its days. */
  List<Watchlist> watchlists(PrintWriter err) throws IOException {
    List<Vintage> all = new ArrayList<>();
    starter().forEach(list -> all.add(Vintage.selection(list)));
    for (Stored text : texts()) {
      PublishedList list = read(text, err);
      all.add(Vintage.whole(Watchlists.of(list, vintage(text, list.reading())), list.reading()));
    }
    List<Watchlist> lists = Vintages.together(all);
    return aliases(err).addedTo(lists);
  }

  PublishedList read(Stored text, PrintWriter err) {
    PublishedList list = PublishedLists.read(text.file());
    report(list.reading(), err, "--list");
    return list;
  }

  /** The day of a text; one that does not tell its day is of the day on which it was saved. */
  static LocalDate vintage(Stored text, ListReading reading) throws IOException {
    Optional<LocalDate> known = text.vintage().or(() -> Watchlists.vintage(reading));
    return known.isPresent()
        ? known.get()
        : Files.getLastModifiedTime(text.file().path())
            .toInstant()
            .atZone(ZoneId.systemDefault())
            .toLocalDate();
  }

  /** Refuses a file that was not read to its end; says what is missing from another one. */
  void report(ListReading reading, PrintWriter err, String option) {
    Optional<EntryProblem> fault = reading.fault();
    if (fault.isPresent()) {
      throw new UsageException(option + ": " + fault.get().words(reading.file()) + ".");
    }
    if (!reading.whole()) {
      lost = true;
      err.println(
          reading.file()
              + ": "
              + reading.rows()
              + " rows read = "
              + reading.inEntries()
              + " in entries + "
              + reading.beside()
              + " beside them + "
              + reading.refused()
              + " refused; codes "
              + reading.counts());
      reading.problems().stream()
          .filter(problem -> problem.code().loses())
          .limit(SHOWN)
          .forEach(problem -> err.println("  " + problem.words(reading.file())));
    }
  }
}
