package org.downstream.name.search;

/** How a name belongs to its entity. */
public enum NameRole {
  /** The published name. */
  PRIMARY,
  /** Another name of the same entity, from the list or from a cited source. */
  ALIAS,
  /** Too short or too common to stand alone. */
  WEAK
}
