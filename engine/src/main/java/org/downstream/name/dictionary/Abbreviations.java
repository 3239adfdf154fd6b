package org.downstream.name.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English words as they are shortened on manifests, in listings and by exchanges. */
public final class Abbreviations {
  private Abbreviations() {}

  /** What a lower-case word is short for; the word itself when it is not known as short. */
  public static String expand(String word) {
    return Table.WORDS.getOrDefault(word, word);
  }

  /** All short forms with their words. */
  public static Map<String, String> all() {
    return Table.WORDS;
  }

  private static final class Table {
    static final Map<String, String> WORDS;

    static {
      Map<String, String> words = new HashMap<>();
      for (List<String> row : TableFile.read("abbreviations.tsv", "short", "word").rows()) {
        words.put(row.get(0), row.get(1));
      }
      WORDS = Map.copyOf(words);
    }
  }
}
