package org.downstream.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.function.IntPredicate;

/** How well the bytes of a file read in an encoding. Looks at all of it, a piece at a time. */
final class TextEvidence {

  private final CharsetDecoder decoder;
  private final IntPredicate usual;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private final CharBuffer chars = CharBuffer.allocate(1 << 16);
  private long malformed;
  private long beyondAscii;
  private long usualBeyondAscii;

  private TextEvidence(Charset charset, IntPredicate usual) {
    this.usual = usual;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Reads to the end and counts, among the letters beyond ASCII, those that are usual. */
  static TextEvidence of(InputStream in, Charset charset, IntPredicate usual) throws IOException {
    TextEvidence evidence = new TextEvidence(charset, usual);
    boolean end = false;
    while (!end) {
      int room = evidence.bytes.remaining();
      byte[] piece = in.readNBytes(room);
      end = piece.length < room;
      evidence.bytes.put(piece).flip();
      evidence.decode(end);
      evidence.bytes.compact();
    }
    return evidence;
  }

  private void decode(boolean end) {
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars, end);
      count();
      if (result.isError()) {
        malformed++;
        bytes.position(bytes.position() + result.length());
      }
    } while (!result.isUnderflow());
  }

  private void count() {
    for (int i = 0; i < chars.position(); i++) {
      char letter = chars.get(i);
      if (letter > 0x7F) {
        beyondAscii++;
        usualBeyondAscii += usual.test(letter) ? 1 : 0;
      }
    }
    chars.clear();
  }

  boolean faultless() {
    return malformed == 0;
  }

  /** Whether more bytes are wrong than letters beyond ASCII are right. */
  boolean mostlyWrong() {
    return malformed > beyondAscii;
  }

  boolean mostlyUsual() {
    return usualBeyondAscii * 4 >= beyondAscii * 3;
  }
}
