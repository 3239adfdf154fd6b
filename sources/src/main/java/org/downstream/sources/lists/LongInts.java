package org.downstream.sources.lists;

/** Numbers by 64-bit key in flat arrays. */
final class LongInts {

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  /** The number of a key, or -1. */
  int get(long key) {
    int at = place(keys, values, key);
    return values[at] - 1;
  }

  /** Keeps the first number that is given for a key. */
  void putIfAbsent(long key, int value) {
    int at = place(keys, values, key);
    if (values[at] != 0) {
      return;
    }
    keys[at] = key;
    values[at] = value + 1;
    if (++size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int at = place(keys, values, oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private static int place(long[] keys, int[] values, long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ (key >>> 32)) & mask;
    while (values[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  void clear() {
    keys = new long[1 << 12];
    values = new int[1 << 12];
    size = 0;
  }
}
