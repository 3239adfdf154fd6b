package org.downstream.sources.published;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/**
 * A stream that refuses to give more than a number of bytes, or far more than was compressed, and
 * does not pass off the early end of an archive as the end of the file.
 */
public final class GuardedStream extends FilterInputStream {

  /** Lists compress to a twentieth; a gzip bomb to a thousandth. */
  private static final long MOST_EXPANSION = 200;

  private static final long ALWAYS_ALLOWED = 32L << 20;

  private final long most;
  private final LongSupplier compressed;
  private long given;

  GuardedStream(InputStream in, long most, LongSupplier compressed) {
    super(in);
    this.most = most;
    this.compressed = compressed;
  }

  /** A stream that is limited in its bytes alone. */
  public static GuardedStream bounded(InputStream in, long most) {
    return new GuardedStream(in, most, () -> Long.MAX_VALUE);
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
      given += Math.max(read, 0);
      if (given > most) {
        throw new LimitPassed("more than " + most + " bytes");
      }
      if (given > ALWAYS_ALLOWED && given / MOST_EXPANSION > compressed.getAsLong()) {
        throw new LimitPassed("an archive that grows more than " + MOST_EXPANSION + " times");
      }
      return read;
    } catch (EOFException | ZipException damaged) {
      // The XML reader would take an early end for the end of the document.
      throw new UncheckedIOException(damaged);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    return in.skip(bytes);
  }
}
