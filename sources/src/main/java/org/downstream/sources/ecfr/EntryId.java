package org.downstream.sources.ecfr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes readable ids such as "EL:CN:beijing-sensetime-technology-development": list, country and
 * the words of the published name without its legal form. The second entry of one name gets "-2".
 */
final class EntryId {

  private static final Set<String> LEGAL_FORM =
      Set.of("co", "ltd", "limited", "company", "inc", "llc", "corp", "lc", "pte", "l", "the");
  private static final int LONGEST = 80;

  private final Map<String, Integer> given = new HashMap<>();

  String next(Supplement supplement, String country, String name) {
    String id = supplement.code() + ":" + country + ":" + words(name);
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private static String words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’‘\"“”]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("-")));
    while (words.size() > 1 && LEGAL_FORM.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String joined = String.join("-", words);
    if (joined.isEmpty()) {
      return "unnamed";
    }
    return joined.length() <= LONGEST
        ? joined
        : joined.substring(
            0, joined.lastIndexOf('-', LONGEST) > 0 ? joined.lastIndexOf('-', LONGEST) : LONGEST);
  }
}
