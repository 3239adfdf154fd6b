package org.downstream.sources.table;

import java.util.List;

/**
 * What became of one row of input. Every row read ends as exactly one of these.
 *
 * @param <T> what a row is read into
 */
public sealed interface RowOutcome<T> {

  /** Whether the row became a value. */
  boolean accepted();

  /**
   * The row became a value.
   *
   * @param value what it became
   * @param warnings what a reader of the answer should know of it
   */
  record Accepted<T>(T value, List<RowProblem> warnings) implements RowOutcome<T> {

    public Accepted {
      warnings = List.copyOf(warnings);
    }

    @Override
    public boolean accepted() {
      return true;
    }
  }

  /**
   * The row could not be used.
   *
   * @param row counted from 1 with the heading as row 1
   * @param asRead its cells, unchanged
   * @param problems why; never empty
   */
  record Rejected<T>(long row, List<String> asRead, List<RowProblem> problems)
      implements RowOutcome<T> {

    public Rejected {
      asRead = List.copyOf(asRead);
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException(
            "Row " + row + " is rejected without a reason.\nMaybe it should be accepted.");
      }
    }

    @Override
    public boolean accepted() {
      return false;
    }
  }
}
