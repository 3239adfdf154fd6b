package org.downstream.name.pair;

/**
 * How far two words are apart: letters to swap, to put in, to leave out or to turn around, each at
 * its cost. Not to be shared between threads.
 */
final class LetterDistance {
  /** More than any limit. */
  static final float FAR = 99;

  private static final float TURNED = 0.8f;
  private static final int LONGEST = 64;

  private final float[][] rows = new float[3][LONGEST + 1];

  /** The cost; {@link #FAR} when it is above the limit. */
  float between(String one, String other, LetterCosts costs, float limit) {
    int n = one.length();
    int m = other.length();
    if (one.equals(other)) {
      return 0;
    }
    if (n > LONGEST || m > LONGEST || n == 0 || m == 0) {
      return FAR;
    }
    float[] before = rows[0];
    float[] previous = rows[1];
    float[] current = rows[2];
    previous[0] = 0;
    for (int j = 1; j <= m; j++) {
      previous[j] = previous[j - 1] + inserted(other, j, costs);
    }
    for (int i = 1; i <= n; i++) {
      char c = one.charAt(i - 1);
      float out = inserted(one, i, costs);
      current[0] = previous[0] + out;
      float best = current[0];
      for (int j = 1; j <= m; j++) {
        char d = other.charAt(j - 1);
        float cost = previous[j - 1] + costs.swap(c, d);
        cost = Math.min(cost, previous[j] + out);
        cost = Math.min(cost, current[j - 1] + inserted(other, j, costs));
        if (i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2) && c != d) {
          cost = Math.min(cost, before[j - 2] + TURNED);
        }
        current[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return FAR;
      }
      float[] spare = before;
      before = previous;
      previous = current;
      current = spare;
    }
    return previous[m] <= limit ? previous[m] : FAR;
  }

  private static float inserted(String word, int at, LetterCosts costs) {
    return costs.insert(word.charAt(at - 1), at > 1 ? word.charAt(at - 2) : 0);
  }
}
