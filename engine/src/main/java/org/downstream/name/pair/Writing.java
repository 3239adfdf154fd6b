package org.downstream.name.pair;

/** The script of one word, as far as romanisation tells scripts apart. */
enum Writing {
  LATIN("Latin"),
  DIGITS("digits"),
  CYRILLIC("Cyrillic"),
  GREEK("Greek"),
  ARMENIAN("Armenian"),
  GEORGIAN("Georgian"),
  ARABIC("Arabic"),
  HEBREW("Hebrew"),
  HANGUL("Hangul"),
  KANA("Kana"),
  HAN("Han"),
  /** The scripts of India and all others: read by ICU. */
  OTHER("other script");

  private final String word;

  Writing(String word) {
    this.word = word;
  }

  /** Its name, in words. */
  String word() {
    return word;
  }

  /** Whether a letter stands for a consonant, and short vowels are not written. */
  boolean abjad() {
    return this == ARABIC || this == HEBREW;
  }

  /** Whether a character stands for a syllable or a word, so that one other is another name. */
  boolean syllabic() {
    return this == HAN || this == HANGUL;
  }

  /** The script of one character. */
  static Writing of(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? DIGITS : LATIN;
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return DIGITS;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case HANGUL -> HANGUL;
      case HIRAGANA, KATAKANA -> KANA;
      case HAN -> HAN;
      default -> c == 0x30FC ? KANA : OTHER;
    };
  }
}
