package org.downstream.name.pair;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/** Takes from words what tells no names apart: case, accents, width, look-alike letters. */
final class Letters {
  // Letters that are no letter with an accent in Unicode, so that decomposing does not reach them.
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ə', "a"),
          Map.entry((int) 'ŋ', "n"));

  // Cyrillic and Greek letters that look like Latin ones; only used inside Latin words.
  private static final String LOOK_ALIKE = "аaеeоoрpсcуyхxіiјjкkмmтtвbнhѕsԁdοoαaεeιiκkνvρpτtυu";

  // Where an accented letter is also written as two.
  private static final String EXPANDED = "äaeöoeüueøoeåaa";

  private Letters() {}

  /** The text in composed form without invisible characters; lone surrogates become blanks. */
  static String composed(String text) {
    if (ascii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Letters::visible).filter(c -> c >= 0).forEach(out::appendCodePoint);
    return Normalizer2.getNFKCInstance().normalize(out);
  }

  private static int visible(int c) {
    return switch (Character.getType(c)) {
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> ' ';
      case Character.FORMAT -> -1;
      case Character.CONTROL -> ' ';
      default -> c >= 0xFE00 && c <= 0xFE0F ? -1 : c;
    };
  }

  /** Whether all of it is ASCII. */
  static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Small letters without accents; scripts other than Latin and Greek keep their marks. */
  static String fold(String word) {
    if (ascii(word)) {
      return lowerAscii(word);
    }
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints().forEach(c -> fold(c, out));
    return out.toString();
  }

  private static String lowerAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return word.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return word;
  }

  private static void fold(int codePoint, StringBuilder out) {
    int lower = Character.toLowerCase(codePoint);
    String plain = PLAIN.get(lower);
    if (plain != null) {
      out.append(plain);
    } else if (accented(lower)) {
      String apart = Normalizer2.getNFDInstance().getDecomposition(lower);
      if (apart == null) {
        out.appendCodePoint(lower);
      } else {
        apart.codePoints().filter(c -> !mark(c)).forEach(out::appendCodePoint);
      }
    } else if (Writing.of(lower) != Writing.LATIN || !mark(lower)) {
      out.appendCodePoint(Character.toLowerCase(lower));
    }
  }

  private static boolean accented(int c) {
    return (c >= 0xC0 && c < 0x400) || (c >= 0x1E00 && c < 0x2000);
  }

  private static boolean mark(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** The folding in which ü is ue, as it is written where the letter cannot be; may be the same. */
  static String expanded(String word) {
    StringBuilder out = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      int at = c < 0x80 ? -1 : EXPANDED.indexOf(c);
      if (at >= 0) {
        out.append(EXPANDED, at + 1, at + 3);
      } else {
        out.append(word.charAt(i));
      }
    }
    return fold(out.toString());
  }

  /** Look-alike letters of other scripts replaced by the Latin ones they imitate. */
  static String withoutLookAlikes(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int at = c < 0x80 ? -1 : LOOK_ALIKE.indexOf(c);
      out.append(at >= 0 && at % 2 == 0 ? LOOK_ALIKE.charAt(at + 1) : c);
    }
    return out.toString();
  }
}
