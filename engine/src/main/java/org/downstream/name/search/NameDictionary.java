package org.downstream.name.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.name.dictionary.LegalForm;
import org.downstream.name.dictionary.LegalForms;
import org.downstream.name.dictionary.Place;
import org.downstream.name.dictionary.Places;
import org.downstream.name.dictionary.Translation;
import org.downstream.name.dictionary.WordKind;
import org.downstream.name.dictionary.WordTranslations;

/** What is known of words, whatever the names in an index. Immutable. */
public final class NameDictionary {
  /** The most words in a Latin phrase that is one word in law or geography. */
  static final int LONGEST_PHRASE = 6;

  private static final String[] FILLERS = {
    "of", "the", "and", "for", "in", "de", "du", "der", "des", "und", "et", "a", "an", "to", "by",
    "on", "at", "la", "le", "el", "y"
  };

  private final Map<String, WordClass> latin = new HashMap<>();
  private final Map<String, LegalForm.Where> legal = new HashMap<>();
  private static final float BY_ALIAS = 1;

  private final Map<String, List<Recorded>> parties = new HashMap<>();
  private final Map<String, Integer> longestPhrase = new HashMap<>();
  private final Map<String, List<Place>> places = new HashMap<>();
  private final HanTrie trie = new HanTrie();
  private final String[] han;
  private final Gloss[][] hanGlosses;
  private final WordClass[] hanKinds;
  private final String[] hanCanonical;
  private final KeyedWords byPinyin;

  /** A Chinese word in English. */
  record Gloss(List<String> english, float weight, WordClass kind, Link link) {
    Gloss {
      english = List.copyOf(english);
    }
  }

  /** A row of the table of aliases, and that of its names which was not asked for. */
  record Recorded(Alias alias, String otherName) {}

  private NameDictionary(List<Alias> aliases) {
    Map<String, List<Gloss>> all = new TreeMap<>();
    for (Translation one : WordTranslations.all()) {
      WordClass kind = classOf(one.kind());
      String[] words = LatinSpelling.words(one.english());
      List<String> content = new ArrayList<>();
      for (String word : words) {
        if (!isFiller(word)) {
          content.add(LatinSpelling.canonical(word));
        }
      }
      if (kind == WordClass.REGION) {
        // A region is one word, however it is written: hong kong, hongkong.
        content = List.of(String.join("", words));
        latin.put(String.join(" ", words), WordClass.REGION);
        latin.put(content.get(0), WordClass.REGION);
      } else if (kind == WordClass.ACTIVITY) {
        content.forEach(word -> latin.putIfAbsent(word, WordClass.ACTIVITY));
      }
      all.computeIfAbsent(one.han(), h -> new ArrayList<>())
          .add(new Gloss(content, (float) one.weight(), kind, Link.TRANSLATED));
    }
    aliases.forEach(alias -> addBrand(all, alias));
    han = all.keySet().toArray(new String[0]);
    hanGlosses = new Gloss[han.length][];
    hanKinds = new WordClass[han.length];
    hanCanonical = new String[han.length];
    for (int i = 0; i < han.length; i++) {
      trie.add(han[i], i);
      hanGlosses[i] = all.getOrDefault(han[i], List.of()).toArray(new Gloss[0]);
      hanKinds[i] = hanGlosses[i][0].kind();
      hanCanonical[i] =
          hanKinds[i] == WordClass.REGION
              ? Places.of(han[i]).map(Place::han).orElse(han[i])
              : han[i];
    }
    KeyedWords.Builder pinyin = new KeyedWords.Builder();
    for (int i = 0; i < han.length; i++) {
      if (han[i].length() >= 2) {
        for (String reading : Glossary.joinedPinyin(han[i], 2)) {
          pinyin.add(HanSpellings.key(reading), i);
        }
      }
    }
    byPinyin = pinyin.build();
    for (Place place : Places.all()) {
      for (String spelling : place.english()) {
        places.computeIfAbsent(spelling.replace(" ", ""), s -> new ArrayList<>(1)).add(place);
      }
    }
    for (String filler : FILLERS) {
      latin.put(filler, WordClass.FILLER);
    }
    for (LegalForm form : LegalForms.all()) {
      legal.put(form.spelling(), form.where());
    }
    latin.forEach((phrase, kind) -> notePhrase(phrase));
    legal.keySet().forEach(this::notePhrase);
    aliases.forEach(this::addParty);
  }

  /** The dictionary that is shipped, with the shipped table of aliases. */
  public static NameDictionary shipped() {
    return Shipped.DICTIONARY;
  }

  /** The words that are shipped, with other aliases than the shipped ones; maybe none. */
  public static NameDictionary withAliases(List<Alias> aliases) {
    return new NameDictionary(aliases);
  }

  /** A brand is known wherever it stands in a name. */
  private static void addBrand(Map<String, List<Gloss>> all, Alias alias) {
    String one = NameReader.fold(alias.name());
    String other = NameReader.fold(alias.otherName());
    boolean turned = !isHan(one);
    String han = turned ? other : one;
    String latin = turned ? one : other;
    if (alias.kind() == Alias.Kind.BRAND && isHan(han) && !isHan(latin)) {
      all.computeIfAbsent(han, h -> new ArrayList<>())
          .add(0, new Gloss(spelled(latin), BY_ALIAS, WordClass.BRAND, Link.ALIAS));
    }
  }

  /** A party is known only where the whole name is recorded. */
  private void addParty(Alias alias) {
    if (alias.kind() != Alias.Kind.BRAND) {
      addParty(alias, alias.name(), alias.otherName());
      addParty(alias, alias.otherName(), alias.name());
    }
  }

  private void addParty(Alias alias, String name, String other) {
    parties
        .computeIfAbsent(partyKey(NameReader.fold(name)), k -> new ArrayList<>(1))
        .add(new Recorded(alias, other));
  }

  private static List<String> spelled(String latin) {
    List<String> words = new ArrayList<>();
    for (String word : LatinSpelling.words(latin)) {
      words.add(LatinSpelling.canonical(word));
    }
    return words;
  }

  private static boolean isHan(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
  }

  /** What tells parties apart in the table of aliases: letters and characters, without forms. */
  private String partyKey(String folded) {
    NameReader reader = new NameReader(this);
    reader.read(folded);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < reader.size; i++) {
      key.append(reader.text[i]);
    }
    return key.toString();
  }

  /** The rows of the table of aliases that name the party of that folded name. */
  List<Recorded> parties(String folded) {
    return parties.isEmpty() ? List.of() : parties.getOrDefault(partyKey(folded), List.of());
  }

  private static boolean isFiller(String word) {
    for (String filler : FILLERS) {
      if (filler.equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static WordClass classOf(WordKind kind) {
    return switch (kind) {
      case REGION -> WordClass.REGION;
      case ACTIVITY, INSTITUTION -> WordClass.ACTIVITY;
      case GROUP, BRAND -> WordClass.BRAND;
    };
  }

  HanTrie trie() {
    return trie;
  }

  /** The Chinese words by their joined pinyin. */
  KeyedWords byPinyin() {
    return byPinyin;
  }

  int hanWords() {
    return han.length;
  }

  /** The number of a Chinese word, or -1. */
  int hanWord(String word) {
    int node = HanTrie.ROOT;
    for (int i = 0; i < word.length() && node >= 0; i += Character.charCount(word.codePointAt(i))) {
      node = trie.step(node, word.codePointAt(i));
    }
    return node < 0 ? -1 : trie.wordAt(node);
  }

  String hanWord(int number) {
    return han[number];
  }

  Gloss[] glosses(int number) {
    return hanGlosses[number];
  }

  WordClass hanKind(int number) {
    return hanKinds[number];
  }

  /** The word without what kind of place it is: 北京 for 北京市. */
  String hanCanonical(int number) {
    return hanCanonical[number];
  }

  /** The work of a Latin word, or of a phrase with one space between words; BRAND if unknown. */
  WordClass classOf(String latinWord) {
    return latin.getOrDefault(latinWord, WordClass.BRAND);
  }

  boolean isRegion(String phrase) {
    return latin.get(phrase) == WordClass.REGION;
  }

  /** The most words in a phrase that begins with the word; 1 if there is none. */
  int longestPhrase(String firstWord) {
    return longestPhrase.getOrDefault(firstWord, 1);
  }

  private void notePhrase(String phrase) {
    String[] words = LatinSpelling.words(phrase);
    if (words.length > 1 && words.length <= LONGEST_PHRASE) {
      longestPhrase.merge(words[0], words.length, Math::max);
    }
  }

  /** Where the spelling is a form in law; null if it is none. */
  LegalForm.@org.jspecify.annotations.Nullable Where legalForm(String spelling) {
    return legal.get(spelling);
  }

  /** The places of a spelling without spaces. */
  List<Place> placesSpelled(String joined) {
    return places.getOrDefault(joined, List.of());
  }

  private static final class Shipped {
    static final NameDictionary DICTIONARY = new NameDictionary(Aliases.shipped());
  }
}
