package org.downstream.trade;

/**
 * The key of a deal in a book.
 *
 * @param value as written in the book, never blank
 */
public record DealId(String value) implements Comparable<DealId> {

  public DealId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A deal needs an id.\nMaybe the column is empty.");
    }
  }

  @Override
  public int compareTo(DealId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
