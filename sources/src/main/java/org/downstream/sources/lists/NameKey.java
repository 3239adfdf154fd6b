package org.downstream.sources.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name or text reduced to what an editor's hand does not change. */
public final class NameKey {

  private static final Map<String, String> SAME = same();

  private NameKey() {}

  /** Small letters and figures alone: "Example & Sons" and "EXAMPLE and SONS." are one. */
  public static String compact(String text) {
    return String.join("", words(text));
  }

  /** The same without marks on letters and with legal forms in one spelling. */
  public static String name(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : words(withoutMarks(name))) {
      key.append(SAME.getOrDefault(word, word));
    }
    return key.toString();
  }

  /** The words of a text in small letters, "&" as "and". */
  public static List<String> words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("&", " and ");
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** Countries between which lists move the same party: mainland China, Hong Kong and Macau. */
  static String family(String country) {
    return country.equals("HK") || country.equals("MO") ? "CN" : country;
  }

  /** A 64-bit hash that is the same on every run. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }

  private static String withoutMarks(String text) {
    boolean plain = text.chars().allMatch(c -> c < 0x80);
    return plain
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036F]", "");
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    same.put("limited", "ltd");
    same.put("company", "co");
    same.put("corporation", "corp");
    same.put("incorporated", "inc");
    same.put("the", "");
    return Map.copyOf(same);
  }
}
