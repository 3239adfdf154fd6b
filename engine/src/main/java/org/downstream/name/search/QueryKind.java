package org.downstream.name.search;

/** What an asked name is like, since the same likeness means more in one than in another. */
enum QueryKind {
  /** A full Chinese name, with a form in law or about as long. */
  HAN_FULL,
  /** A Chinese short name. */
  HAN_SHORT,
  /** A name in Latin letters. */
  LATIN
}
