package org.downstream.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.name.NamePart.Kind;

/** All words whose work in a name is known, in both scripts. */
final class Lexicon {
  /** The most words in a Latin phrase and the most characters in a Chinese one. */
  static final int LONGEST = 9;

  // Two spellings of one word; different words of one concept stay apart.
  private static final Map<String, String> SAME_WORD =
      Tables.pairs(
          "centre=center defence=defense tech=technology info=information intl=international");

  private static final Map<String, Word> WORDS = words();

  private Lexicon() {}

  /**
   * A word or phrase of known work.
   *
   * @param text the form in which it is compared
   * @param place where it must stand to count
   */
  record Word(String text, Kind kind, String concept, Place place) {
    NamePart part(String spelled) {
      return new NamePart(spelled, text, kind, concept);
    }
  }

  /** Where a word must stand to have its meaning. */
  enum Place {
    ANYWHERE,
    AT_THE_END,
    AT_EITHER_END
  }

  /** The word as it stands; words are parted by one space. */
  static Optional<Word> find(String phrase) {
    return Optional.ofNullable(WORDS.get(phrase));
  }

  /** The word as it stands, its singular, or what it is short for. */
  static Optional<Word> findLoosely(String word) {
    return find(word)
        .or(() -> activity(singular(word)))
        .or(() -> activity(Abbreviations.expand(word)));
  }

  private static Optional<Word> activity(String word) {
    return find(word).filter(found -> found.kind() == Kind.ACTIVITY);
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    Tables.lines(ActivityWords.TABLE)
        .forEach(
            (concept, all) -> all.forEach(word -> words.put(word, activityWord(word, concept))));
    Regions.spellings()
        .forEach(
            (region, all) ->
                all.forEach(
                    word ->
                        words.put(word, new Word(region, Kind.REGION, region, Place.ANYWHERE))));
    put(words, LegalForms.FILLERS, Kind.FILLER, Place.ANYWHERE);
    put(words, LegalForms.ANYWHERE, Kind.LEGAL_FORM, Place.ANYWHERE);
    put(words, LegalForms.AT_THE_END, Kind.LEGAL_FORM, Place.AT_THE_END);
    put(words, LegalForms.AT_EITHER_END, Kind.LEGAL_FORM, Place.AT_EITHER_END);
    put(words, LegalForms.BRANCHES, Kind.BRANCH, Place.ANYWHERE);
    LegalForms.GROUPS.forEach(
        word ->
            words.put(
                word,
                new Word(LegalForms.GROUP, Kind.LEGAL_FORM, LegalForms.GROUP, Place.ANYWHERE)));
    return Map.copyOf(words);
  }

  private static Word activityWord(String word, String concept) {
    String text = SAME_WORD.getOrDefault(word, word);
    return new Word(text, Kind.ACTIVITY, concept, Place.ANYWHERE);
  }

  private static void put(Map<String, Word> words, List<String> list, Kind kind, Place place) {
    list.forEach(word -> words.put(word, new Word(word, kind, "", place)));
  }
}
