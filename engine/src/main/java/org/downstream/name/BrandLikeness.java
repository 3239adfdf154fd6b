package org.downstream.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the distinctive parts of two names agree, and the keys by which such pairs are found. */
final class BrandLikeness {
  // Three letters are a brand only where an activity agrees too, as in DJI Technology.
  private static final int NEEDS_SUPPORT = 3;
  private static final int SHORTEST_CONTAINED_LATIN = 5;
  private static final int SHORTEST_CONTAINED_LATER = 6;
  private static final int SHORTEST_CONTAINED_HAN = 3;
  private static final int SHORTEST_FOR_ONE_EDIT = 5;
  private static final int SHORTEST_FOR_TWO_EDITS = 9;
  private static final int LONGEST_FOR_EDITS = 40;
  private static final int MOST_WORDS_IN_WINDOW = 5;

  private BrandLikeness() {}

  /** How two brands agree. */
  enum Degree {
    SAME(800),
    SAME_READING(740),
    ONE_LETTER_APART(700),
    CONTAINED(650);

    final int score;

    Degree(int score) {
      this.score = score;
    }
  }

  static Optional<Degree> between(AnalyzedName asked, AnalyzedName listed) {
    String one = asked.brand();
    String other = listed.brand();
    if (!stands(one) || !stands(other)) {
      return one.length() == NEEDS_SUPPORT && one.equals(other) && shareActivity(asked, listed)
          ? Optional.of(Degree.SAME)
          : Optional.empty();
    }
    if (one.equals(other)) {
      return Optional.of(Degree.SAME);
    }
    if (sharesReading(one, other)) {
      return Optional.of(Degree.SAME_READING);
    }
    if (withinEdits(one, other)) {
      return Optional.of(Degree.ONE_LETTER_APART);
    }
    return windows(asked).contains(other) || beginnings(listed).contains(one)
        ? Optional.of(Degree.CONTAINED)
        : Optional.empty();
  }

  /** Keys of a name of a list; at least one of them is a key of every asked name it resembles. */
  static Set<String> keys(AnalyzedName name) {
    String brand = name.brand();
    if (!stands(brand)) {
      return brand.length() == NEEDS_SUPPORT ? Set.of("brand " + brand) : Set.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add("brand " + brand);
    beginnings(name).forEach(beginning -> keys.add("brand " + beginning));
    Pinyin.readings(brand).forEach(reading -> keys.add("reading " + reading));
    if (allowsEdits(brand)) {
      for (int i = 0; i < segments(brand.length()); i++) {
        int start = segmentStart(brand.length(), i);
        String segment = brand.substring(start, segmentStart(brand.length(), i + 1));
        keys.add("segment " + brand.length() + " " + i + " " + segment);
      }
    }
    return keys;
  }

  /** Keys by which an asked name finds the listed names it resembles. */
  static Set<String> keysToAsk(AnalyzedName name) {
    String brand = name.brand();
    if (!stands(brand)) {
      return brand.length() == NEEDS_SUPPORT ? Set.of("brand " + brand) : Set.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add("brand " + brand);
    keys.add("reading " + brand);
    windows(name).forEach(window -> keys.add("brand " + window));
    Pinyin.readings(brand).forEach(reading -> keys.add("brand " + reading));
    if (allowsEdits(brand)) {
      addSegmentsToAsk(keys, brand);
    }
    return keys;
  }

  // With k edits one of k + 1 segments is unharmed, and moved by k places at most.
  private static void addSegmentsToAsk(Set<String> keys, String brand) {
    for (int length = brand.length() - 2; length <= brand.length() + 2; length++) {
      int edits = edits(length);
      for (int i = 0; i < segments(length); i++) {
        int start = segmentStart(length, i);
        int size = segmentStart(length, i + 1) - start;
        int last = Math.min(start + edits, brand.length() - size);
        for (int at = Math.max(0, start - edits); at <= last; at++) {
          keys.add("segment " + length + " " + i + " " + brand.substring(at, at + size));
        }
      }
    }
  }

  private static int edits(int length) {
    return length >= SHORTEST_FOR_TWO_EDITS ? 2 : 1;
  }

  private static int segments(int length) {
    return edits(length) + 1;
  }

  private static int segmentStart(int length, int segment) {
    return length * segment / segments(length);
  }

  private static boolean shareActivity(AnalyzedName asked, AnalyzedName listed) {
    return !Collections.disjoint(asked.activities(), listed.activities());
  }

  private static boolean stands(String brand) {
    int letters = brand.codePointCount(0, brand.length());
    return Script.of(brand) == Script.HAN ? letters >= 2 : letters >= 4;
  }

  private static boolean sharesReading(String one, String other) {
    boolean oneIsHan = Script.of(one) == Script.HAN;
    if (oneIsHan == (Script.of(other) == Script.HAN)) {
      return false;
    }
    return Pinyin.readings(oneIsHan ? one : other).contains(oneIsHan ? other : one);
  }

  private static boolean withinEdits(String one, String other) {
    if (!allowsEdits(one) || !allowsEdits(other)) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    return EditDistance.within(edits(shorter), one, other);
  }

  private static boolean allowsEdits(String brand) {
    return brand.length() >= SHORTEST_FOR_ONE_EDIT
        && brand.length() <= LONGEST_FOR_EDITS
        && Script.of(brand) == Script.LATIN;
  }

  /** What a longer brand begins with that may be a brand by itself. */
  private static Set<String> beginnings(AnalyzedName name) {
    String brand = name.brand();
    Set<String> beginnings = new LinkedHashSet<>();
    if (Script.of(brand) == Script.HAN) {
      for (int end = SHORTEST_CONTAINED_HAN; end < brand.length(); end++) {
        beginnings.add(brand.substring(0, end));
      }
    } else {
      addWindows(beginnings, name.brandWords(), 0, SHORTEST_CONTAINED_LATIN);
    }
    return beginnings;
  }

  /** What a longer brand contains that may be a brand by itself: USTC iFlytek contains iFlytek. */
  private static Set<String> windows(AnalyzedName name) {
    Set<String> windows = beginnings(name);
    if (Script.of(name.brand()) != Script.HAN) {
      List<String> words = name.brandWords();
      for (int from = 1; from < words.size(); from++) {
        addWindows(windows, words, from, SHORTEST_CONTAINED_LATER);
      }
    }
    return windows;
  }

  private static void addWindows(Set<String> windows, List<String> words, int from, int shortest) {
    int last = Math.min(words.size(), from + MOST_WORDS_IN_WINDOW);
    for (int to = from + 1; to <= last; to++) {
      String window = String.join("", words.subList(from, to));
      if (window.length() >= shortest && to - from < words.size()) {
        windows.add(window);
      }
    }
  }
}
