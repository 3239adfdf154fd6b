package org.downstream.name.pair;

import java.util.HashMap;
import java.util.Map;

/** What the letters of a script are in Latin letters; the longest group of letters goes first. */
final class LetterTable {
  private final Map<String, String> letters;
  private final int longest;

  private LetterTable(Map<String, String> letters) {
    this.letters = Map.copyOf(letters);
    this.longest = letters.keySet().stream().mapToInt(String::length).max().orElse(1);
  }

  /** A table from pairs such as {@code ш=sh}, with blanks between them. */
  static LetterTable of(String pairs) {
    return new LetterTable(read(pairs, new HashMap<>()));
  }

  /** The same table with some letters read in another way. */
  LetterTable with(String pairs) {
    return new LetterTable(read(pairs, new HashMap<>(letters)));
  }

  private static Map<String, String> read(String pairs, Map<String, String> into) {
    for (String pair : pairs.strip().split("\\s+", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        into.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
    }
    return into;
  }

  /** The word letter by letter; what is not in the table stays when it is ASCII. */
  String spell(String word) {
    StringBuilder out = new StringBuilder(word.length() + 4);
    int at = 0;
    while (at < word.length()) {
      at += step(word, at, out);
    }
    return out.toString();
  }

  private int step(String word, int at, StringBuilder out) {
    for (int n = Math.min(longest, word.length() - at); n > 0; n--) {
      String latin = letters.get(word.substring(at, at + n));
      if (latin != null) {
        out.append(latin);
        return n;
      }
    }
    if (word.charAt(at) < 0x80) {
      out.append(word.charAt(at));
    }
    return 1;
  }
}
