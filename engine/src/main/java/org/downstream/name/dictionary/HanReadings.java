package org.downstream.name.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How Chinese characters are read, in Latin letters without tones.
 *
 * <p>Pinyin writes the ü as {@code v}; {@link #spellings} gives what stands in names.
 */
public final class HanReadings {
  private HanReadings() {}

  /**
   * Characters that are read in a certain way where they stand together.
   *
   * @param han the characters, simplified
   * @param syllables the pinyin of each
   */
  public record Phrase(String han, List<String> syllables) {
    /** The pinyin of all characters as one word. */
    public String joined() {
      return String.join("", syllables);
    }
  }

  /**
   * The Mandarin readings of a character in use, the most usual in names first; empty when none is
   * known. Traditional characters have those of their simplified form too.
   */
  public static List<String> of(int codePoint) {
    return Mandarin.READINGS.getOrDefault(codePoint, List.of());
  }

  /** The longest phrase that starts there, so that 长沙 is chang sha and not zhang sha. */
  public static Optional<Phrase> phrase(String han, int from) {
    for (int end = Math.min(han.length(), from + Phrases.LONGEST); end > from + 1; end--) {
      Phrase phrase = Phrases.ALL.get(han.substring(from, end));
      if (phrase != null) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The readings of a character as a family name only, such as shan for 单; mostly empty. */
  public static List<String> surname(int codePoint) {
    return Surnames.ALL.getOrDefault(codePoint, List.of());
  }

  /**
   * The Cantonese readings of a character as Hong Kong spells them in names, such as cheung for 張
   * and 长, the most usual first.
   */
  public static List<String> cantonese(int codePoint) {
    return Cantonese.READINGS.getOrDefault(codePoint, List.of());
  }

  /** How a pinyin syllable or word is written in names: lv, lu, lyu; lve also lue. */
  public static List<String> spellings(String pinyin) {
    if (pinyin.indexOf('v') < 0) {
      return List.of(pinyin);
    }
    return List.of(pinyin, pinyin.replace('v', 'u'), pinyin.replace("v", "yu"));
  }

  private static void add(Map<Integer, List<String>> readings, int codePoint, String reading) {
    List<String> all = readings.computeIfAbsent(codePoint, c -> new ArrayList<>(2));
    if (!all.contains(reading)) {
      all.add(reading);
    }
  }

  private static final class Mandarin {
    static final Map<Integer, List<String>> READINGS = new HashMap<>();

    static {
      for (List<String> row : TableFile.read("pinyin.tsv", "rank", "pinyin", "han").rows()) {
        row.get(2).codePoints().forEach(c -> add(READINGS, c, row.get(1)));
      }
      READINGS.replaceAll((c, all) -> Collections.unmodifiableList(all));
    }
  }

  private static final class Phrases {
    static final Map<String, Phrase> ALL = new HashMap<>();
    static final int LONGEST;

    static {
      int longest = 0;
      for (List<String> row : TableFile.read("han-phrases.tsv", "han", "pinyin").rows()) {
        String han = row.get(0);
        ALL.put(han, new Phrase(han, List.of(row.get(1).split(" ", -1))));
        longest = Math.max(longest, han.length());
      }
      LONGEST = longest;
    }
  }

  private static final class Surnames {
    static final Map<Integer, List<String>> ALL = new HashMap<>();

    static {
      for (List<String> row : TableFile.read("surnames.tsv", "han", "pinyin").rows()) {
        ALL.put(row.get(0).codePointAt(0), List.of(row.get(1).split(" ", -1)));
      }
    }
  }

  private static final class Cantonese {
    static final Map<Integer, List<String>> READINGS = new HashMap<>();

    static {
      Map<String, List<String>> spellings = new HashMap<>();
      for (List<String> row :
          TableFile.read("hong-kong-spellings.tsv", "jyutping", "spellings").rows()) {
        spellings.put(row.get(0), List.of(row.get(1).split(" ", -1)));
      }
      for (List<String> row : TableFile.read("cantonese.tsv", "rank", "jyutping", "han").rows()) {
        Set<String> all = new LinkedHashSet<>(spellings.getOrDefault(row.get(1), List.of()));
        row.get(2).codePoints().forEach(c -> all.forEach(one -> add(READINGS, c, one)));
      }
      READINGS.replaceAll((c, all) -> Collections.unmodifiableList(all));
    }
  }
}
