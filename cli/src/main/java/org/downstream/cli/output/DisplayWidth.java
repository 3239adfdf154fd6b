package org.downstream.cli.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: East Asian wide characters take two. */
public final class DisplayWidth {

  private DisplayWidth() {}

  /** Columns of a text. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Columns of one character: none for a combining mark, two for a wide one, else one. */
  public static int of(int codePoint) {
    if (takesNoRoom(codePoint)) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  /** Whether it is wide or fullwidth (Unicode Standard Annex 11). */
  static boolean wide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }

  private static boolean takesNoRoom(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> true;
      default -> false;
    };
  }

  /** The text with blanks up to the given width. */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }
}
