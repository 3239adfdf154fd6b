package org.downstream.watchlist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.downstream.name.NameAnalyzer;

/**
 * An address reduced to what tells it from others.
 *
 * @param inOrder its words in their order
 * @param anyOrder its words sorted
 */
record AddressKey(String inOrder, String anyOrder) {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HAN_COUNTRY = Pattern.compile("^(?:中华人民共和国|中国)");
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_HAN = 8;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "china",
          "prc",
          "pr",
          "p",
          "r",
          "no",
          "number",
          "city",
          "province",
          "the",
          "of",
          "and",
          "sar");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("rd", "road"),
          Map.entry("st", "street"),
          Map.entry("str", "street"),
          Map.entry("ave", "avenue"),
          Map.entry("av", "avenue"),
          Map.entry("blvd", "boulevard"),
          Map.entry("bldg", "building"),
          Map.entry("blk", "block"),
          Map.entry("flr", "floor"),
          Map.entry("fl", "floor"),
          Map.entry("rm", "room"),
          Map.entry("dist", "district"),
          Map.entry("ln", "lane"),
          Map.entry("apt", "apartment"),
          Map.entry("ste", "suite"),
          Map.entry("ctr", "center"),
          Map.entry("centre", "center"),
          Map.entry("pk", "park"),
          Map.entry("zn", "zone"),
          Map.entry("jln", "jalan"));

  /** The key; empty for an address too vague to tell anyone by, such as a city alone. */
  static Optional<AddressKey> of(String address) {
    String folded = HAN_COUNTRY.matcher(NameAnalyzer.analyze(address).folded()).replaceFirst("");
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(folded, -1)) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(SHORT.getOrDefault(word, word));
      }
    }
    boolean numbered = words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
    long han = folded.codePoints().filter(Character::isIdeographic).count();
    if (!(numbered && words.size() >= FEWEST_WORDS) && !(han >= FEWEST_HAN)) {
      return Optional.empty();
    }
    List<String> sorted = words.stream().sorted().toList();
    // Chinese is written without spaces, or with them anywhere.
    String joint = han >= FEWEST_HAN ? "" : " ";
    return Optional.of(new AddressKey(String.join(joint, words), String.join(" ", sorted)));
  }

  /** The keys of a published line, which may hold several addresses: "…; and …". */
  static Set<AddressKey> ofEach(String published) {
    Set<AddressKey> keys = new LinkedHashSet<>();
    of(published).ifPresent(keys::add);
    for (String one : published.split(";", -1)) {
      of(one.strip().replaceFirst("^and ", "")).ifPresent(keys::add);
    }
    return keys;
  }
}
