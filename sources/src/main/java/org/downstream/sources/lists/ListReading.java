package org.downstream.sources.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.sources.published.EntryProblem;
import org.downstream.watchlist.ListKind;

/**
 * What became of a file of a published list.
 *
 * @param file its name
 * @param format the format it has; empty when it is not known
 * @param sha256 of the file as it lies there
 * @param stated the day of the text as the file states it
 * @param newest the newest first day of an entry
 * @param rows rows, lines or elements that were read
 * @param inEntries those that make up entries
 * @param beside those that are no entries by the format
 * @param refused those that cannot be used
 * @param entries how many entries there are
 * @param byList how many entries stand on each list
 * @param problems the first problems
 * @param counts how often each code came up
 * @param refusedTexts the first refused rows as text
 */
public record ListReading(
    String file,
    String format,
    String sha256,
    Optional<LocalDate> stated,
    Optional<LocalDate> newest,
    long rows,
    long inEntries,
    long beside,
    long refused,
    long entries,
    Map<ListKind, Long> byList,
    List<EntryProblem> problems,
    Map<EntryProblem.Code, Long> counts,
    List<String> refusedTexts) {

  public ListReading {
    problems = List.copyOf(problems);
    refusedTexts = List.copyOf(refusedTexts);
    Map<ListKind, Long> lists = new EnumMap<>(ListKind.class);
    lists.putAll(byList);
    byList = Collections.unmodifiableMap(lists);
    Map<EntryProblem.Code, Long> codes = new EnumMap<>(EntryProblem.Code.class);
    codes.putAll(counts);
    counts = Collections.unmodifiableMap(codes);
    if (rows != inEntries + beside + refused) {
      throw new IllegalStateException(
          file
              + ": "
              + rows
              + " rows were read, but "
              + inEntries
              + " are in entries, "
              + beside
              + " beside them and "
              + refused
              + " refused.\nMaybe a row was lost.");
    }
  }

  /** What is wrong with the file as a whole; empty when all of it was read. */
  public Optional<EntryProblem> fault() {
    return problems.stream().filter(problem -> problem.code().ofFile()).findFirst();
  }

  /** Whether nothing of the list is missing from what was read. */
  public boolean whole() {
    return counts.keySet().stream().noneMatch(EntryProblem.Code::loses);
  }
}
