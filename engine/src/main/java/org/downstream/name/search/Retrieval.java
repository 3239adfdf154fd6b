package org.downstream.name.search;

import java.util.Arrays;

/** Finds the names that share the rarest words with a lattice. An object is for one thread. */
final class Retrieval {
  /** How many places of names are read for one query; the rarest words come first. */
  private static final int BUDGET = 5_000;

  private static final int BUCKETS = 256;

  /** How many times the candidates are looked at more closely than by what they share. */
  private static final int SPARE = 3;

  /** What a byte of words that may not have been met costs. */
  private static final float BYTE = 0.35f;

  private final int[] bucket = new int[BUCKETS];
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
    float best = 0;
    for (int i = 0; i < touches; i++) {
      best = Math.max(best, sum[touched[i]]);
    }
    float scale = best == 0 ? 0 : (BUCKETS - 1) / best;
    Arrays.fill(bucket, 0);
    for (int i = 0; i < touches; i++) {
      bucket[(int) (sum[touched[i]] * scale)]++;
    }
    int enough = BUCKETS - 1;
    int reached = bucket[enough];
    while (enough > 0 && reached < SPARE * candidate.length) {
      reached += bucket[--enough];
    }
    int count = 0;
    for (int i = 0; i < touches; i++) {
      int name = touched[i];
      float value = sum[name];
      sum[name] = 0;
      if ((int) (value * scale) >= enough) {
        int bytes = index.tokenStart[name + 1] - index.tokenStart[name];
        order[count++] = ((long) ~sortable(value - BYTE * bytes) << 32) | name;
      }
    }
    count = cutTies(count);
    int kept = Math.min(count, candidate.length);
    TopLongs.moveSmallest(order, count, kept);
    Arrays.sort(order, 0, kept);
    candidates = kept;
    for (int i = 0; i < kept; i++) {
      candidate[i] = (int) order[i];
      promise[i] = unsortable(~(int) (order[i] >>> 32));
    }
  }

  /** Many names may share the same words; those with many words left over are cut off at once. */
  private int cutTies(int count) {
    if (count < 2 * SPARE * candidate.length) {
      return count;
    }
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      least = Math.min(least, order[i] >> 32);
      most = Math.max(most, order[i] >> 32);
    }
    long width = (most - least) / (BUCKETS - 1) + 1;
    Arrays.fill(bucket, 0);
    for (int i = 0; i < count; i++) {
      bucket[(int) (((order[i] >> 32) - least) / width)]++;
    }
    int last = 0;
    int reached = bucket[0];
    while (reached < candidate.length) {
      reached += bucket[++last];
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (((order[i] >> 32) - least) / width <= last) {
        order[kept++] = order[i];
      }
    }
    return kept;
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
