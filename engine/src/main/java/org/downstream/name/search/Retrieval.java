package org.downstream.name.search;

import java.util.Arrays;

/** Finds the names that share the rarest words with a lattice. An object is for one thread. */
final class Retrieval {
  /** How many places of names are read for one query; the rarest words come first. */
  private static final int BUDGET = 30_000;

  private final NameIndex index;
  private final float[] sum;
  private int[] touched = new int[1 << 12];
  private int touches;
  private long[] order = new long[64];

  /** The candidates, the most promising first. */
  int candidates;

  final int[] candidate;
  final float[] promise;

  Retrieval(NameIndex index, int most) {
    this.index = index;
    this.sum = new float[index.size()];
    this.candidate = new int[most];
    this.promise = new float[most];
  }

  void find(Lattice asked) {
    touches = 0;
    int terms = asked.terms;
    if (order.length < terms) {
      order = new long[terms * 2];
    }
    for (int t = 0; t < terms; t++) {
      order[t] = ((long) index.facts.frequency[asked.term[t]] << 32) | t;
    }
    Arrays.sort(order, 0, terms);
    long left = BUDGET;
    for (int i = 0; i < terms; i++) {
      int t = (int) order[i];
      int frequency = index.facts.frequency[asked.term[t]];
      left -= frequency;
      if (left < 0 && i > 0 && touches > 0) {
        break;
      }
      scan(asked.term[t], asked.termValue[t]);
    }
    select();
  }

  private void scan(int word, float value) {
    byte[] bytes = index.postings.bytes();
    int at = index.postings.from(word);
    int end = index.postings.to(word);
    int name = -1;
    while (at < end) {
      int step = 0;
      int shift = 0;
      byte part;
      do {
        part = bytes[at++];
        step |= (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);
      name += step + 1;
      if (sum[name] == 0) {
        if (touches == touched.length) {
          touched = Arrays.copyOf(touched, touches * 2);
        }
        touched[touches++] = name;
      }
      sum[name] += value;
    }
  }

  /** Keeps the names with the largest sums, equal ones in the order of the index. */
  private void select() {
    if (touches > order.length) {
      order = new long[touches * 2];
    }
    for (int i = 0; i < touches; i++) {
      int name = touched[i];
      int tokens = index.tokenStart[name + 1] - index.tokenStart[name];
      float promise1 = sum[name] - 0.35f * tokens;
      order[i] = ((long) ~sortable(promise1) << 32) | name;
      sum[name] = 0;
    }
    int kept = Math.min(touches, candidate.length);
    TopLongs.moveSmallest(order, touches, kept);
    Arrays.sort(order, 0, kept);
    candidates = kept;
    for (int i = 0; i < kept; i++) {
      candidate[i] = (int) order[i];
      promise[i] = unsortable(~(int) (order[i] >>> 32));
    }
  }

  private static int sortable(float value) {
    int bits = Float.floatToRawIntBits(value);
    return (bits < 0 ? ~bits : bits ^ 0x80000000) ^ 0x80000000;
  }

  private static float unsortable(int sortable) {
    int bits = sortable ^ 0x80000000;
    return Float.intBitsToFloat(bits < 0 ? bits ^ 0x80000000 : ~bits);
  }
}
