package org.downstream.sources.reference;

import java.util.Locale;

/** A mistake in our own data: the program cannot answer anything with it. */
public final class ReferenceDataException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A mistake in a file as a whole, or in what its rows say together. */
  ReferenceDataException(String file, String problem) {
    super(String.format(Locale.ROOT, "%s: %s", file, problem));
  }

  /** A mistake in one cell. */
  ReferenceDataException(String file, long row, String column, String problem) {
    super(String.format(Locale.ROOT, "%s, row %d, column %s: %s", file, row, column, problem));
  }
}
