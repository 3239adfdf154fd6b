package org.downstream.name.search;

import java.util.Arrays;

/**
 * An asked name as units (Latin words, Chinese characters) and all explanations of words of the
 * index by spans of them. Reused from query to query; for one thread.
 */
final class Lattice {
  static final int MOST_UNITS = 62;
  private static final int MOST = 3000;
  private static final int TABLE = 1 << 13;

  int units;
  final String[] unit = new String[MOST_UNITS];
  final WordClass[] unitKind = new WordClass[MOST_UNITS];
  final float[] unitWeight = new float[MOST_UNITS];

  /** How each unit sounds in Latin letters. */
  final byte[][] sound = new byte[MOST_UNITS][];

  /** The region of which a unit is part. */
  private final String[] region = new String[MOST_UNITS];

  int size;
  final int[] word = new int[MOST];
  final int[] from = new int[MOST];
  final int[] to = new int[MOST];
  final Link[] link = new Link[MOST];
  final float[] quality = new float[MOST];

  /** The most information that the explanation can give, in nats. */
  final float[] ceiling = new float[MOST];

  /** Words of one rendering share a number and may share a span; 0 for none. */
  final int[] phrase = new int[MOST];

  private final int[] next = new int[MOST];

  int terms;
  final int[] term = new int[MOST];
  final float[] termValue = new float[MOST];
  private final int[] termHead = new int[MOST];

  private final int[] key = new int[TABLE];
  private final int[] slot = new int[TABLE];
  private int phrases;

  void clear() {
    if (terms * 4 > TABLE) {
      Arrays.fill(key, 0);
    } else {
      for (int t = 0; t < terms; t++) {
        int at = place(term[t]);
        while (key[at] != 0) {
          key[at] = 0;
          at = (at + 1) & (TABLE - 1);
        }
      }
    }
    units = 0;
    size = 0;
    terms = 0;
    phrases = 0;
  }

  void addUnit(String text, WordClass kind, float weight, byte[] sounds, String ofRegion) {
    if (units < MOST_UNITS) {
      sound[units] = sounds;
      region[units] = ofRegion;
      unit[units] = text;
      unitKind[units] = kind;
      unitWeight[units++] = weight;
    }
  }

  boolean hasBrand() {
    for (int i = 0; i < units; i++) {
      if (unitKind[i] == WordClass.BRAND) {
        return true;
      }
    }
    return false;
  }

  String regionAt(int unitNumber) {
    return region[unitNumber];
  }

  int newPhrase() {
    return ++phrases;
  }

  void add(
      int wordNumber,
      int start,
      int end,
      Link how,
      float howWell,
      int ofPhrase,
      float weight,
      float most) {
    float value = Math.min(howWell * weight, most);
    if (wordNumber < 0 || size == MOST || end > units) {
      return;
    }
    int at = place(wordNumber);
    while (key[at] != 0 && key[at] != wordNumber + 1) {
      at = (at + 1) & (TABLE - 1);
    }
    int head = -1;
    if (key[at] == 0) {
      key[at] = wordNumber + 1;
      slot[at] = terms;
      term[terms] = wordNumber;
      termValue[terms] = value;
      terms++;
    } else {
      int t = slot[at];
      head = termHead[t];
      for (int e = head; e >= 0; e = next[e]) {
        if (from[e] == start && to[e] == end) {
          if (quality[e] < howWell) {
            quality[e] = howWell;
            link[e] = how;
            ceiling[e] = most;
            phrase[e] = ofPhrase;
            termValue[t] = Math.max(termValue[t], value);
          }
          return;
        }
      }
      termValue[t] = Math.max(termValue[t], value);
    }
    word[size] = wordNumber;
    from[size] = start;
    to[size] = end;
    link[size] = how;
    quality[size] = howWell;
    ceiling[size] = most;
    phrase[size] = ofPhrase;
    next[size] = head;
    termHead[slot[at]] = size;
    size++;
  }

  /** The first explanation of the word, or -1; the others follow by {@link #next}. */
  int first(int wordNumber) {
    int at = place(wordNumber);
    while (key[at] != 0) {
      if (key[at] == wordNumber + 1) {
        return termHead[slot[at]];
      }
      at = (at + 1) & (TABLE - 1);
    }
    return -1;
  }

  int next(int explanation) {
    return next[explanation];
  }

  /** The text of a span, as folded. */
  String text(int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      boolean han = Character.isIdeographic(unit[i].codePointAt(0));
      if (i > start && !han) {
        out.append(' ');
      }
      out.append(unit[i]);
    }
    return out.toString();
  }

  private static int place(int wordNumber) {
    return (wordNumber * 0x9E3779B1) >>> 19;
  }
}
