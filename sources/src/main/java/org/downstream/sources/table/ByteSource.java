package org.downstream.sources.table;

import java.io.IOException;
import java.io.InputStream;

/** Something that can be read from its start as often as needed, such as a file. */
@FunctionalInterface
public interface ByteSource {

  /** The bytes from the first on; the caller closes it. */
  InputStream open() throws IOException;
}
