package org.downstream.name;

/** The writing a name is in, as far as comparison needs to know. */
public enum Script {
  /** Chinese characters, with or without digits. */
  HAN,
  /** Latin letters, with or without digits. */
  LATIN,
  /** Chinese characters and Latin letters side by side. */
  MIXED,
  /** Any other writing, or no letters at all. */
  OTHER;

  static Script of(String text) {
    boolean han = false;
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isHan(c)) {
        han = true;
      } else if (isLatin(c)) {
        latin = true;
      } else if (Character.isLetter(c)) {
        other = true;
      }
    }
    if (other || (!han && !latin)) {
      return OTHER;
    }
    return han && latin ? MIXED : han ? HAN : LATIN;
  }

  static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
