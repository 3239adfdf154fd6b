package org.downstream.sources.ecfr;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;

/**
 * A stream that refuses to give more than a number of bytes, and does not pass off the early end of
 * an archive as the end of the file.
 */
final class BoundedStream extends FilterInputStream {

  private final long most;
  private long given;

  BoundedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = in.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    } catch (EOFException | ZipException damaged) {
      // The XML reader would take an early end for the end of the document.
      throw new UncheckedIOException(damaged);
    }
  }

  private void count(int bytes) {
    given += bytes;
    if (given > most) {
      throw new LimitPassed("more than " + most + " bytes");
    }
  }
}
