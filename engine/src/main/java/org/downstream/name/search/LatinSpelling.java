package org.downstream.name.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The spelling under which Latin words are compared. Input is folded: lower case, no accents. */
final class LatinSpelling {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("centre", "center"),
          Map.entry("defence", "defense"),
          Map.entry("fibre", "fiber"),
          Map.entry("grp", "group"),
          Map.entry("intl", "international"),
          Map.entry("int", "international"),
          Map.entry("tech", "technology"),
          Map.entry("techs", "technology"),
          Map.entry("info", "information"),
          Map.entry("ind", "industry"),
          Map.entry("inds", "industry"),
          Map.entry("mfg", "manufacturing"),
          Map.entry("mfr", "manufacturer"),
          Map.entry("elec", "electronic"),
          Map.entry("dev", "development"),
          Map.entry("devt", "development"),
          Map.entry("comm", "communication"),
          Map.entry("comms", "communication"),
          Map.entry("telecom", "telecommunication"),
          Map.entry("eng", "engineering"),
          Map.entry("engr", "engineering"),
          Map.entry("equip", "equipment"),
          Map.entry("eqpt", "equipment"),
          Map.entry("inst", "institute"),
          Map.entry("univ", "university"),
          Map.entry("sci", "science"),
          Map.entry("res", "research"),
          Map.entry("mgmt", "management"),
          Map.entry("svc", "service"),
          Map.entry("svcs", "service"),
          Map.entry("sys", "system"),
          Map.entry("natl", "national"),
          Map.entry("govt", "government"),
          Map.entry("dept", "department"),
          Map.entry("assn", "association"),
          Map.entry("assoc", "association"),
          Map.entry("bros", "brother"),
          Map.entry("hldgs", "holding"),
          Map.entry("hldg", "holding"),
          Map.entry("hosp", "hospital"),
          Map.entry("lab", "laboratory"),
          Map.entry("labs", "laboratory"),
          Map.entry("acad", "academy"),
          Map.entry("corp", "corporation"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("labour", "labor"),
          Map.entry("colour", "color"),
          Map.entry("saint", "st"),
          Map.entry("programme", "program"));

  private LatinSpelling() {}

  /** The words of a folded text, as they stand. */
  static String[] words(String folded) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isLetter(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words.toArray(new String[0]);
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c > 0x7F && Character.isLetterOrDigit(c));
  }

  /** The word in the singular, unabbreviated and in one of its spellings. */
  static String canonical(String word) {
    String full = SAME.getOrDefault(word, word);
    int length = full.length();
    if (length < 5 || full.charAt(length - 1) != 's') {
      return full;
    }
    char before = full.charAt(length - 2);
    if (before == 's' || before == 'u' || before == 'i') {
      return full;
    }
    if (before == 'e' && full.charAt(length - 3) == 'i') {
      return full.substring(0, length - 3) + "y";
    }
    return full.substring(0, length - 1);
  }

  /** What words of one family begin with: hydraulic for hydraulics, technolog for technology. */
  static String stem(String word) {
    int length = word.length();
    if (length < 6) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && length - ending.length() >= 4) {
        return word.substring(0, length - ending.length());
      }
    }
    return word;
  }

  private static final String[] ENDINGS = {
    "ological",
    "ologist",
    "ization",
    "isation",
    "ational",
    "ations",
    "ation",
    "ology",
    "ologic",
    "ments",
    "ment",
    "turing",
    "turer",
    "ture",
    "tural",
    "tronics",
    "tronic",
    "tron",
    "ical",
    "ics",
    "ings",
    "ing",
    "ions",
    "ion",
    "ials",
    "ial",
    "als",
    "ers",
    "ors",
    "ive",
    "ity",
    "ies",
    "ian",
    "ic",
    "al",
    "er",
    "or",
    "ed",
    "es",
    "s",
    "y",
    "e"
  };
}
