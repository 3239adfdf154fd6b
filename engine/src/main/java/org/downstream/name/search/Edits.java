package org.downstream.name.search;

/** The number of letters to change, drop, insert or swap with the next between two words. */
final class Edits {
  private static final int LONGEST = 64;

  private Edits() {}

  /** The edits, or more than {@code most} when there are more. Swapped neighbours are one. */
  static int within(
      int most, byte[] one, int oneFrom, int oneTo, byte[] other, int otherFrom, int otherTo) {
    int a = oneFrom;
    int b = otherFrom;
    int aEnd = oneTo;
    int bEnd = otherTo;
    if (Math.abs((aEnd - a) - (bEnd - b)) > most) {
      return most + 1;
    }
    while (a < aEnd && b < bEnd && one[a] == other[b]) {
      a++;
      b++;
    }
    while (aEnd > a && bEnd > b && one[aEnd - 1] == other[bEnd - 1]) {
      aEnd--;
      bEnd--;
    }
    int n = aEnd - a;
    int m = bEnd - b;
    if (n == 0 || m == 0) {
      return n + m;
    }
    if (n >= LONGEST || m >= LONGEST) {
      return most + 1;
    }
    int[] before = new int[m + 1];
    int[] last = new int[m + 1];
    int[] now = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= m; j++) {
        int change = last[j - 1] + (one[a + i - 1] == other[b + j - 1] ? 0 : 1);
        int best = Math.min(change, Math.min(last[j], now[j - 1]) + 1);
        if (i > 1
            && j > 1
            && one[a + i - 1] == other[b + j - 2]
            && one[a + i - 2] == other[b + j - 1]) {
          best = Math.min(best, before[j - 2] + 1);
        }
        now[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[m];
  }
}
