package org.downstream.sources.table;

/**
 * What is wrong with a cell, a row or a file.
 *
 * @param code stable, listed in docs/formats/problems.md
 * @param file the file, such as "deals.csv"
 * @param row counted from 1 with the heading as row 1; 0 when the whole file is meant
 * @param column empty when no single column is meant
 * @param found as read, cut to a length that can be shown, with control characters written out
 * @param expected what would have been accepted
 * @param nearest the nearest valid value; empty when none is near
 */
public record RowProblem(
    ProblemCode code,
    String file,
    long row,
    String column,
    String found,
    String expected,
    String nearest) {

  public RowProblem {
    column = Visible.of(column);
    found = Visible.of(found);
    nearest = Visible.of(nearest);
  }

  /** A problem of a whole file. */
  public static RowProblem ofFile(ProblemCode code, String file, String found, String expected) {
    return new RowProblem(code, file, 0, "", found, expected, "");
  }
}
