package org.downstream.sources.ecfr;

import java.util.Set;

/**
 * One cell of a table.
 *
 * @param text with a line end for each {@code br}, without superscripts
 * @param superscripts the footnote numbers in it
 */
record Cell(String text, Set<Integer> superscripts) {

  Cell {
    superscripts = Set.copyOf(superscripts);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text in one line. */
  String line() {
    return text.replaceAll("\\s+", " ").strip();
  }
}
