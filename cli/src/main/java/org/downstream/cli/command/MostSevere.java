package org.downstream.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.downstream.screening.Determination;

/** Keeps the most severe answers, as many as a report can show. */
final class MostSevere {

  static final int LIMIT = 500;

  private static final Comparator<Determination> MOST_SEVERE_FIRST =
      Comparator.comparing(Determination::verdict)
          .thenComparing(each -> !each.hold())
          .thenComparing(each -> each.deal().id());

  private final PriorityQueue<Determination> kept =
      new PriorityQueue<>(MOST_SEVERE_FIRST.reversed());

  void add(Determination answer) {
    kept.add(answer);
    if (kept.size() > LIMIT) {
      kept.remove();
    }
  }

  List<Determination> inOrder() {
    return kept.stream().sorted(MOST_SEVERE_FIRST).toList();
  }
}
