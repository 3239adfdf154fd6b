package org.downstream.cli.output;

/**
 * Text of a book made safe to show: a control character could drive a terminal, and a character
 * that turns the direction of writing could show a name other than it is.
 */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** Line breaks and tabs become blanks; other control characters become visible. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(Printable::shown).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static int shown(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      return ' ';
    }
    return Character.isISOControl(codePoint) || turnsDirection(codePoint) || surrogate(codePoint)
        ? REPLACEMENT
        : codePoint;
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static boolean surrogate(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }
}
