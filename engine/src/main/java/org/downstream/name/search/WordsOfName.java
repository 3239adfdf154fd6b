package org.downstream.name.search;

/** The words under which a listed name stands in the index. An object is for one thread. */
final class WordsOfName {
  private static final int MOST = 64;

  private final NameReader reader;
  private final HanRun run;
  private final NameDictionary dictionary;

  int size;
  final String[] text = new String[MOST];
  final WordClass[] kind = new WordClass[MOST];

  /** Pairs of characters of long Chinese brands, by which names are found but not compared. */
  int pairs;

  final String[] pair = new String[MOST];

  WordsOfName(NameDictionary dictionary) {
    this.dictionary = dictionary;
    reader = new NameReader(dictionary);
    run = new HanRun(dictionary);
  }

  void read(String folded) {
    size = 0;
    pairs = 0;
    reader.read(folded);
    for (int i = 0; i < reader.size; i++) {
      if (reader.han[i]) {
        addRun(reader.text[i]);
      } else {
        add(reader.text[i], reader.kind[i]);
      }
    }
  }

  boolean hasBrand() {
    if (reader.onlyForm) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (kind[i] == WordClass.BRAND) {
        return true;
      }
    }
    return false;
  }

  private void addRun(String han) {
    run.cut(han);
    for (int i = 0; i < run.words; i++) {
      int from = run.start[i];
      int to = run.start[i + 1];
      if (run.kind[i] == WordClass.NUMBER) {
        add(run.number[i], WordClass.NUMBER);
      } else if (run.word[i] >= 0) {
        add(dictionary.hanCanonical(run.word[i]), run.kind[i]);
      } else {
        add(run.text(from, to), WordClass.BRAND);
        for (int at = from; to - from > 2 && at + 2 <= to && pairs < MOST; at++) {
          pair[pairs++] = run.text(at, at + 2);
        }
      }
    }
  }

  private void add(String word, WordClass work) {
    if (size < MOST) {
      text[size] = word;
      kind[size++] = work;
    }
  }
}
