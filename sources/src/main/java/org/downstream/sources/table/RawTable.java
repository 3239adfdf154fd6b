package org.downstream.sources.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table of somebody else's format, row by row and in bounded memory: too long rows are cut and
 * said to be, and the rows after them are still read.
 */
public final class RawTable implements AutoCloseable {

  private static final int HEAD = 16_384;
  private static final int LONGEST_ROW = 4 << 20;

  private final InputStream in;
  private final Records records;
  private final Charset charset;

  private RawTable(InputStream in, Records records, Charset charset) {
    this.in = in;
    this.records = records;
    this.charset = charset;
  }

  /**
   * Opens a table in the encoding of its mark; without one in UTF-8 where all of it is valid UTF-8,
   * else in the given encoding, or in what it looks like.
   *
   * @param otherwise the encoding of the publisher
   * @param delimiter empty: the one that stands most often in the heading
   */
  public static RawTable open(
      ByteSource source, Optional<Charset> otherwise, Optional<Delimiter> delimiter)
      throws IOException {
    byte[] head;
    try (InputStream first = source.open()) {
      head = first.readNBytes(HEAD);
    }
    Optional<Charset> declared =
        otherwise.isPresent() && !faultlessUtf8(source) ? otherwise : Optional.empty();
    TextForm form = TextForm.of(source, head, declared);
    InputStream in = new BufferedInputStream(source.open(), 1 << 16);
    try {
      Delimiter used = delimiter.orElseGet(() -> Delimiter.of(form.text(head)));
      return new RawTable(in, new Records(form.reader(in), used, LONGEST_ROW), form.charset());
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  /** What the file is, when its first bytes say that it is no text. */
  public static Optional<String> binary(byte[] head) {
    return FileForm.binary(head, Optional.empty());
  }

  private static boolean faultlessUtf8(ByteSource source) throws IOException {
    try (InputStream in = source.open()) {
      return TextEvidence.of(in, StandardCharsets.UTF_8, letter -> true).faultless();
    }
  }

  /** Goes to the next row with content; false at the end. */
  public boolean advance() throws IOException {
    while (records.advance()) {
      if (!records.blank()) {
        return true;
      }
    }
    return false;
  }

  /** The number of the row, counted from 1, blank rows included. */
  public long number() {
    return records.number();
  }

  /** The cells of the row as read. */
  public List<String> cells() {
    return records.cells();
  }

  /** What is wrong with the row as a whole; asked once for each row. */
  public Optional<ProblemCode> flaw() {
    return records.flaw();
  }

  /** The encoding it is read in. */
  public Charset charset() {
    return charset;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
