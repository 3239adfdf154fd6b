package org.downstream.name.search;

import org.downstream.name.search.NameDictionary.Gloss;

/** The Chinese words of an index by what they are in Latin letters, for questions in those. */
final class HanSpellings {
  private static final int MOST_READINGS = 6;

  private HanSpellings() {}

  static KeyedWords of(NameDictionary dictionary, Vocabulary vocabulary) {
    KeyedWords.Builder byReading = new KeyedWords.Builder();
    for (int word = 0; word < vocabulary.size(); word++) {
      if (vocabulary.letter(word, 0) >= 0) {
        continue;
      }
      String han = vocabulary.word(word);
      for (String reading : Glossary.joinedPinyin(han, MOST_READINGS)) {
        byReading.add(key(reading), word);
      }
      int known = dictionary.hanWord(han);
      if (known >= 0) {
        for (Gloss gloss : dictionary.glosses(known)) {
          byReading.add(key(String.join("", gloss.english())), word);
        }
      }
    }
    return byReading.build();
  }

  static int key(String letters) {
    byte[] text = Utf8.of(letters);
    return WordKeys.spread(Vocabulary.hash(text, 0, text.length));
  }
}
