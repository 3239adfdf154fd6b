package org.downstream.sources.starter;

import java.util.Locale;

/** A file of the starter list is not as its format says. The message names file, row and column. */
public final class StarterListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StarterListException(String file, long row, String column, String found, String expected) {
    super(
        String.format(
            Locale.ROOT,
            "%s, row %d, column %s: found \"%s\", expected %s.",
            file,
            row,
            column,
            found,
            expected));
  }

  StarterListException(String message) {
    super(message);
  }
}
