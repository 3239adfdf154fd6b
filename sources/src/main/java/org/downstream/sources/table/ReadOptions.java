package org.downstream.sources.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How tables are read.
 *
 * @param encoding the encoding of files without a byte order mark; empty: detected for each file
 * @param longestRow how many characters a row may have
 * @param problemsKept how many problems are kept in memory; all are counted, and all go to the sink
 * @param sink takes every problem and every rejected row as they come
 */
public record ReadOptions(
    Optional<Charset> encoding, int longestRow, int problemsKept, ReadingSink sink) {

  /** Detected encodings, rows of up to a million characters, nothing written out. */
  public static final ReadOptions USUAL =
      new ReadOptions(Optional.empty(), 1 << 20, 10_000, ReadingSink.NONE);

  public ReadOptions withEncoding(Charset declared) {
    return new ReadOptions(Optional.of(declared), longestRow, problemsKept, sink);
  }

  public ReadOptions withLongestRow(int characters) {
    return new ReadOptions(encoding, characters, problemsKept, sink);
  }

  public ReadOptions withProblemsKept(int problems) {
    return new ReadOptions(encoding, longestRow, problems, sink);
  }

  public ReadOptions withSink(ReadingSink taker) {
    return new ReadOptions(encoding, longestRow, problemsKept, taker);
  }
}
