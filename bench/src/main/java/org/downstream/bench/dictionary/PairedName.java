package org.downstream.bench.dictionary;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.downstream.name.dictionary.HanReadings;
import org.downstream.name.dictionary.LegalForms;
import org.downstream.name.dictionary.Places;
import org.downstream.name.dictionary.Simplified;

/**
 * A Chinese name as spans of characters, and those words of its English name that its sound and its
 * places do not explain.
 */
record PairedName(String group, String han, List<String> spans, List<String> words) {
  private static final int LONGEST = 6;
  private static final int MOST_READINGS = 12;
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9&]+");
  private static final Set<String> FILLERS =
      Set.of("of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "by", "&");

  static PairedName of(OrganisationPair pair) {
    String folded = Simplified.fold(normal(pair.chineseFull()));
    String han = NOT_HAN.matcher(LegalForms.strip(folded).rest()).replaceAll(" ").strip();
    String latin = NOT_WORD.matcher(normal(pair.english())).replaceAll(" ").strip();
    List<String> spans = new ArrayList<>();
    Set<String> sounds = new HashSet<>();
    for (int from = 0; from < han.length(); from++) {
      int most = Math.min(han.length(), from + LONGEST);
      for (int to = from + 1; to <= most && han.charAt(to - 1) != ' '; to++) {
        String span = han.substring(from, to);
        spans.add(span);
        sounds.addAll(readings(span));
        Places.of(span).ifPresent(place -> sounds.addAll(words(place.english())));
      }
    }
    List<String> left = new ArrayList<>();
    for (String word : LegalForms.strip(latin).rest().split(" ", -1)) {
      if (word.length() > 1 && !FILLERS.contains(word) && !sounds.contains(word)) {
        left.add(word);
      }
    }
    return new PairedName(pair.group(), han, List.copyOf(new HashSet<>(spans)), left);
  }

  private static String normal(String name) {
    return Normalizer2.getNFKCInstance().normalize(name).toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(List<String> spellings) {
    Set<String> words = new HashSet<>();
    spellings.forEach(spelling -> words.addAll(List.of(spelling.split(" ", -1))));
    return words;
  }

  private static Set<String> readings(String span) {
    Set<String> readings = new HashSet<>(Set.of(""));
    for (int c : span.codePoints().toArray()) {
      Set<String> longer = new HashSet<>();
      for (String reading : readings) {
        for (String syllable : HanReadings.of(c)) {
          for (String spelling : HanReadings.spellings(syllable)) {
            if (longer.size() < MOST_READINGS) {
              longer.add(reading + spelling);
            }
          }
        }
      }
      readings = longer;
    }
    return readings;
  }
}
