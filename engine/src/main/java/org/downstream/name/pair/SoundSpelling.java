package org.downstream.name.pair;

/**
 * A plainer spelling that the usual ways to write one sound in Latin letters have in common:
 * Gaddafi and Qadhafi, Yevgeny and Evgeni, Schmidt and Shmit.
 *
 * <p>Capital letters stand for sounds written with several letters: S for sh, C for ch, X for kh, Z
 * for zh.
 */
final class SoundSpelling {
  // The second letters of those sounds that are written with several.
  private static final String AFTER_A_CONSONANT = "hcszjku";
  private static final String AFTER_A_VOWEL = "aeijouy";

  private final String word;
  private final StringBuilder out;
  private int at;

  private SoundSpelling(String word) {
    this.word = word;
    this.out = new StringBuilder(word.length());
  }

  /** The plainer spelling of a folded Latin word. */
  static String of(String folded) {
    SoundSpelling spelling = new SoundSpelling(folded);
    while (spelling.at < folded.length()) {
      spelling.step();
    }
    return spelling.out.toString();
  }

  private void step() {
    char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    boolean consonants = AFTER_A_CONSONANT.indexOf(next) >= 0 && longConsonant();
    if (!consonants && !(AFTER_A_VOWEL.indexOf(next) >= 0 && longVowel())) {
      single(word.charAt(at));
      at++;
    }
  }

  private boolean longConsonant() {
    return take("shch", "SC")
        || take("tsch", "C")
        || take("dsch", "j")
        || take("tch", "C")
        || take("sch", "S")
        || take("dzh", "j")
        || take("sh", "S")
        || take("ch", "C")
        || take("cz", "C")
        || take("sz", "S")
        || take("kh", "X")
        || take("zh", "Z")
        || take("gh", "g")
        || take("ph", "f")
        || take("th", "t")
        || take("dh", "d")
        || take("bh", "b")
        || take("dj", "j")
        || take("tz", "ts")
        || take("ck", "k")
        || take("qu", "k")
        || take("ks", "x");
  }

  private boolean longVowel() {
    if (at == 0 && (take("ye", "e") || take("je", "e") || take("ie", "e"))) {
      return true;
    }
    return take("iye", "ie")
        || take("iya", "ia")
        || take("ou", "u")
        || take("oo", "u")
        || take("ee", "i")
        || take("aa", "a")
        || take("iy", "i")
        || take("ij", "i")
        || take("yj", "i")
        || take("yi", "i")
        || take("yy", "i")
        || take("ey", "ei")
        || take("ay", "ai")
        || take("oy", "oi")
        || take("uy", "ui");
  }

  private boolean take(String letters, String sound) {
    if (!word.startsWith(letters, at)) {
      return false;
    }
    for (int i = 0; i < sound.length(); i++) {
      add(sound.charAt(i));
    }
    at += letters.length();
    return true;
  }

  private void single(char c) {
    switch (c) {
      case 'q' -> add('k');
      case 'w' -> add('v');
      case 'y' -> add('i');
      case 'c' ->
          add(at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k');
      case 'x' -> add('x');
      default -> add(c);
    }
  }

  /** A doubled letter sounds like one. */
  private void add(char c) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }
}
