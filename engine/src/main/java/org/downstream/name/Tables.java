package org.downstream.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the small dictionaries that are written out in this package. */
final class Tables {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Tables() {}

  /** Words such as {@code a=b c=d}. */
  static Map<String, String> pairs(String table) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : SPACE.split(table.strip(), -1)) {
      int equals = pair.indexOf('=');
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return Map.copyOf(pairs);
  }

  /** Lines such as {@code heading: word, two words}. */
  static Map<String, List<String>> lines(String table) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    table
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              lines.put(line.substring(0, colon).strip(), words(line.substring(colon + 1)));
            });
    return lines;
  }

  /** Words or phrases parted by commas. */
  static List<String> words(String list) {
    return List.of(COMMA.split(list.strip().replace("\n", " "), -1));
  }
}
