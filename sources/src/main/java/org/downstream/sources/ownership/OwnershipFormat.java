package org.downstream.sources.ownership;

import java.io.IOException;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;

/** Reads one format in which ownership is published. */
public interface OwnershipFormat {

  /** The format in a few words. */
  String title();

  /** Whether the beginning of a file is that of this format. */
  boolean recognises(ListHead head);

  /**
   * Reads the whole file.
   *
   * @throws IOException when it cannot be read to its end; what was read before stays
   */
  void read(ListFile file, FileStatements into) throws IOException;
}
