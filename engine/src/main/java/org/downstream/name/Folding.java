package org.downstream.name;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/** Takes from a text what tells no names apart: case, width, accents, invisible characters. */
public final class Folding {
  // Letters that are no letter with an accent in Unicode, so that decomposing does not reach them.
  private static final Map<Integer, String> PLAIN =
      Map.of(
          (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'æ', "ae", (int) 'œ', "oe",
          (int) 'ı', "i", (int) 'ð', "d", (int) 'þ', "th", (int) 'ħ', "h");

  private Folding() {}

  /** Compatibility forms, case and accents folded; lone surrogates become spaces. */
  public static String fold(String text) {
    // NFKC_Casefold also drops what is invisible by default: zero-width and bidi characters.
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(withoutLoneSurrogates(text));
    String apart = Normalizer2.getNFDInstance().normalize(folded);
    StringBuilder out = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isAccent(c)).forEach(c -> append(out, c));
    return Normalizer2.getNFCInstance().normalize(out);
  }

  private static void append(StringBuilder out, int codePoint) {
    String plain = PLAIN.get(codePoint);
    if (plain == null) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(plain);
    }
  }

  private static boolean isAccent(int codePoint) {
    return codePoint >= 0x300 && codePoint <= 0x36F;
  }

  private static String withoutLoneSurrogates(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
