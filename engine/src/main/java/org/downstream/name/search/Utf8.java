package org.downstream.name.search;

/**
 * Text as bytes in UTF-8, without the classes for input and output that the engine leaves alone.
 */
final class Utf8 {
  private static final int CONTINUED = 0x3F;

  private Utf8() {}

  static byte[] of(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      length += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    byte[] out = new byte[length];
    put(text, out, 0);
    return out;
  }

  /** Writes the text and returns where it ends; a lone surrogate is written as it is. */
  static int put(CharSequence text, byte[] out, int from) {
    int at = from;
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (c < 0x80) {
        out[at++] = (byte) c;
      } else if (c < 0x800) {
        out[at++] = (byte) (0xC0 | (c >> 6));
        out[at++] = (byte) (0x80 | (c & CONTINUED));
      } else if (c < 0x10000) {
        out[at++] = (byte) (0xE0 | (c >> 12));
        out[at++] = (byte) (0x80 | ((c >> 6) & CONTINUED));
        out[at++] = (byte) (0x80 | (c & CONTINUED));
      } else {
        out[at++] = (byte) (0xF0 | (c >> 18));
        out[at++] = (byte) (0x80 | ((c >> 12) & CONTINUED));
        out[at++] = (byte) (0x80 | ((c >> 6) & CONTINUED));
        out[at++] = (byte) (0x80 | (c & CONTINUED));
      }
    }
    return at;
  }

  static String string(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int lead = bytes[at++] & 0xFF;
      int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      int c = more == 0 ? lead : lead & (CONTINUED >> more);
      for (int i = 0; i < more; i++) {
        c = (c << 6) | (bytes[at++] & CONTINUED);
      }
      out.appendCodePoint(c);
    }
    return out.toString();
  }
}
