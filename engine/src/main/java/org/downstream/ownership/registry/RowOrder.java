package org.downstream.ownership.registry;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Puts stakes in order by counting: of each party side by side, those in it by owner. */
final class RowOrder {

  private static final int CHUNK = 1 << 16;
  private static final int SHORT = 24;

  private final int parties;
  private final int size;
  private final int[] owner;
  private final int[] owned;

  /** What is done for the places from one to another. */
  interface Span {
    void each(int start, int end);
  }

  RowOrder(int parties, int size, int[] owner, int[] owned) {
    this.parties = parties;
    this.size = size;
    this.owner = owner;
    this.owned = owned;
  }

  /** Where the stakes of each party begin when they are ordered by that column. */
  int[] firstOf(int[] column) {
    int[] first = new int[parties + 1];
    for (int i = 0; i < size; i++) {
      first[column[i] + 1]++;
    }
    for (int i = 0; i < parties; i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  /** What each party holds. */
  int[] held(int[] first) {
    int[] next = Arrays.copyOf(first, parties);
    int[] held = new int[size];
    for (int i = 0; i < size; i++) {
      held[next[owner[i]]++] = owned[i];
    }
    return held;
  }

  /** The stakes by owned party, those in one by owner, and then as they were given. */
  int[] byOwned(int[] first) {
    int[] next = Arrays.copyOf(first, parties);
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[next[owned[i]]++] = i;
    }
    eachChunk(
        parties,
        (start, end) -> {
          for (int party = start; party < end; party++) {
            sort(places, first[party], first[party + 1]);
          }
        });
    return places;
  }

  private void sort(int[] places, int start, int end) {
    if (end - start > SHORT) {
      long[] keys = new long[end - start];
      for (int i = start; i < end; i++) {
        keys[i - start] = ((long) owner[places[i]] << 32) | places[i];
      }
      Arrays.sort(keys);
      for (int i = start; i < end; i++) {
        places[i] = (int) keys[i - start];
      }
      return;
    }
    for (int i = start + 1; i < end; i++) {
      int place = places[i];
      int at = i;
      while (at > start && owner[places[at - 1]] > owner[place]) {
        places[at] = places[at - 1];
        at--;
      }
      places[at] = place;
    }
  }

  /** On all cores; chunks do not touch each other's places. */
  void eachChunk(int all, Span span) {
    IntStream.rangeClosed(0, (all - 1) / CHUNK)
        .parallel()
        .forEach(chunk -> span.each(chunk * CHUNK, Math.min(all, (chunk + 1) * CHUNK)));
  }
}
