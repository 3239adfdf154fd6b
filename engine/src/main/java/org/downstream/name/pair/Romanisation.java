package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The spellings of a word in Latin letters. */
final class Romanisation {
  private static final int MOST_FORMS = 8;

  private Romanisation() {}

  /** The spellings, the likeliest first; never empty, and the word itself when none is known. */
  static String[] forms(RawWord word) {
    return switch (word.writing()) {
      case LATIN, DIGITS -> latin(word);
      case CYRILLIC -> all(CyrillicLetters.forms(word.folded()), word);
      case ARABIC, HEBREW -> all(AbjadLetters.forms(word.folded(), word.writing()), word);
      case HANGUL -> all(HangulLetters.forms(word.folded()), word);
      case KANA -> all(KanaLetters.forms(word.folded()), word);
      case HAN -> all(HanLetters.given(word.folded()), word);
      case GREEK, ARMENIAN, GEORGIAN, OTHER ->
          all(OtherLetters.forms(word.folded(), word.writing()), word);
    };
  }

  private static String[] latin(RawWord word) {
    if (Letters.ascii(word.written())) {
      return new String[] {word.folded()};
    }
    String expanded = Letters.expanded(word.written());
    return expanded.equals(word.folded())
        ? new String[] {word.folded()}
        : new String[] {word.folded(), expanded};
  }

  private static String[] all(Collection<String> spellings, RawWord word) {
    Set<String> forms = new LinkedHashSet<>(spellings);
    forms.remove("");
    if (forms.isEmpty()) {
      forms.add(word.folded());
    }
    List<String> first = new ArrayList<>(forms);
    return first.subList(0, Math.min(MOST_FORMS, first.size())).toArray(String[]::new);
  }
}
