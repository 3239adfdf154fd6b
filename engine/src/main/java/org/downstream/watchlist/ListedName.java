package org.downstream.watchlist;

/**
 * One name of a listed party.
 *
 * @param text as published
 * @param kind how the name belongs to the entry
 */
public record ListedName(String text, Kind kind) {

  /** How a name belongs to an entry. */
  public enum Kind {
    /** The published name. */
    PRIMARY,
    /** An alias that the list publishes. */
    ALIAS,
    /** A name in its own script or a trade name from another cited source. */
    ADDED,
    /** Too short or too common to stand alone. */
    WEAK
  }
}
