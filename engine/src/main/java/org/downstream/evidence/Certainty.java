package org.downstream.evidence;

/**
 * How far a statement is settled. Three-valued logic with two kinds of middle: {@code POSSIBLE} has
 * something that speaks for it, {@code UNKNOWN} lacks the fact that would settle it. The order is
 * that of Kleene's logic, so that conjunction is the smaller and disjunction the larger.
 */
public enum Certainty {
  /** Settled: it is not so. */
  RULED_OUT,
  /** Not settled, since a fact is missing. */
  UNKNOWN,
  /** Not settled, and something speaks for it. */
  POSSIBLE,
  /** Settled: it is so. */
  ESTABLISHED;

  /** Established or ruled out. */
  public static Certainty of(boolean so) {
    return so ? ESTABLISHED : RULED_OUT;
  }

  /** Both hold. */
  public Certainty and(Certainty other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** At least one holds. */
  public Certainty or(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** It does not hold; what is open stays open. */
  public Certainty not() {
    return switch (this) {
      case RULED_OUT -> ESTABLISHED;
      case ESTABLISHED -> RULED_OUT;
      case UNKNOWN -> UNKNOWN;
      case POSSIBLE -> POSSIBLE;
    };
  }

  /** Whether it is settled, one way or the other. */
  public boolean settled() {
    return this == ESTABLISHED || this == RULED_OUT;
  }

  /** Whether it is not settled. */
  public boolean open() {
    return !settled();
  }
}
