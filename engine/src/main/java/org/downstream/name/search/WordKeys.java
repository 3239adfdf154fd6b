package org.downstream.name.search;

/** Ways from one word to words like it: the same stem, a letter apart, the same sounds. */
final class WordKeys {
  static final int SHORTEST_FOR_EDIT = 5;
  private static final int LONGEST_FOR_EDIT = 24;
  private static final int SHORTEST_FOR_TWO_EDITS = 9;
  private static final int SHORTEST_FOR_SOUND = 4;

  final KeyedWords stems;
  final KeyedWords lettersOff;
  final KeyedWords thirds;
  final KeyedWords sounds;

  WordKeys(Vocabulary vocabulary, WordFacts facts) {
    KeyedWords.Builder byStem = new KeyedWords.Builder();
    KeyedWords.Builder byLetterOff = new KeyedWords.Builder();
    KeyedWords.Builder byThird = new KeyedWords.Builder();
    KeyedWords.Builder bySound = new KeyedWords.Builder();
    byte[] letters = vocabulary.letters();
    for (int word = 0; word < vocabulary.size(); word++) {
      WordClass kind = facts.kindOf(word);
      int from = vocabulary.start(word);
      int to = vocabulary.start(word + 1);
      if (letters[from] < 0 || kind == WordClass.NUMBER) {
        continue;
      }
      if (kind == WordClass.REGION) {
        continue;
      }
      int length = to - from;
      if (length >= SHORTEST_FOR_EDIT) {
        addStem(byStem, vocabulary, word);
      }
      if (length >= SHORTEST_FOR_EDIT && length <= LONGEST_FOR_EDIT) {
        byLetterOff.add(spread(Vocabulary.hash(letters, from, to)), word);
        for (int off = from; off < to; off++) {
          byLetterOff.add(without(letters, from, to, off), word);
        }
        if (length >= SHORTEST_FOR_TWO_EDITS) {
          for (int part = 0; part < 3; part++) {
            byThird.add(third(letters, from, length, part), word);
          }
        }
      }
      if (length >= SHORTEST_FOR_SOUND && kind == WordClass.BRAND) {
        int sound = Sounds.key(letters, from, to);
        if (sound != 0) {
          bySound.add(spread(sound), word);
        }
      }
    }
    stems = byStem.build();
    lettersOff = byLetterOff.build();
    thirds = byThird.build();
    sounds = bySound.build();
  }

  private static void addStem(KeyedWords.Builder byStem, Vocabulary vocabulary, int word) {
    byStem.add(stemKey(vocabulary.word(word)), word);
  }

  static int stemKey(String word) {
    byte[] stem = Utf8.of(LatinSpelling.stem(word));
    return spread(Vocabulary.hash(stem, 0, stem.length));
  }

  static int spread(int key) {
    return key * 0x9E3779B1;
  }

  /** The hash of the word without one letter. */
  static int without(byte[] letters, int from, int to, int off) {
    int hash = Vocabulary.startOfHash();
    for (int i = from; i < to; i++) {
      if (i != off) {
        hash = Vocabulary.extend(hash, letters[i]);
      }
    }
    return spread(hash);
  }

  static int thirdStart(int length, int part) {
    return length * part / 3;
  }

  /** The key of a third of a word of that length: with two edits one third is unharmed. */
  private static int third(byte[] letters, int from, int length, int part) {
    int start = from + thirdStart(length, part);
    int end = from + thirdStart(length, part + 1);
    return thirdKey(Vocabulary.hash(letters, start, end), length, part);
  }

  static int thirdKey(int hash, int length, int part) {
    return spread(hash * 31 + length * 3 + part);
  }

  long bytes() {
    return stems.bytes() + lettersOff.bytes() + thirds.bytes() + sounds.bytes();
  }
}
