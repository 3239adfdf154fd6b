package org.downstream.sources.published;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import org.downstream.sources.published.EntryProblem.Code;

/** Tells a damaged archive from a file that cannot be read. */
final class Damaged {

  private Damaged() {}

  /** The refusal of a damaged archive; the failure itself when it is none. */
  static RuntimeException refusal(IOException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof EOFException || at instanceof ZipException) {
        return new FileRefused(
            EntryProblem.ofFile(
                Code.TRUNCATED, String.valueOf(at.getMessage()), "an archive without damage"));
      }
    }
    return new UncheckedIOException(failure);
  }

  static RuntimeException refusal(UncheckedIOException failure) {
    return failure.getCause() == null ? failure : refusal(failure.getCause());
  }
}
