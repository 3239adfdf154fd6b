package org.downstream.name.search;

/** What was found for one candidate, for those who fit weights or inspect a score. */
public final class NameEvidence {
  private final Found found;
  private final double score;

  NameEvidence(Found found, double score) {
    this.found = found;
    this.score = score;
  }

  /** The number of the entity. */
  public int entity() {
    return found.entity;
  }

  /** The name. */
  public int row() {
    return found.row;
  }

  /** What it was found by: information of the words met, roughly. */
  public float promise() {
    return found.promise;
  }

  /** How far a trait is there, 0 or more. */
  public float trait(Trait which) {
    return found.trait(which);
  }

  /** What the asked name is like. */
  public QueryKind kind() {
    return found.kind;
  }

  /** What candidates are ranked by. */
  public double rank() {
    return found.rank;
  }

  /** The probability that both name the same bearer, 0 to 1. */
  public double score() {
    return score;
  }
}
