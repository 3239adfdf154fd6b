package org.downstream.name.search;

import java.util.List;
import java.util.Optional;
import org.downstream.name.dictionary.HanReadings;

/** What spans of Chinese characters may be in an index. An object is for one thread. */
final class HanExplanations {
  private static final int LONGEST_READ = 6;
  private static final int LONGEST_HAN = 12;
  private static final int MOST_SPELLINGS = Syllables.MOST;
  private static final float BRAND_RUN = 9;
  private static final float HEAVIEST_KNOWN = 6;

  // Many characters share a syllable, so that it says less than a rare word.
  private static final float NATS_OF_A_SYLLABLE = 3.5f;

  private static final float[] BY_PLACE = {1, 0.93f, 0.88f, 0.85f};

  private static final byte[] SILENT = {};

  private final NameIndex index;
  private final Romaniser[] schemes = {
    new Romaniser(Link.PINYIN, 0.97f, 0.72f),
    new Romaniser(Link.WADE_GILES, 0.88f, 0.6f),
    new Romaniser(Link.CANTONESE, 0.86f, 0.6f)
  };
  private final Syllables[] syllables = new Syllables[NameReader.MOST_PIECES];
  private final byte[] letters = new byte[256];
  private final float[] row = new float[64];
  private final Lattice lattice;
  private int base;

  HanExplanations(NameIndex index, Lattice lattice) {
    this.lattice = lattice;
    this.index = index;
  }

  /** The spellings of each character of a run in one scheme. */
  private static final class Romaniser {
    final Link link;
    final float joined;
    final float single;
    final byte[][][] spelling = new byte[NameReader.MOST_PIECES][MOST_SPELLINGS][];
    final float[][] quality = new float[NameReader.MOST_PIECES][MOST_SPELLINGS];
    final int[] count = new int[NameReader.MOST_PIECES];

    Romaniser(Link link, float joined, float single) {
      this.link = link;
      this.joined = joined;
      this.single = single;
    }

    void add(int at, byte[] text) {
      if (count[at] < MOST_SPELLINGS) {
        for (int i = 0; i < count[at]; i++) {
          if (java.util.Arrays.equals(spelling[at][i], text)) {
            return;
          }
        }
        quality[at][count[at]] = BY_PLACE[count[at]];
        spelling[at][count[at]++] = text;
      }
    }
  }

  void explain(HanRun run) {
    base = lattice.units;
    readCharacters(run);
    addUnits(run);
    explainWords(run);
    explainHan(run);
    for (Romaniser scheme : schemes) {
      for (int from = 0; from < run.length; from++) {
        spell(scheme, run, from, from, 0, Vocabulary.startOfHash(), 1);
      }
    }
    explainSounds(run);
  }

  private void addUnits(HanRun run) {
    for (int w = 0; w < run.words; w++) {
      int from = run.start[w];
      int to = run.start[w + 1];
      float weight = weight(run, w) / (to - from);
      String region =
          run.kind[w] == WordClass.REGION ? index.dictionary.hanCanonical(run.word[w]) : "";
      for (int i = from; i < to; i++) {
        byte[] sound = schemes[0].count[i] == 0 ? SILENT : schemes[0].spelling[i][0];
        lattice.addUnit(Character.toString(run.codePoint[i]), run.kind[w], weight, sound, region);
      }
    }
  }

  private float weight(HanRun run, int w) {
    if (run.kind[w] == WordClass.NUMBER) {
      return WordFacts.weight(0, WordClass.NUMBER, index.size());
    }
    if (run.word[w] < 0) {
      return BRAND_RUN;
    }
    float most = run.kind[w] == WordClass.BRAND ? BRAND_RUN : 2;
    boolean first = true;
    for (Glossary.Rendering rendering : index.glossary.of(run.word[w])) {
      float heaviest = 0;
      for (int i = 0; i < rendering.size(); i++) {
        heaviest = Math.max(heaviest, index.facts.weight[rendering.word(i)]);
      }
      most = first ? Math.min(heaviest, HEAVIEST_KNOWN) : Math.min(most, heaviest);
      first = false;
    }
    return most;
  }

  private void readCharacters(HanRun run) {
    boolean several = false;
    for (int i = 0; i < run.length; i++) {
      syllables[i] = Syllables.of(run.codePoint[i]);
      several |= syllables[i].several;
      for (Romaniser scheme : schemes) {
        scheme.count[i] = 0;
      }
    }
    if (several) {
      readPhrases(run);
    }
    for (int scheme = 0; scheme < schemes.length; scheme++) {
      for (int i = 0; i < run.length; i++) {
        for (byte[] spelling : syllables[i].in(scheme)) {
          schemes[scheme].add(i, spelling);
        }
      }
    }
  }

  /** Where characters are read differently in a word, that reading comes first. */
  private void readPhrases(HanRun run) {
    String text = run.text(0, run.length);
    if (text.length() != run.length) {
      return;
    }
    for (int i = 0; i + 1 < run.length; i++) {
      Optional<HanReadings.Phrase> phrase = HanReadings.phrase(text, i);
      if (phrase.isPresent()) {
        List<String> read = phrase.get().syllables();
        for (int j = 0; j < read.size() && i + j < run.length; j++) {
          for (String spelling : HanReadings.spellings(read.get(j))) {
            schemes[0].add(i + j, Utf8.of(spelling));
          }
        }
      }
    }
  }

  private void explainWords(HanRun run) {
    Glossary glossary = index.glossary;
    for (int from = 0; from < run.length; from++) {
      int node = HanTrie.ROOT;
      for (int to = from; to < run.length; ) {
        node = index.dictionary.trie().step(node, run.codePoint[to++]);
        if (node == HanTrie.NONE) {
          break;
        }
        int word = index.dictionary.trie().wordAt(node);
        if (word < 0) {
          continue;
        }
        float single = to - from == 1 ? 0.8f : 1;
        for (Glossary.Rendering rendering : glossary.of(word)) {
          int phrase = rendering.size() > 1 ? lattice.newPhrase() : 0;
          for (int i = 0; i < rendering.size(); i++) {
            float quality = rendering.quality(i) * single;
            add(rendering.word(i), base + from, base + to, rendering.link(), quality, phrase);
          }
        }
        String canonical = index.dictionary.hanCanonical(word);
        add(index.vocabulary.find(canonical), base + from, base + to, Link.SAME, 1, 0);
      }
    }
    for (int w = 0; w < run.words; w++) {
      if (run.kind[w] == WordClass.NUMBER) {
        int word = index.vocabulary.find(run.number[w]);
        add(word, base + run.start[w], base + run.start[w + 1], Link.NUMBER, 1, 0);
      }
    }
  }

  private void explainHan(HanRun run) {
    for (int from = 0; from < run.length; from++) {
      int length = 0;
      int hash = Vocabulary.startOfHash();
      for (int to = from; to < run.length && to - from < LONGEST_HAN; to++) {
        int end = Utf8.put(Character.toString(run.codePoint[to]), letters, length);
        for (int i = length; i < end; i++) {
          hash = Vocabulary.extend(hash, letters[i]);
        }
        length = end;
        if (!index.beginnings.mayHave(hash)) {
          break;
        }
        int word = index.vocabulary.find(letters, 0, length, hash);
        add(word, base + from, base + to + 1, Link.SAME, 1, 0);
      }
    }
  }

  private void add(int word, int from, int to, Link link, float quality, int phrase) {
    if (word < 0) {
      return;
    }
    boolean heard =
        link == Link.PINYIN
            || link == Link.WADE_GILES
            || link == Link.CANTONESE
            || link == Link.SOUND;
    float most = heard ? NATS_OF_A_SYLLABLE * (to - from) : Float.MAX_VALUE;
    lattice.add(word, from, to, link, quality, phrase, index.facts.weight[word], most);
  }

  private void spell(
      Romaniser scheme, HanRun run, int from, int at, int length, int hash, float quality) {
    for (int s = 0; s < scheme.count[at]; s++) {
      byte[] syllable = scheme.spelling[at][s];
      int extended = hash;
      for (byte letter : syllable) {
        extended = Vocabulary.extend(extended, letter);
      }
      System.arraycopy(syllable, 0, letters, length, syllable.length);
      int end = length + syllable.length;
      float howWell = quality * scheme.quality[at][s];
      if (!index.beginnings.mayHave(extended)) {
        continue;
      }
      int word = index.vocabulary.find(letters, 0, end, extended);
      if (word >= 0) {
        float base1 = at == from ? scheme.single : scheme.joined;
        add(word, base + from, base + at + 1, scheme.link, base1 * howWell, 0);
      }
      if (at + 1 < run.length && at + 1 - from < LONGEST_READ && end < 40) {
        spell(scheme, run, from, at + 1, end, extended, howWell);
      }
    }
  }

  /** Words that sound like what is unknown in the name: coinages and foreign names. */
  private void explainSounds(HanRun run) {
    for (int w = 0; w < run.words; w++) {
      int first = run.start[w];
      int last = run.start[w + 1];
      if (run.kind[w] != WordClass.BRAND || last - first < 2) {
        continue;
      }
      for (int from = first; from < last; from++) {
        for (int to = from + 2; to <= Math.min(last, from + LONGEST_READ); to++) {
          if (from == first || to == last) {
            explainSound(from, to);
          }
        }
      }
    }
  }

  private void explainSound(int from, int to) {
    int length = 0;
    Romaniser pinyin = schemes[0];
    for (int i = from; i < to; i++) {
      if (pinyin.count[i] == 0) {
        return;
      }
      byte[] syllable = pinyin.spelling[i][0];
      System.arraycopy(syllable, 0, letters, length, syllable.length);
      length += syllable.length;
    }
    int sound = Sounds.key(letters, 0, length);
    if (sound == 0) {
      return;
    }
    int key = WordKeys.spread(sound);
    KeyedWords sounds = index.keys.sounds;
    int end = Math.min(sounds.to(key), sounds.from(key) + 64);
    for (int i = sounds.from(key); i < end; i++) {
      if (sounds.isAt(i, key)) {
        int word = sounds.word(i);
        byte[] others = index.vocabulary.letters();
        int start = index.vocabulary.start(word);
        float alike =
            Sounds.likeness(
                letters, 0, length, others, start, index.vocabulary.start(word + 1), row);
        if (alike >= 0.6f) {
          add(word, base + from, base + to, Link.SOUND, 0.25f + 0.5f * (alike - 0.5f) * 2, 0);
        }
      }
    }
  }
}
