package org.downstream.evidence;

import java.time.LocalDate;

/**
 * Where a fact of the book comes from and since when it was known.
 *
 * @param file the file of the book, such as "deals.csv"
 * @param row the row in it, counted from 1 with the heading as row 1
 * @param source what the user gave as the source; empty when not given
 * @param knownSince the first day on which it was known; {@link LocalDate#MIN} when not given
 */
public record Provenance(String file, long row, String source, LocalDate knownSince) {

  /** A fact that is known always and comes from no file. */
  public static final Provenance NONE = new Provenance("", 0, "", LocalDate.MIN);

  /** File and row, such as "deals.csv:12". */
  public String place() {
    return file.isEmpty() ? "" : file + ":" + row;
  }
}
