package org.downstream.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a file are read as text.
 *
 * @param charset the encoding
 * @param markLength the length of the byte order mark, in bytes
 */
record TextForm(Charset charset, int markLength) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A byte order mark decides; then what the user declares; then what the bytes look like. */
  static TextForm of(ByteSource source, byte[] head, Optional<Charset> declared)
      throws IOException {
    Optional<TextForm> marked = marked(head);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (declared.isPresent()) {
      return new TextForm(declared.get(), 0);
    }
    Optional<Charset> wide = wide(head);
    return new TextForm(wide.isPresent() ? wide.get() : detected(source), 0);
  }

  private static Optional<TextForm> marked(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextForm(StandardCharsets.UTF_8, 3));
    }
    if (starts(head, 0xFF, 0xFE)) {
      return Optional.of(new TextForm(StandardCharsets.UTF_16LE, 2));
    }
    if (starts(head, 0xFE, 0xFF)) {
      return Optional.of(new TextForm(StandardCharsets.UTF_16BE, 2));
    }
    return starts(head, 0x84, 0x31, 0x95, 0x33)
        ? Optional.of(new TextForm(GB18030, 4))
        : Optional.empty();
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark shows by the heading, whose every other byte is 0. */
  static Optional<Charset> wide(byte[] head) {
    int pairs = Math.min(head.length, 16) / 2;
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zerosFirst += head[2 * i] == 0 ? 1 : 0;
      zerosSecond += head[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 2 && zerosFirst == 0 && zerosSecond == pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return pairs >= 2 && zerosFirst == pairs && zerosSecond == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /**
   * Western text in a one-byte encoding often is valid GB18030, but then it gives rare characters.
   * So GB18030 is assumed only when most characters are in everyday use (GB 2312).
   */
  private static Charset detected(ByteSource source) throws IOException {
    try (InputStream once = source.open();
        InputStream twice = source.open()) {
      TextEvidence utf8 = TextEvidence.of(once, StandardCharsets.UTF_8, letter -> true);
      if (utf8.faultless() || !utf8.mostlyWrong()) {
        return StandardCharsets.UTF_8;
      }
      CharsetEncoder everyday = Charset.forName("GB2312").newEncoder();
      TextEvidence gb =
          TextEvidence.of(twice, GB18030, letter -> everyday.canEncode((char) letter));
      return gb.faultless() && gb.mostlyUsual() ? GB18030 : StandardCharsets.UTF_8;
    }
  }

  /**
   * The text after the mark; bytes that are no text become U+FFFD, by which their row is refused.
   */
  Reader reader(InputStream in) throws IOException {
    in.skipNBytes(markLength);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  /** The first bytes as text. */
  String text(byte[] head) {
    return new String(head, markLength, head.length - markLength, charset);
  }
}
