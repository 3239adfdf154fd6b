package org.downstream.name.pair;

import java.util.Arrays;

/** What it costs to take one letter for another, to leave one out or to put one in. */
final class LetterCosts {
  static final float WHOLE = 1;

  /** Of words whose writing shows every sound. */
  static final LetterCosts STRICT = new LetterCosts(false);

  /** Of words whose writing leaves out short vowels, or whose romanisation guesses them. */
  static final LetterCosts LAX = new LetterCosts(true);

  private static final String VOWELS = "aeiouy";
  private static final int SIZE = 128;

  private final float[] swap = new float[SIZE * SIZE];
  private final float[] insert = new float[SIZE];

  private LetterCosts(boolean lax) {
    Arrays.fill(swap, WHOLE);
    Arrays.fill(insert, WHOLE);
    for (int i = 0; i < VOWELS.length(); i++) {
      insert[VOWELS.charAt(i)] = lax ? 0.12f : 0.8f;
      for (int j = 0; j < VOWELS.length(); j++) {
        alike(VOWELS.charAt(i), VOWELS.charAt(j), lax ? 0.25f : 0.6f);
      }
    }
    for (String pair : "ou iy ie ae ei ey".split(" ", -1)) {
      alike(pair.charAt(0), pair.charAt(1), lax ? 0.1f : 0.35f);
    }
    sounds(lax);
    insert['h'] = 0.4f;
    insert['y'] = lax ? 0.12f : 0.5f;
    for (String pair : "0o 1i 1l 3e 4a 5s 7t 8b 9g 6b 2z 6g".split(" ", -1)) {
      alike(pair.charAt(0), pair.charAt(1), 0.3f);
    }
    for (int c = 0; c < SIZE; c++) {
      swap[c * SIZE + c] = 0;
    }
  }

  private void sounds(boolean lax) {
    String pairs =
        "kq kc kg gq cq sz sc zc vw vf wf bp dt td gj jy yj jZ Zz Sc Ss Cc CS CX Xk Xh kX hX"
            + " Cj Ck fp bv uw uv ow mn lr xk xs gX Ct wu SZ";
    for (String pair : pairs.split(" ", -1)) {
      alike(pair.charAt(0), pair.charAt(1), lax ? 0.2f : 0.5f);
    }
    for (String pair : "kq kc vw jy sz gq Xk Xh".split(" ", -1)) {
      alike(pair.charAt(0), pair.charAt(1), lax ? 0.1f : 0.35f);
    }
    if (lax) {
      alike('i', 'j', 0.25f);
      alike('u', 'f', WHOLE);
    }
    alike('l', 'r', lax ? 0.4f : 0.7f);
    alike('m', 'n', 0.6f);
  }

  private void alike(char one, char other, float cost) {
    swap[one * SIZE + other] = cost;
    swap[other * SIZE + one] = cost;
  }

  /** Of taking one letter for the other; 0 when they are the same. */
  float swap(char one, char other) {
    if (one >= SIZE || other >= SIZE) {
      return one == other ? 0 : WHOLE;
    }
    return swap[one * SIZE + other];
  }

  /** Of a letter that only one of the words has, beside the letter before it. */
  float insert(char letter, char before) {
    if (letter == before) {
      return 0.25f;
    }
    return letter < SIZE ? insert[letter] : WHOLE;
  }
}
