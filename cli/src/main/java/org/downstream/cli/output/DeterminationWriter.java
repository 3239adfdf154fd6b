package org.downstream.cli.output;

import java.io.IOException;
import org.downstream.screening.Determination;

/** Writes determinations one at a time, so that none has to stay in memory. */
public interface DeterminationWriter {

  /** Writes what stands before the first determination. */
  void begin() throws IOException;

  /** Writes one determination. */
  void write(Determination determination) throws IOException;

  /** Writes what stands after the last determination, and flushes. The target stays open. */
  void end() throws IOException;
}
