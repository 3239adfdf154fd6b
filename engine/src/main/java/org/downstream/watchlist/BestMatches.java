package org.downstream.watchlist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps for each entry the best of its matches with one query. */
final class BestMatches {
  private static final Comparator<ListMatch> STRONGEST_FIRST =
      Comparator.comparing(ListMatch::certainty).thenComparingInt(ListMatch::score).reversed();

  private final Map<ListedParty, ListMatch> best = new LinkedHashMap<>();

  void add(ListMatch match) {
    best.merge(
        match.entry(),
        match,
        (before, now) -> STRONGEST_FIRST.compare(now, before) < 0 ? now : before);
  }

  /** Certainty and score descending, then by id. */
  List<ListMatch> inOrder() {
    return best.values().stream()
        .sorted(
            STRONGEST_FIRST
                .thenComparing(match -> match.entry().id())
                .thenComparing(match -> match.entry().list()))
        .toList();
  }
}
