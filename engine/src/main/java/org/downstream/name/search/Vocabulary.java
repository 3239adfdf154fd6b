package org.downstream.name.search;

import java.util.Arrays;

/**
 * Words and their numbers, in flat arrays: Latin words as they are, Chinese ones in UTF-8.
 *
 * <p>A look-up costs one place in a table of hashes; the letters are compared only on a hit.
 */
final class Vocabulary {
  private static final int FIRST = 0x811c9dc5;
  private static final int PRIME = 16777619;

  private byte[] letters = new byte[1 << 12];
  private int[] start = new int[1 << 9];
  private long[] table = new long[1 << 10];
  private int size;

  static int hash(byte[] text, int from, int to) {
    int hash = FIRST;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text[i]) * PRIME;
    }
    return hash;
  }

  static int startOfHash() {
    return FIRST;
  }

  static int extend(int hash, byte letter) {
    return (hash ^ letter) * PRIME;
  }

  private static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x7feb352d;
    h ^= h >>> 15;
    h *= 0x846ca68b;
    h ^= h >>> 16;
    return h;
  }

  int size() {
    return size;
  }

  /** The number of the word, or -1. */
  int find(byte[] text, int from, int to, int hash) {
    int mixed = mix(hash);
    int mask = table.length - 1;
    int at = mixed & mask;
    while (table[at] != 0) {
      if ((int) (table[at] >>> 32) == mixed) {
        int word = (int) table[at] - 1;
        if (Arrays.equals(letters, start[word], start[word + 1], text, from, to)) {
          return word;
        }
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** The number of the word, or -1. */
  int find(String word) {
    byte[] text = Utf8.of(word);
    return find(text, 0, text.length, hash(text, 0, text.length));
  }

  /** The number of the word, which is new or not. */
  int add(String word) {
    byte[] text = Utf8.of(word);
    int hash = hash(text, 0, text.length);
    int found = find(text, 0, text.length, hash);
    if (found >= 0) {
      return found;
    }
    if ((size + 1) * 2 > table.length) {
      grow();
    }
    int end = start[size];
    if (end + text.length > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end + text.length, letters.length * 3 / 2));
    }
    System.arraycopy(text, 0, letters, end, text.length);
    if (size + 2 > start.length) {
      start = Arrays.copyOf(start, start.length * 3 / 2);
    }
    start[size + 1] = end + text.length;
    put(table, mix(hash), size);
    return size++;
  }

  String word(int word) {
    return Utf8.string(letters, start[word], start[word + 1]);
  }

  int length(int word) {
    return start[word + 1] - start[word];
  }

  byte letter(int word, int at) {
    return letters[start[word] + at];
  }

  byte[] letters() {
    return letters;
  }

  int start(int word) {
    return start[word];
  }

  /** The same words under other numbers: {@code order[new] = old}. */
  Vocabulary reordered(int[] order) {
    Vocabulary sorted = new Vocabulary();
    sorted.letters = new byte[start[size]];
    sorted.start = new int[size + 1];
    sorted.table = new long[Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4)];
    int at = 0;
    for (int word = 0; word < size; word++) {
      int length = length(order[word]);
      System.arraycopy(letters, start[order[word]], sorted.letters, at, length);
      put(sorted.table, mix(hash(sorted.letters, at, at + length)), word);
      at += length;
      sorted.start[word + 1] = at;
    }
    sorted.size = size;
    return sorted;
  }

  private void grow() {
    long[] wider = new long[table.length * 2];
    for (long entry : table) {
      if (entry != 0) {
        put(wider, (int) (entry >>> 32), (int) entry - 1);
      }
    }
    table = wider;
  }

  private static void put(long[] table, int mixed, int word) {
    int mask = table.length - 1;
    int at = mixed & mask;
    while (table[at] != 0) {
      at = (at + 1) & mask;
    }
    table[at] = ((long) mixed << 32) | (word + 1);
  }

  long bytes() {
    return letters.length + 4L * start.length + 8L * table.length;
  }
}
