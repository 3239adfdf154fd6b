package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.downstream.name.dictionary.HanReadings;
import org.downstream.name.dictionary.WadeGiles;

/** Chinese names of persons in pinyin, Wade-Giles and the spelling of Hong Kong. */
final class HanLetters {
  private static final int MOST = 4;

  private static final Set<String> TWO_CHARACTERS =
      PairTables.words("欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 公孙 令狐 慕容 司徒 东方 端木 南宫 西门 轩辕 司空 独孤 申屠 闻人");

  private HanLetters() {}

  /** The family name, and the rest in one word; the whole when it is too long for a person. */
  static List<String> nameParts(String han) {
    int length = han.codePointCount(0, han.length());
    if (length < 2 || length > 4 || han.length() != length) {
      return List.of(han);
    }
    int family = length > 2 && TWO_CHARACTERS.contains(han.substring(0, 2)) ? 2 : 1;
    return List.of(han.substring(0, family), han.substring(family));
  }

  /** The spellings of a family name. */
  static List<String> family(String han) {
    Set<String> forms = new LinkedHashSet<>();
    if (han.codePointCount(0, han.length()) == 1) {
      int c = han.codePointAt(0);
      HanReadings.surname(c).forEach(reading -> add(forms, reading));
    }
    forms.addAll(given(han));
    return new ArrayList<>(forms);
  }

  /** The spellings of a given name, or of any Chinese word read character by character. */
  static List<String> given(String han) {
    Set<String> forms = new LinkedHashSet<>();
    joined(han, HanReadings::of).forEach(reading -> add(forms, reading));
    forms.addAll(joined(han, c -> wadeGiles(HanReadings.of(c))));
    forms.addAll(joined(han, HanReadings::cantonese));
    return new ArrayList<>(forms);
  }

  private static void add(Set<String> forms, String pinyin) {
    forms.addAll(HanReadings.spellings(pinyin));
  }

  private static List<String> wadeGiles(List<String> pinyin) {
    return pinyin.stream()
        .limit(1)
        .flatMap(each -> WadeGiles.of(each).stream())
        .map(HanLetters::plain)
        .toList();
  }

  private static String plain(String wadeGiles) {
    return wadeGiles.replace("'", "").replace("-", "");
  }

  private static List<String> joined(String han, Function<Integer, List<String>> readings) {
    List<String> all = List.of("");
    for (int i = 0; i < han.length(); i += Character.charCount(han.codePointAt(i))) {
      List<String> longer = new ArrayList<>();
      for (String start : all) {
        for (String next : readings.apply(han.codePointAt(i))) {
          if (longer.size() < MOST) {
            longer.add(start + next);
          }
        }
      }
      all = longer;
    }
    return all.contains("") ? List.of() : all;
  }
}
