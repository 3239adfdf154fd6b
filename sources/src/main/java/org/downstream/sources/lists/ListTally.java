package org.downstream.sources.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.downstream.sources.published.About;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PublishedParty;
import org.downstream.watchlist.ListKind;

/** Counts what becomes of every row and passes the entries on. */
final class ListTally implements ListSink {

  private static final int PROBLEMS_KEPT = 1_000;
  private static final int TEXTS_KEPT = 20_000;
  private static final int LONGEST_TEXT = 2_000;

  private final Consumer<PublishedParty> entries;
  private final Map<ListKind, Long> byList = new EnumMap<>(ListKind.class);
  private final Map<Code, Long> counts = new EnumMap<>(Code.class);
  private final List<EntryProblem> problems = new ArrayList<>();
  private final List<String> refusedTexts = new ArrayList<>();
  private Optional<LocalDate> stated = Optional.empty();
  private Optional<LocalDate> newest = Optional.empty();
  private long rows;
  private long inEntries;
  private long beside;
  private long refused;
  private long entryCount;

  ListTally(Consumer<PublishedParty> entries) {
    this.entries = entries;
  }

  @Override
  public void read(long more) {
    rows += more;
  }

  @Override
  public void entry(PublishedParty party, long ofRows) {
    inEntries += ofRows;
    entryCount++;
    byList.merge(party.list(), 1L, Long::sum);
    if (party.from().isPresent()
        && newest.map(day -> day.isBefore(party.from().get())).orElse(true)) {
      newest = party.from();
    }
    entries.accept(party);
  }

  @Override
  public void beside(long more) {
    beside += more;
  }

  @Override
  public void refused(long more, EntryProblem problem, List<String> raw) {
    refused += more;
    problem(problem);
    if (refusedTexts.size() < TEXTS_KEPT) {
      String text = String.join(" ", raw);
      refusedTexts.add(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }
  }

  @Override
  public void problem(EntryProblem problem) {
    counts.merge(problem.code(), 1L, Long::sum);
    // What concerns the whole file is always kept.
    if (problems.size() < PROBLEMS_KEPT || problem.code().ofFile()) {
      problems.add(problem);
    }
  }

  @Override
  public void about(About about) {
    stated = about.vintage().or(() -> stated);
  }

  long entries() {
    return entryCount;
  }

  ListReading reading(String file, String format, String sha256) {
    boolean stopped = problems.stream().anyMatch(problem -> problem.code().ofFile());
    // Where the reading stopped, rows that wait for the rest of their entry are lost with it.
    long lost = stopped ? rows - inEntries - beside - refused : 0;
    return new ListReading(
        file,
        format,
        sha256,
        stated,
        newest,
        rows,
        inEntries,
        beside,
        refused + lost,
        entryCount,
        byList,
        problems,
        counts,
        refusedTexts);
  }
}
