package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against two names being one, in log-odds.
 *
 * @param logOdds above 0 when more speaks for it
 * @param same whether nothing tells the names apart
 * @param alignment which words meet
 * @param remarks what was found besides, in words
 */
record Judgement(double logOdds, boolean same, Alignment alignment, List<String> remarks) {

  private static final double SPREAD =
      (PairScore.ESTABLISHED - 0.01 - PairScore.LIKELY) / (1 - PairScore.LIKELY);

  /** Only names between which nothing differs reach ESTABLISHED. */
  double score() {
    double probability = 1 / (1 + Math.exp(-logOdds));
    if (same) {
      return Math.max(PairScore.ESTABLISHED, probability);
    }
    // What is likelier than not is spread below ESTABLISHED, so that the order is kept.
    double above = Math.max(0, probability - PairScore.LIKELY);
    return Math.min(probability, PairScore.LIKELY) + above * SPREAD;
  }

  /** Collects log-odds and remarks. */
  static final class Tally {
    private final List<String> remarks = new ArrayList<>();
    private double logOdds;
    private boolean same = true;

    Tally(double start) {
      this.logOdds = start;
    }

    /** Takes off from the log-odds; the names are no longer the same. */
    void doubt(double by) {
      logOdds -= by;
      same = false;
    }

    void doubt(double by, String remark) {
      doubt(by);
      remarks.add(remark);
    }

    /** Takes off from the log-odds what tells no names apart. */
    void blur(double by) {
      logOdds -= by;
    }

    void atLeast(double floor) {
      logOdds = Math.max(logOdds, floor);
    }

    void atMost(double ceiling) {
      logOdds = Math.min(logOdds, ceiling);
    }

    Judgement on(Alignment alignment) {
      return new Judgement(logOdds, same, alignment, remarks);
    }
  }
}
