package org.downstream.name.search;

/** The work that a word does in a name. */
public enum WordClass {
  /** The distinctive rest, by which a bearer is told from others. */
  BRAND,
  /** What many do or are. */
  ACTIVITY,
  /** A country, province, city or district. */
  REGION,
  /** A number or ordinal. */
  NUMBER,
  /** The form in law. */
  LEGAL,
  /** Of, the, and. */
  FILLER
}
