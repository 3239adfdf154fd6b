package org.downstream.name.search;

/** The consonants of a Latin word in classes that transliterations confuse. */
final class Sounds {
  private static final int FEWEST = 2;
  private static final int LETTERS = 27;
  private static final float[] GAP = new float[LETTERS];
  private static final float[] CHANGE = new float[LETTERS * LETTERS];

  static {
    for (int i = 0; i < LETTERS; i++) {
      byte one = (byte) ('a' + i - 1);
      GAP[i] = i == 0 ? 1 : gap(one);
      for (int j = 0; j < LETTERS; j++) {
        boolean letters = i > 0 && j > 0;
        CHANGE[i * LETTERS + j] = letters ? change(one, (byte) ('a' + j - 1)) : 1.2f;
      }
    }
  }

  private Sounds() {}

  /** A key of the consonant classes, or 0 when there are too few to tell anything. */
  static int key(byte[] word, int from, int to) {
    int key = 1;
    int count = 0;
    byte last = 0;
    for (int i = from; i < to; i++) {
      byte letter = word[i];
      if (letter < 'a' || letter > 'z') {
        return 0;
      }
      byte sound = classOf(letter, i + 1 < to ? word[i + 1] : 0, i == from);
      if (sound != 0 && sound != last) {
        key = key * 31 + sound;
        count++;
      }
      last = sound;
    }
    return count < FEWEST ? 0 : key;
  }

  private static byte classOf(byte letter, byte following, boolean first) {
    return switch (letter) {
      case 'b', 'p' -> (byte) (following == 'h' ? 'f' : 'b');
      case 'd', 't' -> 'd';
      case 'g', 'k' -> 'g';
      case 'c' -> (byte) (following == 'h' || following == 'i' || following == 'e' ? 's' : 'g');
      case 'q', 'x', 'j', 'z', 's' -> 's';
      case 'f', 'v' -> 'f';
      case 'l', 'r' -> 'l';
      case 'm' -> 'm';
      case 'n' -> 'n';
      case 'h' -> (byte) (first ? 'h' : 0);
      case 'w' -> (byte) (first ? 'w' : 0);
      case 'y' -> (byte) (first ? 'y' : 0);
      default -> 0;
    };
  }

  /** How alike two Latin words sound, 0 to 1: edits that cost less between letters of one class. */
  static float likeness(
      byte[] one, int oneFrom, int oneTo, byte[] other, int from, int to, float[] row) {
    int n = oneTo - oneFrom;
    int m = to - from;
    if (n == 0 || m == 0 || m + 1 > row.length) {
      return 0;
    }
    row[0] = 0;
    for (int j = 1; j <= m; j++) {
      row[j] = row[j - 1] + GAP[place(other[from + j - 1])];
    }
    for (int i = 0; i < n; i++) {
      int letter = place(one[oneFrom + i]);
      int line = letter * LETTERS;
      float gap = GAP[letter];
      float diagonal = row[0];
      float left = diagonal + gap;
      row[0] = left;
      for (int j = 1; j <= m; j++) {
        int with = place(other[from + j - 1]);
        float best = diagonal + CHANGE[line + with];
        diagonal = row[j];
        best = Math.min(best, diagonal + gap);
        best = Math.min(best, left + GAP[with]);
        left = best;
        row[j] = best;
      }
    }
    return Math.max(0, 1 - row[m] / Math.max(n, m));
  }

  /** 1 to 26 for a letter, 0 for anything else. */
  private static int place(byte letter) {
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 0;
  }

  private static float gap(byte letter) {
    return isVowel(letter) || letter == 'h' || letter == 'g' || letter == 'n' ? 0.6f : 1;
  }

  private static float change(byte one, byte other) {
    boolean vowel = isVowel(one);
    if (one == other) {
      return 0;
    }
    if (vowel != isVowel(other)) {
      return 1.2f;
    }
    if (vowel) {
      return 0.5f;
    }
    byte a = classOf(one, (byte) 0, true);
    return a != 0 && a == classOf(other, (byte) 0, true) ? 0.4f : 1;
  }

  private static boolean isVowel(byte letter) {
    return "aeiouyw".indexOf(letter) >= 0;
  }
}
