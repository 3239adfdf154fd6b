package org.downstream.name.search;

import java.util.Arrays;

/**
 * Words by the hash of a key, several to one key: stems, skeletons, spellings with a letter off.
 */
final class KeyedWords {
  private final int shift;
  private final int[] first;
  private final int[] keys;
  private final int[] words;

  private KeyedWords(int shift, int[] first, int[] keys, int[] words) {
    this.shift = shift;
    this.first = first;
    this.keys = keys;
    this.words = words;
  }

  /** Where the words of that key may begin; they end at the first other bucket. */
  int from(int key) {
    return first[key >>> shift];
  }

  int to(int key) {
    return first[(key >>> shift) + 1];
  }

  boolean isAt(int at, int key) {
    return keys[at] == key;
  }

  int word(int at) {
    return words[at];
  }

  long bytes() {
    return 4L * (first.length + keys.length + words.length);
  }

  /** Collects the pairs. */
  static final class Builder {
    private long[] pairs = new long[256];
    private int size;

    void add(int key, int word) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size + (size >> 1));
      }
      pairs[size++] = (((long) key << 32) ^ 0x8000000000000000L) | (word & 0xffffffffL);
    }

    KeyedWords build() {
      Arrays.parallelSort(pairs, 0, size);
      int bits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, size)));
      int shift = 32 - bits;
      int[] first = new int[(1 << bits) + 1];
      int[] keys = new int[size];
      int[] words = new int[size];
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i > 0 && pairs[i] == pairs[i - 1]) {
          continue;
        }
        keys[kept] = (int) ((pairs[i] ^ 0x8000000000000000L) >>> 32);
        words[kept] = (int) pairs[i];
        first[(keys[kept] >>> shift) + 1]++;
        kept++;
      }
      for (int i = 1; i < first.length; i++) {
        first[i] += first[i - 1];
      }
      return new KeyedWords(shift, first, Arrays.copyOf(keys, kept), Arrays.copyOf(words, kept));
    }
  }
}
