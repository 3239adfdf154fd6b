package org.downstream.name.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pinyin syllables in the spellings used before pinyin and in Taiwan. */
public final class WadeGiles {
  private WadeGiles() {}

  /**
   * The syllable in Wade-Giles, without apostrophes and marks as it stands in names, the regular
   * spelling first; empty when it is no syllable of Mandarin.
   */
  public static List<String> of(String pinyin) {
    return Table.WADE_GILES.getOrDefault(pinyin, List.of());
  }

  /** The syllable in Tongyong pinyin, of Taiwan from 2002 to 2008; empty when not a syllable. */
  public static List<String> tongyong(String pinyin) {
    return Table.TONGYONG.getOrDefault(pinyin, List.of());
  }

  private static final class Table {
    static final Map<String, List<String>> WADE_GILES = new HashMap<>();
    static final Map<String, List<String>> TONGYONG = new HashMap<>();

    static {
      for (List<String> row :
          TableFile.read("wade-giles.tsv", "pinyin", "wade_giles", "tongyong").rows()) {
        WADE_GILES.put(row.get(0), List.of(row.get(1).split(" ", -1)));
        TONGYONG.put(row.get(0), List.of(row.get(2).split(" ", -1)));
      }
    }
  }
}
