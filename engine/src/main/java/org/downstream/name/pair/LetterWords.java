package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.List;

/** Puts letters that stand apart together: A B C is ABC. */
final class LetterWords {
  private LetterWords() {}

  /** The words, with neighbouring single letters as one word. */
  static List<RawWord> joined(List<RawWord> words) {
    List<RawWord> joined = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && continues(words.get(at), words.get(end))) {
        end++;
      }
      if (end - at > 1) {
        joined.add(one(words.subList(at, end)));
        at = end;
      } else {
        joined.add(words.get(at));
        at++;
      }
    }
    return joined;
  }

  private static boolean continues(RawWord first, RawWord next) {
    return next.writing() == Writing.LATIN
        && next.folded().length() == 1
        && next.afterComma() == first.afterComma();
  }

  private static RawWord one(List<RawWord> letters) {
    StringBuilder written = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    for (RawWord letter : letters) {
      written.append(written.length() == 0 ? "" : " ").append(letter.written());
      folded.append(letter.folded());
    }
    return letters.get(0).withFolded(folded.toString()).writtenAs(written.toString());
  }
}
