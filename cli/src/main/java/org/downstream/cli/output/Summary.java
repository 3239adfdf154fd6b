package org.downstream.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.downstream.screening.Basis;
import org.downstream.screening.Basis.ListBasis;
import org.downstream.screening.Determination;
import org.downstream.screening.Verdict;

/** Counts what was decided and collects what it was decided from. */
public final class Summary {

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final SortedSet<LocalDate> knownBy = new TreeSet<>();
  private final Set<ListBasis> lists = new LinkedHashSet<>();
  private final SortedMap<String, Integer> rulebooks = new TreeMap<>();
  private final SortedMap<String, String> bookFiles = new TreeMap<>();
  private Optional<Basis> last = Optional.empty();
  private int deals;
  private int holds;

  /** Counts one determination. */
  public void add(Determination determination) {
    deals++;
    holds += determination.hold() ? 1 : 0;
    verdicts.merge(determination.verdict(), 1, Integer::sum);
    days.add(determination.asOf().on());
    knownBy.add(determination.asOf().knownBy());
    Basis basis = determination.basis();
    if (!last.equals(Optional.of(basis))) {
      lists.addAll(basis.lists());
      rulebooks.put(basis.rulebookSha256(), basis.provisions());
      bookFiles.putAll(basis.bookFiles());
      last = Optional.of(basis);
    }
  }

  public int deals() {
    return deals;
  }

  /** How many deals wait for an answer. */
  public int holds() {
    return holds;
  }

  public int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  public List<ListBasis> lists() {
    return List.copyOf(lists);
  }

  /** The hash of each rulebook with its number of provisions. */
  public SortedMap<String, Integer> rulebooks() {
    return Collections.unmodifiableSortedMap(rulebooks);
  }

  /** The hash of each file of the book. */
  public SortedMap<String, String> bookFiles() {
    return Collections.unmodifiableSortedMap(bookFiles);
  }

  /** The days whose law was applied, such as "2022-11-01" or "2022-11-01 to 2023-02-01, 4 days". */
  public String daysInWords() {
    if (days.isEmpty()) {
      return "none";
    }
    if (days.size() == 1) {
      return days.first().toString();
    }
    return days.first() + " to " + days.last() + ", " + Words.count(days.size(), "day");
  }

  /** Up to when facts were known. */
  public String knownByInWords() {
    List<String> words = new ArrayList<>();
    knownBy.forEach(day -> words.add(Words.knownBy(day)));
    return words.size() <= 3
        ? String.join(", ", words)
        : words.get(0) + " to " + words.get(words.size() - 1);
  }

  /** A list with its vintage, and what a starter list cannot do. */
  public static String words(ListBasis list) {
    return list.title()
        + ", text of "
        + list.vintage()
        + ", "
        + (list.entries() == 1 ? "1 entry" : list.entries() + " entries")
        + (list.starter()
            ? " — starter list: a selection, absent names are not cleared against the full list"
            : "");
  }
}
