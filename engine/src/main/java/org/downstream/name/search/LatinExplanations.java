package org.downstream.name.search;

/** What Latin words and their neighbours may be in an index. An object is for one thread. */
final class LatinExplanations {
  private static final int MOST_JOINED = 4;
  private static final int SHORTEST_SPLIT = 3;
  private static final int LONGEST = 60;
  private static final int MOST_ALIKE = 24;
  private static final float BY_PINYIN = 0.75f;

  private final NameIndex index;
  private final byte[] letters = new byte[1 << 11];
  private final int[] end = new int[Lattice.MOST_UNITS + 1];
  private final Lattice lattice;
  private int first;

  LatinExplanations(NameIndex index, Lattice lattice) {
    this.lattice = lattice;
    this.index = index;
  }

  /** Explains the units of the span, all of them Latin words. */
  void explain(int from, int to) {
    first = from;
    int length = 0;
    for (int i = from; i < to && length < letters.length - 1700; i++) {
      end[i - from] = length;
      length = Utf8.put(lattice.unit[i], letters, length);
    }
    end[to - from] = length;
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j <= Math.min(to, i + MOST_JOINED); j++) {
        explainSpan(i, j);
      }
    }
    explainInitials(from, to);
  }

  private int begin(int unit) {
    return end[unit - first];
  }

  private void explainSpan(int from, int to) {
    int start = begin(from);
    int stop = begin(to);
    if (stop - start > LONGEST || stop == start) {
      return;
    }
    int hash = Vocabulary.hash(letters, start, stop);
    int word = index.vocabulary.find(letters, start, stop, hash);
    boolean one = to - from == 1;
    if (word >= 0) {
      add(word, from, to, one ? Link.SAME : Link.JOINED, one ? 1 : 0.97f, 0);
    }
    WordClass kind = lattice.unitKind[from];
    if (one && kind == WordClass.NUMBER) {
      return;
    }
    explainHan(WordKeys.spread(hash), from, to);
    if (one) {
      explainStem(from, word);
    }
    boolean known = word >= 0 && (kind != WordClass.BRAND || index.facts.frequency[word] > 50);
    if (!known && kind != WordClass.REGION && (one || anyUnknown(from, to))) {
      boolean found = explainEdits(from, to, start, stop);
      if (!found && word < 0 && to - from <= 2) {
        explainTwoEdits(from, to, start, stop);
      }
      if (one) {
        explainSplit(from, start, stop);
      }
    }
  }

  private void add(int word, int from, int to, Link link, float quality, int phrase) {
    if (word >= 0) {
      float weight = index.facts.weight[word];
      lattice.add(word, from, to, link, quality, phrase, weight, Float.MAX_VALUE);
    }
  }

  private boolean anyUnknown(int from, int to) {
    boolean unknown = false;
    for (int i = from; i < to; i++) {
      if (lattice.unitKind[i] == WordClass.NUMBER) {
        return false;
      }
      unknown |= lattice.unitKind[i] == WordClass.BRAND;
    }
    return unknown && to - from <= 2;
  }

  private void explainHan(int key, int from, int to) {
    KeyedWords byReading = index.hanByReading;
    for (int i = byReading.from(key); i < byReading.to(key); i++) {
      if (byReading.isAt(i, key)) {
        add(byReading.word(i), from, to, Link.PINYIN, 0.93f, 0);
      }
    }
    KeyedWords byPinyin = index.dictionary.byPinyin();
    for (int i = byPinyin.from(key); i < byPinyin.to(key); i++) {
      if (byPinyin.isAt(i, key)) {
        explainGlosses(byPinyin.word(i), from, to);
      }
    }
  }

  private void explainGlosses(int hanWord, int from, int to) {
    for (Glossary.Rendering rendering : index.glossary.of(hanWord)) {
      int phrase = rendering.size() > 1 ? lattice.newPhrase() : 0;
      for (int i = 0; i < rendering.size(); i++) {
        float quality = rendering.quality(i) * BY_PINYIN;
        add(rendering.word(i), from, to, rendering.link(), quality, phrase);
      }
    }
  }

  private void explainStem(int unit, int word) {
    String text = lattice.unit[unit];
    if (text.length() < WordKeys.SHORTEST_FOR_EDIT || lattice.unitKind[unit] == WordClass.REGION) {
      return;
    }
    int key = WordKeys.stemKey(text);
    KeyedWords stems = index.keys.stems;
    int found = 0;
    for (int i = stems.from(key); i < stems.to(key) && found < MOST_ALIKE; i++) {
      if (stems.isAt(i, key) && stems.word(i) != word) {
        add(stems.word(i), unit, unit + 1, Link.STEM, 0.85f, 0);
        found++;
      }
    }
  }

  private boolean explainEdits(int from, int to, int start, int stop) {
    if (stop - start < WordKeys.SHORTEST_FOR_EDIT || letters[start] < 0) {
      return false;
    }
    KeyedWords off = index.keys.lettersOff;
    boolean found = false;
    for (int drop = start - 1; drop < stop; drop++) {
      int key =
          drop < start
              ? WordKeys.spread(Vocabulary.hash(letters, start, stop))
              : WordKeys.without(letters, start, stop, drop);
      for (int i = off.from(key); i < off.to(key); i++) {
        if (off.isAt(i, key)) {
          found |= explainEdit(off.word(i), from, to, start, stop, 1);
        }
      }
    }
    return found;
  }

  private boolean explainEdit(int word, int from, int to, int start, int stop, int most) {
    int others = index.vocabulary.start(word);
    int othersEnd = index.vocabulary.start(word + 1);
    int edits =
        Edits.within(most, letters, start, stop, index.vocabulary.letters(), others, othersEnd);
    if (edits == 0 || edits > most) {
      return false;
    }
    int length = Math.min(stop - start, othersEnd - others);
    float quality = edits == 1 ? 0.93f - 0.9f / length : 0.85f - 1.6f / length;
    if (to - from > 1) {
      quality -= 0.05f;
    }
    add(word, from, to, edits == 1 ? Link.EDITED : Link.EDITED_TWICE, quality, 0);
    return true;
  }

  private void explainTwoEdits(int from, int to, int start, int stop) {
    int length = stop - start;
    if (length < 8 || length > LONGEST) {
      return;
    }
    KeyedWords thirds = index.keys.thirds;
    for (int size = length - 2; size <= length + 2; size++) {
      for (int part = 0; part < 3; part++) {
        int begins = WordKeys.thirdStart(size, part);
        int width = WordKeys.thirdStart(size, part + 1) - begins;
        for (int at = Math.max(0, begins - 2); at <= Math.min(length - width, begins + 2); at++) {
          int hash = Vocabulary.hash(letters, start + at, start + at + width);
          int key = WordKeys.thirdKey(hash, size, part);
          int last = Math.min(thirds.to(key), thirds.from(key) + 400);
          for (int i = thirds.from(key); i < last; i++) {
            if (thirds.isAt(i, key)) {
              explainEdit(thirds.word(i), from, to, start, stop, 2);
            }
          }
        }
      }
    }
  }

  private void explainSplit(int unit, int start, int stop) {
    for (int cut = start + SHORTEST_SPLIT; cut <= stop - SHORTEST_SPLIT; cut++) {
      int head = index.vocabulary.find(letters, start, cut, Vocabulary.hash(letters, start, cut));
      if (head < 0) {
        continue;
      }
      int tail = index.vocabulary.find(letters, cut, stop, Vocabulary.hash(letters, cut, stop));
      if (tail >= 0) {
        int phrase = lattice.newPhrase();
        add(head, unit, unit + 1, Link.SPLIT, 0.9f, phrase);
        add(tail, unit, unit + 1, Link.SPLIT, 0.9f, phrase);
      }
    }
  }

  /** A name may stand in the index by its initials only. */
  private void explainInitials(int from, int to) {
    int length = 0;
    byte[] initials = new byte[to - from];
    for (int i = from; i < to; i++) {
      initials[length++] = letters[begin(i)];
      if (initials[length - 1] < 'a') {
        return;
      }
    }
    for (int most = length; most >= 3; most--) {
      int hash = Vocabulary.hash(initials, 0, most);
      int word = index.vocabulary.find(initials, 0, most, hash);
      add(word, from, from + most, Link.INITIALS, 0.5f, 0);
    }
  }
}
