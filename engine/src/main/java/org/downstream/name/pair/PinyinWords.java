package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.List;
import org.downstream.name.dictionary.WadeGiles;

/** Gives Chinese names in pinyin the spelling of Wade and Giles too: Zedong is also Tsetung. */
final class PinyinWords {
  private static final int LONGEST_SYLLABLE = 6;
  private static final int MOST_WORDS = 3;

  private PinyinWords() {}

  /** The words of a person's name; unchanged unless all of them can be Chinese syllables. */
  static void addWadeGiles(List<Word> words) {
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return;
    }
    List<Word> respelled = new ArrayList<>();
    for (Word word : words) {
      String other = word.writing() == Writing.LATIN ? respelled(word.form()) : "";
      if (other.isEmpty()) {
        return;
      }
      respelled.add(other.equals(word.form()) ? word : word.alsoSpelled(other));
    }
    for (int i = 0; i < words.size(); i++) {
      words.set(i, respelled.get(i));
    }
  }

  /** Syllable by syllable, the longest first; empty when it does not come out even. */
  private static String respelled(String pinyin) {
    if (pinyin.isEmpty()) {
      return "";
    }
    for (int end = Math.min(pinyin.length(), LONGEST_SYLLABLE); end > 0; end--) {
      List<String> spellings = WadeGiles.of(pinyin.substring(0, end));
      if (!spellings.isEmpty()) {
        String rest = respelled(pinyin.substring(end));
        if (!rest.isEmpty() || end == pinyin.length()) {
          return spellings.get(0) + rest;
        }
      }
    }
    return "";
  }
}
