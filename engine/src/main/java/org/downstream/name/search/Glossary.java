package org.downstream.name.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.name.dictionary.HanReadings;
import org.downstream.name.search.NameDictionary.Gloss;

/** The dictionary in the words of one index: which of them render each Chinese word. */
final class Glossary {
  private static final float STEM = 0.85f;
  private static final int MOST_OF_A_STEM = 6;

  /** Rendering r of the words: {@code parts[r]} are the words of the index with their qualities. */
  private final int[] first;

  private final int[][] words;
  private final float[][] qualities;
  private final Link[] links;

  /** Dictionary words by the joined pinyin of their characters. */
  final KeyedWords byPinyin;

  Glossary(NameDictionary dictionary, Vocabulary vocabulary, WordKeys keys) {
    int count = dictionary.hanWords();
    first = new int[count + 1];
    IntList collected = new IntList();
    int total = 0;
    for (int i = 0; i < count; i++) {
      total += dictionary.glosses(i).length;
    }
    words = new int[total][];
    qualities = new float[total][];
    links = new Link[total];
    KeyedWords.Builder pinyin = new KeyedWords.Builder();
    Map<String, int[]> families = new HashMap<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      first[i] = at;
      for (Gloss gloss : dictionary.glosses(i)) {
        collected.clear();
        bind(gloss, vocabulary, keys, collected, families);
        if (collected.size() > 0) {
          int[] bound = new int[collected.size() / 2];
          float[] quality = new float[bound.length];
          for (int j = 0; j < bound.length; j++) {
            bound[j] = collected.get(2 * j);
            quality[j] = Float.intBitsToFloat(collected.get(2 * j + 1));
          }
          links[at] = gloss.link();
          words[at] = bound;
          qualities[at++] = quality;
        }
      }
      String han = dictionary.hanWord(i);
      if (han.length() >= 2) {
        for (String reading : joinedPinyin(han, 2)) {
          byte[] letters = Utf8.of(reading);
          pinyin.add(WordKeys.spread(Vocabulary.hash(letters, 0, letters.length)), i);
        }
      }
    }
    first[count] = at;
    byPinyin = pinyin.build();
  }

  private static void bind(
      Gloss gloss, Vocabulary vocabulary, WordKeys keys, IntList out, Map<String, int[]> families) {
    List<String> english = gloss.english();
    float quality = quality(gloss.weight());
    for (String word : english) {
      int found = vocabulary.find(word);
      if (found >= 0) {
        put(out, found, quality);
      }
      if (gloss.kind() != WordClass.REGION) {
        for (int relative : families.computeIfAbsent(word, w -> family(w, found, keys))) {
          put(out, relative, quality * STEM);
        }
      }
    }
    if (english.size() > 1) {
      int joined = vocabulary.find(String.join("", english));
      if (joined >= 0) {
        put(out, joined, quality);
      }
    }
  }

  private static float quality(float weight) {
    return 0.55f + 0.45f * (float) Math.sqrt(weight);
  }

  private static int[] family(String word, int self, WordKeys keys) {
    IntList found = new IntList();
    if (word.length() >= WordKeys.SHORTEST_FOR_EDIT) {
      int key = WordKeys.stemKey(word);
      for (int i = keys.stems.from(key); i < keys.stems.to(key); i++) {
        int other = keys.stems.word(i);
        if (keys.stems.isAt(i, key) && other != self && found.size() < MOST_OF_A_STEM) {
          found.add(other);
        }
      }
    }
    return found.toArray();
  }

  private static void put(IntList out, int word, float quality) {
    out.add(word);
    out.add(Float.floatToRawIntBits(quality));
  }

  /** Readings of the characters as one word, the usual one first. */
  static Set<String> joinedPinyin(String han, int most) {
    Set<String> readings = new java.util.LinkedHashSet<>(List.of(""));
    int at = 0;
    while (at < han.length()) {
      var phrase = HanReadings.phrase(han, at);
      List<String> next;
      if (phrase.isPresent()) {
        next = List.of(phrase.get().joined());
        at += phrase.get().han().length();
      } else {
        next = HanReadings.of(han.codePointAt(at));
        at += Character.charCount(han.codePointAt(at));
      }
      Set<String> longer = new java.util.LinkedHashSet<>();
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

  int from(int hanWord) {
    return first[hanWord];
  }

  int to(int hanWord) {
    return first[hanWord + 1];
  }

  int[] words(int rendering) {
    return words[rendering];
  }

  Link link(int rendering) {
    return links[rendering];
  }

  float[] qualities(int rendering) {
    return qualities[rendering];
  }
}
