package org.downstream.sources.ecfr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The country headings of the lists and their ISO 3166 alpha-2 codes. */
final class CountryHeading {

  /** Headings that are not the English name of the JDK's country table. */
  private static final Map<String, String> OWN_NAMES =
      Map.ofEntries(
          Map.entry("BURMA", "MM"),
          Map.entry("CHINA, PEOPLE'S REPUBLIC OF", "CN"),
          Map.entry("CRIMEA REGION OF UKRAINE", "UA"),
          Map.entry("HONG KONG", "HK"),
          Map.entry("MACAU", "MO"),
          Map.entry("TURKEY", "TR"),
          Map.entry("TÜRKIYE", "TR"),
          Map.entry("BOSNIA AND HERZEGOVINA", "BA"),
          Map.entry("CZECH REPUBLIC", "CZ"),
          Map.entry("IVORY COAST", "CI"),
          Map.entry("NORTH KOREA", "KP"),
          Map.entry("NORTH MACEDONIA", "MK"));

  private static final Map<String, String> CODES = codes();

  private CountryHeading() {}

  static Optional<String> code(String heading) {
    return Optional.ofNullable(CODES.get(heading.replace('’', '\'').toUpperCase(Locale.ROOT)));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String english = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      codes.put(english.toUpperCase(Locale.ROOT), code);
    }
    codes.putAll(OWN_NAMES);
    return Map.copyOf(codes);
  }
}
