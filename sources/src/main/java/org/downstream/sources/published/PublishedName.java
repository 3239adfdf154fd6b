package org.downstream.sources.published;

/**
 * A name as a list gives it, without characters that cannot be seen.
 *
 * @param text the name
 * @param use how it belongs to the entry
 */
public record PublishedName(String text, Use use) {

  /** How a name belongs to an entry. */
  public enum Use {
    /** The name under which the entry stands. */
    PRIMARY,
    /** An alias that the list calls good, or does not grade. */
    ALIAS,
    /** A former name. */
    FORMER,
    /** An alias that the list calls weak or of low quality. */
    WEAK
  }
}
