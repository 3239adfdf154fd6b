package org.downstream.name.pair;

/**
 * How many consonants of each family a spelling has. Within a family one letter may cheaply stand
 * for another; between families it never does, so that the counts alone tell how far two words are
 * apart at least.
 */
final class ConsonantCount {
  /** Of a spelling whose letters can stand for those of any family. */
  private static final int UNKNOWN = -1;

  private static final String NASALS = "mn";
  private static final String LIQUIDS = "lr";
  private static final String OTHERS = "kqcgszxdtZSC";
  // They stand for a letter of the others as well as for one of no family.
  private static final String BETWEEN = "jX";
  private static final int MASK = 0xFF;
  private static final int MOST = 0x7F;

  private ConsonantCount() {}

  /** The counts of a {@link SoundSpelling}, packed. */
  static int of(String sound) {
    int nasals = 0;
    int liquids = 0;
    int others = 0;
    int between = 0;
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (c >= 0x80 || (c >= '0' && c <= '9')) {
        return UNKNOWN;
      }
      nasals += NASALS.indexOf(c) >= 0 ? 1 : 0;
      liquids += LIQUIDS.indexOf(c) >= 0 ? 1 : 0;
      others += OTHERS.indexOf(c) >= 0 ? 1 : 0;
      between += BETWEEN.indexOf(c) >= 0 ? 1 : 0;
    }
    boolean fits = Math.max(Math.max(nasals, liquids), Math.max(others, between)) <= MOST;
    return fits ? between << 24 | nasals << 16 | liquids << 8 | others : UNKNOWN;
  }

  /** The least that words with these counts are apart, in letters put in or left out. */
  static int apart(int one, int other) {
    if (one == UNKNOWN || other == UNKNOWN) {
      return 0;
    }
    int more = 0;
    int fewer = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & MASK) - (other >> shift & MASK);
      more += Math.max(0, difference);
      fewer += Math.max(0, -difference);
    }
    return Math.max(more, fewer) - (one >> 24) - (other >> 24);
  }
}
