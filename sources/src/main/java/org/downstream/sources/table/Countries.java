package org.downstream.sources.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;

/** The countries of ISO 3166, with Kosovo's code of usage, and the names they are mistaken for. */
final class Countries {

  private static final Set<String> CODES = codes();
  private static final Map<String, String> CODE_BY_NAME = names();

  private Countries() {}

  static boolean known(String text) {
    return CODES.contains(text.toUpperCase(Locale.ROOT));
  }

  /** The code that a name or a code of another kind stands for, or "". */
  static String nearest(String text, NearestName names) {
    String sought = text.toLowerCase(Locale.ROOT);
    String exact = CODE_BY_NAME.getOrDefault(sought, "");
    if (!exact.isEmpty() || sought.length() < 4) {
      return exact;
    }
    return CODE_BY_NAME.getOrDefault(names.to(sought, CODE_BY_NAME.keySet()), "");
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>(Map.of("uk", "GB", "usa", "US", "prc", "CN"));
    for (String code : CODES) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.put(country.getDisplayCountry(Locale.CHINESE), code);
      names.putAll(threeLetters(country));
    }
    return new HashMap<>(names);
  }

  private static Map<String, String> threeLetters(Locale country) {
    try {
      return Map.of(country.getISO3Country().toLowerCase(Locale.ROOT), country.getCountry());
    } catch (MissingResourceException none) {
      return Map.of();
    }
  }
}
