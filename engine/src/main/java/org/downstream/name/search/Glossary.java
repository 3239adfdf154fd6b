package org.downstream.name.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.downstream.name.dictionary.HanReadings;
import org.downstream.name.search.NameDictionary.Gloss;
import org.jspecify.annotations.Nullable;

/** The dictionary in the words of one index: which of them render each Chinese word. */
final class Glossary {
  private static final float STEM = 0.85f;
  private static final int MOST_OF_A_STEM = 6;

  private final NameDictionary dictionary;
  private final Vocabulary vocabulary;
  private final WordKeys keys;

  // Filled when first asked for; two threads may both do it, with equal and immutable results.
  private final AtomicReferenceArray<@Nullable List<Rendering>> known;

  Glossary(NameDictionary dictionary, Vocabulary vocabulary, WordKeys keys) {
    this.dictionary = dictionary;
    this.vocabulary = vocabulary;
    this.keys = keys;
    this.known = new AtomicReferenceArray<>(dictionary.hanWords());
  }

  /** Words of the index that together, or each of them, stand for a Chinese word. */
  static final class Rendering {
    private final int[] words;
    private final float[] qualities;
    private final Link link;

    private Rendering(IntList words, IntList qualities, Link link) {
      this.words = words.toArray();
      this.qualities = new float[this.words.length];
      for (int i = 0; i < this.qualities.length; i++) {
        this.qualities[i] = Float.intBitsToFloat(qualities.get(i));
      }
      this.link = link;
    }

    int size() {
      return words.length;
    }

    int word(int at) {
      return words[at];
    }

    float quality(int at) {
      return qualities[at];
    }

    Link link() {
      return link;
    }
  }

  /** The renderings of a word of the dictionary that have a word in the index. */
  List<Rendering> of(int hanWord) {
    List<Rendering> renderings = known.get(hanWord);
    if (renderings == null) {
      renderings = bind(hanWord);
      known.set(hanWord, renderings);
    }
    return renderings;
  }

  private List<Rendering> bind(int hanWord) {
    List<Rendering> all = new ArrayList<>();
    for (Gloss gloss : dictionary.glosses(hanWord)) {
      IntList words = new IntList();
      IntList qualities = new IntList();
      bind(gloss, words, qualities);
      if (words.size() > 0) {
        all.add(new Rendering(words, qualities, gloss.link()));
      }
    }
    return List.copyOf(all);
  }

  private void bind(Gloss gloss, IntList words, IntList qualities) {
    List<String> english = gloss.english();
    float quality = 0.55f + 0.45f * (float) Math.sqrt(gloss.weight());
    for (String word : english) {
      int found = vocabulary.find(word);
      if (found >= 0) {
        words.add(found);
        qualities.add(Float.floatToRawIntBits(quality));
      }
      if (gloss.kind() != WordClass.REGION && word.length() >= WordKeys.SHORTEST_FOR_EDIT) {
        bindFamily(word, found, quality * STEM, words, qualities);
      }
    }
    int joined = english.size() > 1 ? vocabulary.find(String.join("", english)) : -1;
    if (joined >= 0) {
      words.add(joined);
      qualities.add(Float.floatToRawIntBits(quality));
    }
  }

  private void bindFamily(
      String word, int itself, float quality, IntList words, IntList qualities) {
    int key = WordKeys.stemKey(word);
    int added = 0;
    for (int i = keys.stems.from(key); i < keys.stems.to(key); i++) {
      int other = keys.stems.word(i);
      if (keys.stems.isAt(i, key) && other != itself && added < MOST_OF_A_STEM) {
        words.add(other);
        qualities.add(Float.floatToRawIntBits(quality));
        added++;
      }
    }
  }

  /** Readings of the characters as one word, the usual one first. */
  static Set<String> joinedPinyin(String han, int most) {
    Set<String> readings = new LinkedHashSet<>(List.of(""));
    int at = 0;
    while (at < han.length()) {
      Optional<HanReadings.Phrase> phrase = HanReadings.phrase(han, at);
      List<String> next;
      if (phrase.isPresent()) {
        next = List.of(phrase.get().joined());
        at += phrase.get().han().length();
      } else {
        next = HanReadings.of(han.codePointAt(at));
        at += Character.charCount(han.codePointAt(at));
      }
      Set<String> longer = new LinkedHashSet<>();
      for (String reading : readings) {
        for (String syllable : next) {
          for (String spelling : HanReadings.spellings(syllable)) {
            if (longer.size() < most) {
              longer.add(reading + spelling);
            }
          }
        }
      }
      readings = longer;
    }
    return readings;
  }
}
