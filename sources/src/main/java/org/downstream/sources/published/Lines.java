package org.downstream.sources.published;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes; one that is too long is cut, and the next one is still read. */
final class Lines {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private boolean atEnd;
  private boolean cut;

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Whether the line given last was cut. */
  boolean cut() {
    return cut;
  }

  /** Whether there may be lines after the one given last. */
  boolean more() {
    return !atEnd;
  }

  /** The next line without its end; empty for an empty line and at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    cut = false;
    while (true) {
      if (next == end) {
        end = in.read(buffer);
        next = 0;
        if (end < 0) {
          end = 0;
          atEnd = true;
          return line.toByteArray();
        }
      }
      int stop = next;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int room = Math.min(stop - next, longest - line.size());
      cut |= room < stop - next;
      line.write(buffer, next, room);
      boolean whole = stop < end;
      next = whole ? stop + 1 : stop;
      if (whole) {
        return line.toByteArray();
      }
    }
  }
}
