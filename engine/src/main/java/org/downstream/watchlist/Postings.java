package org.downstream.watchlist;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows carry a key. */
final class Postings {
  private static final int[] NONE = {};

  private final Map<String, int[]> rows;

  private Postings(Map<String, int[]> rows) {
    this.rows = rows;
  }

  /** The rows that carry any of the keys, each once, in order. */
  int[] of(Collection<String> keys) {
    IntStream found = IntStream.empty();
    for (String key : keys) {
      int[] some = rows.getOrDefault(key, NONE);
      found = some.length == 0 ? found : IntStream.concat(found, Arrays.stream(some));
    }
    return found.sorted().distinct().toArray();
  }

  /** Collects keys row by row. */
  static final class Builder {
    private final Map<String, IntStream.Builder> rows = new LinkedHashMap<>();

    void add(Collection<String> keys, int row) {
      keys.forEach(key -> rows.computeIfAbsent(key, k -> IntStream.builder()).add(row));
    }

    Postings build() {
      Map<String, int[]> built = new HashMap<>();
      rows.forEach((key, numbers) -> built.put(key, numbers.build().distinct().toArray()));
      return new Postings(built);
    }
  }
}
