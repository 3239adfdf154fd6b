package org.downstream.sources.table;

import java.util.Locale;

/** Text from a file, made fit to be shown: short, and with control characters written out. */
final class Visible {

  static final int LONGEST = 80;

  private Visible() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.substring(0, end).codePoints().forEach(each -> append(shown, each));
    return end < text.length() ? shown + "…" : shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (hidden(codePoint)) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
    } else {
      shown.appendCodePoint(codePoint);
    }
  }

  private static boolean hidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
