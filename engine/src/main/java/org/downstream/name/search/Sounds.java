package org.downstream.name.search;

/** The consonants of a Latin word in classes that transliterations confuse. */
final class Sounds {
  private static final int FEWEST = 2;

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
    for (int j = 0; j <= m; j++) {
      row[j] = j == 0 ? 0 : row[j - 1] + gap(other[from + j - 1]);
    }
    for (int i = 1; i <= n; i++) {
      float diagonal = row[0];
      row[0] += gap(one[oneFrom + i - 1]);
      for (int j = 1; j <= m; j++) {
        float change = diagonal + change(one[oneFrom + i - 1], other[from + j - 1]);
        float drop = row[j] + gap(one[oneFrom + i - 1]);
        float insert = row[j - 1] + gap(other[from + j - 1]);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(drop, insert));
      }
    }
    return Math.max(0, 1 - row[m] / Math.max(n, m));
  }

  private static float gap(byte letter) {
    return isVowel(letter) || letter == 'h' || letter == 'g' || letter == 'n' ? 0.6f : 1;
  }

  private static float change(byte one, byte other) {
    if (one == other) {
      return 0;
    }
    boolean vowel = isVowel(one);
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
    return letter == 'a'
        || letter == 'e'
        || letter == 'i'
        || letter == 'o'
        || letter == 'u'
        || letter == 'y'
        || letter == 'w';
  }
}
