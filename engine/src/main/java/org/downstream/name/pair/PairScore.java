package org.downstream.name.pair;

import java.util.List;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;

/** How likely two names are those of one bearer, as far as names can tell. */
public final class PairScore {
  /** From here on the names are the same. */
  public static final double ESTABLISHED = 0.85;

  /** From here on it is likelier than not that a reader would call the names one. */
  public static final double LIKELY = 0.5;

  /** From here on somebody should look. */
  public static final double POSSIBLE = 0.25;

  private final double score;
  private final Supplier<List<String>> steps;

  PairScore(double score, Supplier<List<String>> steps) {
    this.score = score;
    this.steps = steps;
  }

  /** The probability, 0 to 1. */
  public double score() {
    return score;
  }

  /**
   * ESTABLISHED when the names are the same but for what tells no names apart, POSSIBLE when they
   * may be, UNKNOWN when nothing in the names speaks for it. Never RULED_OUT: one bearer can have
   * two names.
   */
  public Certainty certainty() {
    if (score >= ESTABLISHED) {
      return Certainty.ESTABLISHED;
    }
    return score >= POSSIBLE ? Certainty.POSSIBLE : Certainty.UNKNOWN;
  }

  /**
   * What agrees, what differs and by which step one word became the other. Worked out on asking.
   */
  public List<String> why() {
    return steps.get();
  }
}
