package org.downstream.name.search;

/** Selection without sorting everything. */
final class TopLongs {
  private TopLongs() {}

  /** Moves the {@code few} smallest of the first {@code size} values to the front, unsorted. */
  static void moveSmallest(long[] values, int size, int few) {
    int from = 0;
    int to = size - 1;
    while (from < to && few > from && few <= to) {
      long pivot = median(values[from], values[(from + to) >>> 1], values[to]);
      int i = from;
      int j = to;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          long swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      if (few <= j + 1) {
        to = j;
      } else if (few > i) {
        from = i;
      } else {
        return;
      }
    }
  }

  private static long median(long a, long b, long c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
