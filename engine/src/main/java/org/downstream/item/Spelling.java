package org.downstream.item;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How names of things are compared when people spell them differently: "A100-80GB", "a100 80 gb".
 */
public final class Spelling {

  private Spelling() {}

  /** The letters and digits alone, in lower case. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * The names that were most likely meant, best first.
   *
   * @param asked the spelling that was not found
   * @param spellings each known spelling with the name to answer with
   * @param limit how many at most
   */
  public static List<String> nearest(String asked, Map<String, String> spellings, int limit) {
    String folded = fold(asked);
    Map<String, Integer> distances = new TreeMap<>();
    spellings.forEach(
        (spelling, name) -> distances.merge(name, distance(folded, fold(spelling)), Math::min));
    // Farther than half of the letters, one word is not a misspelling of the other.
    int limitOfLikeness = Math.max(1, folded.length() / 2);
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= limitOfLikeness)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Number of edits, where a part of the longer spelling counts as no edit. */
  private static int distance(String asked, String known) {
    return !asked.isEmpty() && known.contains(asked) ? 0 : edits(asked, known);
  }

  private static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
