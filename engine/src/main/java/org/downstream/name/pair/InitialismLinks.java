package org.downstream.name.pair;

import java.util.List;

/** Finds words that are made of the first letters of others, such as CNOOC. */
final class InitialismLinks {
  private static final float COST = 0.5f;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private InitialismLinks() {}

  static void add(Reading a, Reading b, List<Link> candidates) {
    boolean persons = a.initials().isEmpty() && b.initials().isEmpty();
    if (persons) {
      return;
    }
    for (int i = 0; i < a.words().length; i++) {
      if (possible(a.words()[i])) {
        int[] span = span(a.words()[i].form(), b);
        if (span.length > 0) {
          candidates.add(new Link(i, i + 1, span[0], span[1], COST, WordMatch.Way.INITIALISM));
        }
      }
    }
    for (int j = 0; j < b.words().length; j++) {
      if (possible(b.words()[j])) {
        int[] span = span(b.words()[j].form(), a);
        if (span.length > 0) {
          candidates.add(new Link(span[0], span[1], j, j + 1, COST, WordMatch.Way.INITIALISM));
        }
      }
    }
  }

  private static boolean possible(Word word) {
    int length = word.form().length();
    boolean name = word.role() == Word.Role.CONTENT || word.role() == Word.Role.ABBREVIATION;
    return name && length >= SHORTEST && length <= LONGEST;
  }

  /** The neighbouring words that the letters stand for, small words left out or not. */
  private static int[] span(String letters, Reading other) {
    Word[] words = other.words();
    if (letters.equals(other.initials())) {
      return new int[] {0, words.length};
    }
    for (int from = 0; from < words.length; from++) {
      int to = end(letters, words, from, true);
      to = to < 0 ? end(letters, words, from, false) : to;
      if (to > 0) {
        return new int[] {from, to};
      }
    }
    return new int[0];
  }

  private static int end(String letters, Word[] words, int from, boolean skipSmall) {
    int at = from;
    int found = 0;
    while (at < words.length && found < letters.length()) {
      Word word = words[at];
      boolean small = word.role() == Word.Role.PARTICLE;
      if (!(small && skipSmall)) {
        if (word.form().charAt(0) != letters.charAt(found)) {
          return -1;
        }
        found++;
      }
      at++;
    }
    return found == letters.length() ? at : -1;
  }
}
