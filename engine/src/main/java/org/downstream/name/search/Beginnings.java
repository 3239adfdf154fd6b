package org.downstream.name.search;

/** A filter that tells of most letters at once that no word of a vocabulary begins with them. */
final class Beginnings {
  private static final int LEAST_BITS = 16;

  private final long[] bits;
  private final int shift;

  Beginnings(Vocabulary vocabulary) {
    long letters = vocabulary.start(vocabulary.size());
    int width = LEAST_BITS;
    while (width < 30 && 1L << width < letters * 8) {
      width++;
    }
    bits = new long[1 << (width - 6)];
    shift = 32 - width;
    byte[] all = vocabulary.letters();
    for (int word = 0; word < vocabulary.size(); word++) {
      int hash = Vocabulary.startOfHash();
      for (int i = vocabulary.start(word); i < vocabulary.start(word + 1); i++) {
        hash = Vocabulary.extend(hash, all[i]);
        int place = WordKeys.spread(hash) >>> shift;
        bits[place >>> 6] |= 1L << place;
      }
    }
  }

  /** Whether a word may begin with letters of that hash. */
  boolean mayHave(int hash) {
    int place = WordKeys.spread(hash) >>> shift;
    return (bits[place >>> 6] & 1L << place) != 0;
  }

  long bytes() {
    return 8L * bits.length;
  }
}
