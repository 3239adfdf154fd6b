package org.downstream.name.search;

/** What an asked name is like, since the same likeness means more in one than in another. */
public enum QueryKind {
  /** A Chinese name of six characters or more, not counting the form in law. */
  HAN_FULL,
  /** A shorter Chinese name. */
  HAN_SHORT,
  /** A name in Latin letters. */
  LATIN
}
