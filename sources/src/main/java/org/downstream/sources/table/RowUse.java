package org.downstream.sources.table;

import java.util.List;

/**
 * What the rows of a file are read into.
 *
 * @param <T> what one row becomes
 */
public interface RowUse<T> {

  /** The columns of the file. */
  TableLayout layout();

  /** What becomes of a row whose cells all fit the layout. */
  RowOutcome<T> outcome(Row row);

  void accept(Row row, T value);

  void reject(Row row);

  /** Rows that were accepted and turn out, now that all are read, not to be usable. */
  default List<RowOutcome.Rejected<T>> withdrawn() {
    return List.of();
  }
}
