package org.downstream.cli.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.downstream.screening.Determination;

/** What a writer wrote. */
final class Written {

  private Written() {}

  /** Makes a writer for a target. */
  interface Making {
    DeterminationWriter to(Writer out) throws IOException;
  }

  static String by(Making making, List<Determination> determinations) throws IOException {
    StringWriter out = new StringWriter();
    DeterminationWriter writer = making.to(out);
    writer.begin();
    for (Determination determination : determinations) {
      writer.write(determination);
    }
    writer.end();
    return out.toString();
  }
}
