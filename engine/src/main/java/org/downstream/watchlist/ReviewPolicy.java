package org.downstream.watchlist;

/** How an application for a licence is reviewed, mildest first. */
public enum ReviewPolicy {
  PRESUMPTION_OF_APPROVAL,
  CASE_BY_CASE,
  PRESUMPTION_OF_DENIAL,
  DENIAL;

  /** The more restrictive of the two (15 CFR 744.11: the most restrictive policy applies). */
  public ReviewPolicy stricter(ReviewPolicy other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
