package org.downstream.sources.published;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** The countries of ISO 3166 and the names by which lists call them. */
public final class CountryNames {

  private static final Map<String, String> CODES = codes();

  private CountryNames() {}

  /** ISO 3166 alpha-2 of a code or a name in English or Chinese, whatever its case. */
  public static Optional<String> code(String text) {
    String key = key(text);
    String code = CODES.get(key);
    if (code == null && key.startsWith("the ")) {
      code = CODES.get(key.substring(4));
    }
    return Optional.ofNullable(code);
  }

  /** The longest beginning of a text that names a country by more than its code; or "". */
  public static String leading(String text) {
    for (int end = text.length(); end > 3; end = text.lastIndexOf(' ', end - 1)) {
      if (code(text.substring(0, end)).isPresent()) {
        return text.substring(0, end);
      }
    }
    return "";
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s*\\([^)]*\\)", "")
        .replaceAll("[.,]", "")
        .replaceAll("&", "and")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(key(country.getDisplayCountry(Locale.CHINESE)), code);
      codes.put(code.toLowerCase(Locale.ROOT), code);
      try {
        codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      } catch (MissingResourceException none) {
        // Some codes have no three letters.
      }
    }
    codes.put("xk", "XK");
    String[] own = {
      "UK=GB",
      "USA=US",
      "PRC=CN",
      "United States of America=US",
      "China People's Republic of=CN",
      "People's Republic of China=CN",
      "Hong Kong=HK",
      "Macau=MO",
      "Macao=MO",
      "Hong Kong Special Administrative Region=HK",
      "Republic of China=TW",
      "Burma=MM",
      "Korea North=KP",
      "North Korea=KP",
      "Democratic People's Republic of Korea=KP",
      "DPRK=KP",
      "Korea South=KR",
      "South Korea=KR",
      "Republic of Korea=KR",
      "Korea=KR",
      "Russian Federation=RU",
      "Turkey=TR",
      "Turkiye=TR",
      "Islamic Republic of Iran=IR",
      "Iran Islamic Republic of=IR",
      "Islamic Republic of Afghanistan=AF",
      "UAE=AE",
      "Islamic Republic of Pakistan=PK",
      "State of Israel=IL",
      "Republic of India=IN",
      "Syrian Arab Republic=SY",
      "Crimea Region of Ukraine=UA",
      "Region: Crimea=UA",
      "Czech Republic=CZ",
      "Ivory Coast=CI",
      "Cote d'Ivoire=CI",
      "North Macedonia=MK",
      "The former Yugoslav Republic of Macedonia=MK",
      "Bosnia and Herzegovina=BA",
      "Congo Democratic Republic of the=CD",
      "Democratic Republic of the Congo=CD",
      "Democratic Republic of Congo=CD",
      "Congo Republic of the=CG",
      "Republic of the Congo=CG",
      "Congo=CG",
      "Great Britain=GB",
      "England=GB",
      "Scotland=GB",
      "Viet Nam=VN",
      "Socialist Republic of Vietnam=VN",
      "Lao People's Democratic Republic=LA",
      "Brunei Darussalam=BN",
      "Republic of Moldova=MD",
      "Moldova Republic of=MD",
      "Venezuela Bolivarian Republic of=VE",
      "Bolivarian Republic of Venezuela=VE",
      "Bolivia Plurinational State of=BO",
      "Tanzania United Republic of=TZ",
      "United Republic of Tanzania=TZ",
      "Palestine=PS",
      "Palestinian=PS",
      "West Bank=PS",
      "Gaza=PS",
      "Region: Gaza=PS",
      "Region: West Bank=PS",
      "State of Palestine=PS",
      "Occupied Palestinian Territories=PS",
      "Vatican City=VA",
      "Holy See=VA",
      "Kosovo=XK",
      "Republic of Kosovo=XK",
      "Belarus Republic of=BY",
      "Republic of Belarus=BY",
      "Taiwan=TW",
      "Taiwan Province of China=TW",
      "Chinese Taipei=TW",
      "Swaziland=SZ",
      "Cape Verde=CV",
      "Republic of Yemen=YE",
      "Lebanese Republic=LB",
      "Kingdom of Saudi Arabia=SA",
      "Hashemite Kingdom of Jordan=JO",
      "Arab Republic of Egypt=EG",
      "Republic of Iraq=IQ",
      "State of Libya=LY",
      "Libyan Arab Jamahiriya=LY",
      "Republic of Cuba=CU",
      "Republic of Singapore=SG",
      "Republic of the Union of Myanmar=MM",
      "Myanmar/Burma=MM",
      "Bahamas The=BS",
      "Gambia The=GM",
      "Micronesia=FM",
      "St Kitts and Nevis=KN",
      "St Vincent and the Grenadines=VC",
      "St Lucia=LC",
      "Virgin Islands British=VG",
      "British Virgin Islands=VG",
      "Sao Tome and Principe=ST",
      "East Timor=TL"
    };
    for (String line : own) {
      int at = line.indexOf('=');
      codes.put(key(line.substring(0, at)), line.substring(at + 1));
    }
    return Map.copyOf(codes);
  }
}
