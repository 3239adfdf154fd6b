package org.downstream.sources.published;

import java.io.IOException;

/** Reads one published format. */
public interface ListReader {

  /** The format in a few words, such as "OFAC advanced XML". */
  String format();

  /** Where the publisher keeps it. */
  String publisher();

  /** Whether the beginning of a file is that of this format. */
  boolean recognises(ListHead head);

  /**
   * Reads the whole file.
   *
   * @throws FileRefused when the file as a whole is not as the format says
   * @throws IOException when it cannot be read to its end
   */
  void read(ListFile file, ListSink sink) throws IOException;
}
