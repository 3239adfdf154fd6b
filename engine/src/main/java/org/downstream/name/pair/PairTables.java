package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the small tables that are written out in this package. */
final class PairTables {
  private PairTables() {}

  /** Entries {@code key=value}, with blanks between them. */
  static Map<String, String> pairs(String table) {
    Map<String, String> pairs = new HashMap<>();
    for (String entry : table.strip().split("\\s+", -1)) {
      int sign = entry.indexOf('=');
      pairs.put(entry.substring(0, sign), entry.substring(sign + 1));
    }
    return Map.copyOf(pairs);
  }

  /** Words with blanks between them. */
  static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
  }

  /** Lines of a first word and others that stand for it: {@code edward: ed eddie ted}. */
  static List<List<String>> groups(String table) {
    List<List<String>> groups = new ArrayList<>();
    for (String line : table.strip().split("\\R", -1)) {
      List<String> words = List.of(line.strip().replace(":", " ").split("\\s+", -1));
      if (!words.get(0).isEmpty()) {
        groups.add(words);
      }
    }
    return groups;
  }
}
