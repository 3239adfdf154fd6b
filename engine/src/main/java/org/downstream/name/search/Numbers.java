package org.downstream.name.search;

import java.util.Map;

/** Numbers and ordinals in names, in Arabic digits. */
final class Numbers {
  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("eleventh", "11"),
          Map.entry("twelfth", "12"),
          Map.entry("thirteenth", "13"),
          Map.entry("fourteenth", "14"),
          Map.entry("fifteenth", "15"),
          Map.entry("sixteenth", "16"),
          Map.entry("seventeenth", "17"),
          Map.entry("eighteenth", "18"),
          Map.entry("nineteenth", "19"),
          Map.entry("twentieth", "20"));

  private Numbers() {}

  /** The digits of 715, 0715, 715th, seventh; empty for any other word. */
  static String of(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0) {
      return ORDINALS.getOrDefault(word, "");
    }
    String rest = word.substring(digits);
    if (!rest.isEmpty()
        && !rest.equals("st")
        && !rest.equals("nd")
        && !rest.equals("rd")
        && !rest.equals("th")) {
      return "";
    }
    int zeros = 0;
    while (zeros < digits - 1 && word.charAt(zeros) == '0') {
      zeros++;
    }
    return word.substring(zeros, digits);
  }
}
