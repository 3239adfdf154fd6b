package org.downstream.sources.published;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of an XML file, by its mark or its declaration, else in UTF-8. Bytes that are no text
 * become U+FFFD, so that one of them does not cost the whole list; and the parser, which would
 * print a complaint, never sees them.
 */
public final class XmlText {

  private static final int HEAD = 512;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlText() {}

  /** The text after the mark. The stream stays with the caller. */
  public static Reader reader(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    int mark = markLength(head);
    buffered.skipNBytes(mark);
    return new InputStreamReader(buffered, charset(head, mark));
  }

  private static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
  }

  private static Charset charset(byte[] head, int mark) {
    if (mark == 2 || starts(head, '<', 0) || starts(head, 0, '<')) {
      return starts(head, 0xFF, 0xFE) || starts(head, '<', 0)
          ? StandardCharsets.UTF_16LE
          : StandardCharsets.UTF_16BE;
    }
    Matcher declared =
        DECLARED.matcher(new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
