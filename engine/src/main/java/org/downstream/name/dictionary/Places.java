package org.downstream.name.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Places that stand in names: Chinese down to counties and zones, countries and large cities. */
public final class Places {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern BAR = Pattern.compile("\\|");

  private Places() {}

  /** All places, each once, in the order of the table: a place after the one around it. */
  public static List<Place> all() {
    return Table.ALL;
  }

  /** The place of this Chinese name, with or without 市, 省 and the like; simplified. */
  public static Optional<Place> of(String han) {
    return Optional.ofNullable(Table.BY_HAN.get(han));
  }

  /** The places of this spelling; several where pinyin is the same, as for 台州 and 泰州. */
  public static List<Place> spelled(String english) {
    return Table.BY_ENGLISH.getOrDefault(english, List.of());
  }

  /** Whether one is the other or lies in it: 合肥 and 安徽 agree, 北京 and 上海 do not. */
  public static boolean agree(Place one, Place other) {
    return within(one, other) || within(other, one);
  }

  private static boolean within(Place inner, Place outer) {
    Optional<Place> place = Optional.of(inner);
    while (place.isPresent()) {
      if (place.get().han().equals(outer.han())) {
        return true;
      }
      place = of(place.get().within());
    }
    return false;
  }

  /** The spelling of a place without one of its own: the pinyin, joined. */
  static String pinyin(String han) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < han.length()) {
      Optional<HanReadings.Phrase> phrase = HanReadings.phrase(han, at);
      if (phrase.isPresent()) {
        out.append(phrase.get().joined());
        at += phrase.get().han().length();
      } else {
        int c = han.codePointAt(at);
        HanReadings.of(c).stream().findFirst().ifPresent(out::append);
        at += Character.charCount(c);
      }
    }
    return out.toString();
  }

  private static final class Table {
    static final List<Place> ALL;
    static final Map<String, Place> BY_HAN = new HashMap<>();
    static final Map<String, List<Place>> BY_ENGLISH = new HashMap<>();

    static {
      Map<String, List<String>> spellings = new HashMap<>();
      for (List<String> row : TableFile.read("place-spellings.tsv", "han", "spellings").rows()) {
        spellings.put(row.get(0), List.of(BAR.split(row.get(1), -1)));
      }
      Map<String, Place> places = new LinkedHashMap<>();
      for (List<String> row : TableFile.read("places.tsv", "within", "suffix", "places").rows()) {
        for (String han : SPACE.split(row.get(2), -1)) {
          places.putIfAbsent(
              han, new Place(han, row.get(1), english(han, row.get(1), spellings), row.get(0)));
        }
      }
      ALL = List.copyOf(places.values());
      for (Place place : ALL) {
        BY_HAN.put(place.han(), place);
        place
            .english()
            .forEach(
                spelling ->
                    BY_ENGLISH.computeIfAbsent(spelling, one -> new ArrayList<>()).add(place));
      }
      for (Place place : ALL) {
        BY_HAN.putIfAbsent(place.han() + place.suffix(), place);
      }
    }

    private static List<String> english(
        String han, String suffix, Map<String, List<String>> spellings) {
      Set<String> all = new LinkedHashSet<>(spellings.getOrDefault(han, List.of()));
      if (!suffix.equals("-")) {
        all.addAll(HanReadings.spellings(pinyin(han)));
      }
      return List.copyOf(all);
    }
  }
}
