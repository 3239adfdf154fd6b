package org.downstream.name;

import java.util.Optional;

/** Chinese numerals that count institutes: 第十五, 七一五所. */
public final class HanNumbers {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String NUMBERED = "所院厂局研";
  private static final int LONGEST = 8;

  private HanNumbers() {}

  /**
   * The number that stands there, in Arabic digits. Without 第 before it, it needs two characters
   * and the word for an institute or factory behind it, since 三一 and 七匹狼 are brands.
   */
  public static Optional<String> read(String run, int start, int end) {
    boolean ordinal = run.charAt(start) == '第';
    String numerals = run.substring(ordinal ? start + 1 : start, end).replace('零', '〇');
    boolean counted = numerals.length() > 1 && end < run.length() && isNumbered(run.charAt(end));
    boolean whole = end == run.length() || !isNumeral(run.charAt(end));
    if (numerals.isEmpty() || numerals.length() > LONGEST || !whole || !(ordinal || counted)) {
      return Optional.empty();
    }
    return numerals.chars().allMatch(HanNumbers::isNumeral)
        ? Optional.of(value(numerals))
        : Optional.empty();
  }

  private static boolean isNumbered(char c) {
    return NUMBERED.indexOf(c) >= 0;
  }

  private static boolean isNumeral(int c) {
    return DIGITS.indexOf(c) >= 0 || c == '十' || c == '百';
  }

  private static String value(String numerals) {
    if (numerals.indexOf('十') < 0 && numerals.indexOf('百') < 0) {
      StringBuilder digits = new StringBuilder();
      numerals.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return digits.toString();
    }
    int total = 0;
    int digit = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      if (c == '十' || c == '百') {
        total += Math.max(1, digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return Integer.toString(total + digit);
  }
}
