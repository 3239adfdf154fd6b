package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.List;

/** Takes a name into words: runs of letters and digits of one script. */
final class WordSplitter {
  /** No name of a party is longer; the rest is not read. */
  static final int LONGEST = 400;

  private static final String INSIDE_WORDS = "'’‘ʼʹʿʾʻ`´ʺ״׳′＇\u02BD";

  private final String text;
  private final List<RawWord> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Writing writing = Writing.OTHER;
  private boolean mixed;
  private boolean dots;
  private boolean hyphen;
  private int commas;

  private WordSplitter(String text) {
    this.text = text;
  }

  /** The words of a name in their order; empty when it has no letter and no digit. */
  static List<RawWord> words(String name) {
    String composed = Letters.composed(cut(name));
    WordSplitter splitter = new WordSplitter(cut(composed));
    splitter.split();
    return splitter.words;
  }

  static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    boolean halved = Character.isHighSurrogate(name.charAt(LONGEST - 1));
    return name.substring(0, halved ? LONGEST - 1 : LONGEST);
  }

  private void split() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      take(text.codePointAt(i), i);
    }
    end();
  }

  private void take(int c, int at) {
    if (Character.isLetterOrDigit(c) || (isMark(c) && word.length() > 0)) {
      letter(c);
    } else if (c == '.' && continuesInitials(at)) {
      dots = true;
    } else if (INSIDE_WORDS.indexOf(c) < 0) {
      end();
      hyphen = c == '-' || c == 0x2010 || c == 0x2011;
      commas += c == ',' || c == 0x60C || c == 0x3001 ? 1 : 0;
      if (c == '&' || c == '+') {
        words.add(new RawWord("&", "and", Writing.LATIN, false, commas, false));
      }
    }
  }

  private void letter(int c) {
    Writing of = isMark(c) ? writing : Writing.of(c);
    if (word.length() > 0 && of != writing && !staysTogether(writing, of)) {
      end();
    }
    if (word.length() == 0) {
      writing = of;
    } else if (of != writing && of != Writing.DIGITS) {
      mixed |= writing != Writing.DIGITS;
      writing = writing == Writing.DIGITS ? of : writing;
    }
    word.appendCodePoint(c);
  }

  /** Digits stay in the word; so do letters that were put in since they look alike. */
  private static boolean staysTogether(Writing one, Writing other) {
    return one == Writing.DIGITS
        ? alphabetic(other)
        : alphabetic(one) && (other == Writing.DIGITS || alphabetic(other));
  }

  private static boolean alphabetic(Writing writing) {
    return writing == Writing.LATIN || writing == Writing.CYRILLIC || writing == Writing.GREEK;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c == 0x30FC;
    };
  }

  /** A full stop between single letters, as in S.A. or o.O.O. */
  private boolean continuesInitials(int at) {
    boolean single = word.length() == 1 || (dots && at >= 2 && text.charAt(at - 2) == '.');
    return single
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private void end() {
    if (word.length() > 0) {
      String written = word.toString();
      String folded = Letters.fold(written);
      if (mixed) {
        folded = Letters.withoutLookAlikes(folded);
        writing = Writing.of(folded.codePointAt(0));
      }
      if (!folded.isEmpty()) {
        words.add(new RawWord(written, folded, writing, hyphen, commas, dots));
      }
    }
    word.setLength(0);
    mixed = false;
    dots = false;
    hyphen = false;
  }
}
