package org.downstream.sources.ecfr;

import java.util.List;

/**
 * The three lists as read from one file.
 *
 * @param rows every row read, in the order of the file
 * @param problems what stopped the reading of the file as a whole; empty when it was read to its
 *     end
 */
public record Part744(List<ListedRow> rows, List<ListProblem> problems) {

  public Part744 {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Whether the file was read to its end. */
  public boolean complete() {
    return problems.isEmpty();
  }

  /** All entries, in the order of the file. */
  public List<PublishedEntry> entries() {
    return rows.stream()
        .filter(ListedRow.Accepted.class::isInstance)
        .map(ListedRow.Accepted.class::cast)
        .flatMap(row -> row.entries().stream())
        .toList();
  }

  /** The rows that list no usable party. */
  public List<ListedRow.Rejected> rejected() {
    return rows.stream()
        .filter(ListedRow.Rejected.class::isInstance)
        .map(ListedRow.Rejected.class::cast)
        .toList();
  }
}
