package org.downstream.name.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Chinese words of company and institution names, with their English renderings, both ways. */
public final class WordTranslations {
  /** The tables, from the surest to the least sure: of two equal pairs the first one counts. */
  private static final List<String> TABLES =
      List.of(
          "words-groups.tsv",
          "words-brands.tsv",
          "words-meanings.tsv",
          "words-institutions.tsv",
          "words-activities.tsv",
          "words-learned.tsv");

  private static final double[] BY_ORDER = {1, 0.8, 0.6, 0.5};
  private static final Pattern BAR = Pattern.compile("\\|");

  private WordTranslations() {}

  /** All pairs, in the order of the Chinese words, then of their tables. */
  public static List<Translation> all() {
    return Table.ALL;
  }

  /** The renderings of a Chinese word, simplified; empty when it is not known. */
  public static List<Translation> of(String han) {
    return Table.BY_HAN.getOrDefault(han, List.of());
  }

  /** The Chinese words that an English word or phrase may render; lower case. */
  public static List<Translation> toHan(String english) {
    return Table.BY_ENGLISH.getOrDefault(english, List.of());
  }

  /** The most characters in a Chinese word. */
  public static int longest() {
    return Table.LONGEST;
  }

  /**
   * The pairs of one row.
   *
   * @param english renderings parted by {@code |}, the most usual first; one may carry its weight
   *     after a colon
   */
  static List<Translation> pairs(String han, String kind, String english) {
    List<Translation> pairs = new ArrayList<>();
    String[] renderings = BAR.split(english, -1);
    for (int i = 0; i < renderings.length; i++) {
      String one = renderings[i];
      int colon = one.indexOf(':');
      double weight =
          colon >= 0
              ? Double.parseDouble(one.substring(colon + 1))
              : BY_ORDER[Math.min(i, BY_ORDER.length - 1)];
      String words = colon >= 0 ? one.substring(0, colon) : one;
      pairs.add(new Translation(han, words, kindOf(kind), weight));
    }
    return pairs;
  }

  private static WordKind kindOf(String kind) {
    return WordKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  private static final class Table {
    static final List<Translation> ALL;
    static final Map<String, List<Translation>> BY_HAN = new HashMap<>();
    static final Map<String, List<Translation>> BY_ENGLISH = new HashMap<>();
    static final int LONGEST;

    static {
      Map<String, Translation> once = new LinkedHashMap<>();
      Places.all().forEach(place -> place.translations().forEach(pair -> put(once, pair)));
      for (String table : TABLES) {
        for (List<String> row : TableFile.read(table, "han", "kind", "english").rows()) {
          pairs(row.get(0), row.get(1), row.get(2)).forEach(pair -> put(once, pair));
        }
      }
      List<Translation> all = new ArrayList<>(once.values());
      all.sort(Comparator.comparing(Translation::han));
      ALL = List.copyOf(all);
      int longest = 0;
      for (Translation pair : ALL) {
        BY_HAN.computeIfAbsent(pair.han(), han -> new ArrayList<>()).add(pair);
        BY_ENGLISH.computeIfAbsent(pair.english(), english -> new ArrayList<>()).add(pair);
        longest = Math.max(longest, pair.han().length());
      }
      BY_HAN.replaceAll((han, pairs) -> List.copyOf(pairs));
      BY_ENGLISH.replaceAll((english, pairs) -> List.copyOf(pairs));
      LONGEST = longest;
    }

    private static void put(Map<String, Translation> once, Translation pair) {
      once.putIfAbsent(pair.han() + '\t' + pair.english(), pair);
    }
  }
}
