package org.downstream.name.dictionary;

/**
 * A name of a party that no rule derives from its other name.
 *
 * @param name one name, mostly the Chinese one
 * @param otherName the name by which the same party goes in another language or on a list
 * @param kind whether the two are the same party or only the same brand
 * @param source where this can be read, or that it is to be checked
 * @param from first day, ISO 8601, or empty when not known
 * @param to last day, ISO 8601, or empty when it still holds
 */
public record Alias(
    String name, String otherName, Kind kind, String source, String from, String to) {
  /** What the two names have in common. */
  public enum Kind {
    /** Both name one party. */
    PARTY,
    /** Both name one brand; companies that bear it are not one party for that. */
    BRAND,
    /** The other name is a former name of the party. */
    FORMER
  }
}
