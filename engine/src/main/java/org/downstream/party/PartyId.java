package org.downstream.party;

/**
 * The key of a party in a book.
 *
 * @param value as written in the book, never blank
 */
public record PartyId(String value) implements Comparable<PartyId> {

  public PartyId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A party needs an id.\nMaybe the column is empty.");
    }
  }

  @Override
  public int compareTo(PartyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
