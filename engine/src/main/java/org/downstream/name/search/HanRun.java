package org.downstream.name.search;

import java.util.Arrays;
import java.util.Optional;
import org.downstream.name.HanNumbers;

/**
 * Cuts a run of Chinese characters into words: of all ways, the one that needs the fewest words and
 * leaves the fewest characters unknown. What is unknown is brand. An object is for one thread.
 */
final class HanRun {
  private static final int KNOWN_WORD = 6;
  private static final int REGION = 7;
  private static final int UNKNOWN_RUN = 8;
  private static final int UNKNOWN_CHARACTER = 10;
  private static final int UNKNOWN_SINGLE = 40;
  private static final int KNOWN_SINGLE = 22;
  private static final int LONGEST_UNKNOWN = 16;
  private static final int MOST = NameReader.MOST_PIECES;

  private final NameDictionary dictionary;
  private final int[] cost = new int[MOST + 1];
  private final int[] cutBefore = new int[MOST + 1];
  private final int[] wordTo = new int[MOST + 1];
  private final int[][] known = new int[MOST + 1][MOST + 1];

  int length;
  final int[] codePoint = new int[MOST];

  /** The words: where each begins, its work, and its number in the dictionary or -1. */
  int words;

  final int[] start = new int[MOST + 1];
  final WordClass[] kind = new WordClass[MOST];
  final int[] word = new int[MOST];
  final String[] number = new String[MOST];

  HanRun(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  void cut(String run) {
    length = 0;
    for (int i = 0;
        i < run.length() && length < MOST;
        i += Character.charCount(run.codePointAt(i))) {
      codePoint[length++] = run.codePointAt(i);
    }
    boolean numerals = hasNumerals();
    for (int from = 0; from < length; from++) {
      Arrays.fill(known[from], from, length + 1, HanTrie.NONE);
      int node = HanTrie.ROOT;
      for (int to = from; to < length; ) {
        node = dictionary.trie().step(node, codePoint[to++]);
        if (node == HanTrie.NONE) {
          break;
        }
        known[from][to] = dictionary.trie().wordAt(node);
      }
    }
    cost[0] = 0;
    for (int to = 1; to <= length; to++) {
      cost[to] = Integer.MAX_VALUE;
      for (int from = Math.max(0, to - LONGEST_UNKNOWN); from < to; from++) {
        int price = cost[from] + price(from, to, numerals, run);
        if (price < cost[to]) {
          cost[to] = price;
          cutBefore[to] = from;
        }
      }
    }
    collect(run, numerals);
  }

  private boolean hasNumerals() {
    for (int i = 0; i < length; i++) {
      if ("〇零一二三四五六七八九十百第".indexOf(codePoint[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> numberAt(int from, int to, String run) {
    return run.length() == length ? HanNumbers.read(run, from, to) : Optional.empty();
  }

  private int price(int from, int to, boolean numerals, String run) {
    int size = to - from;
    if (known[from][to] >= 0) {
      if (size == 1) {
        return to == length ? KNOWN_WORD : KNOWN_SINGLE;
      }
      return dictionary.hanKind(known[from][to]) == WordClass.REGION ? REGION : KNOWN_WORD;
    }
    if (numerals && numberAt(from, to, run).isPresent()) {
      return KNOWN_WORD;
    }
    return size == 1 ? UNKNOWN_SINGLE : UNKNOWN_RUN + UNKNOWN_CHARACTER * size;
  }

  private void collect(String run, boolean numerals) {
    int cuts = 0;
    for (int to = length; to > 0; to = cutBefore[to]) {
      wordTo[cuts++] = to;
    }
    words = 0;
    int from = 0;
    while (cuts > 0) {
      int to = wordTo[--cuts];
      int found = known[from][to];
      String digits = numerals && found < 0 ? numberAt(from, to, run).orElse("") : "";
      WordClass work =
          found >= 0
              ? dictionary.hanKind(found)
              : digits.isEmpty() ? WordClass.BRAND : WordClass.NUMBER;
      boolean joins =
          found < 0
              && digits.isEmpty()
              && words > 0
              && word[words - 1] < 0
              && kind[words - 1] == WordClass.BRAND;
      if (!joins) {
        start[words] = from;
        kind[words] = work;
        word[words] = found;
        number[words] = digits;
        words++;
      }
      from = to;
    }
    start[words] = length;
  }

  String text(int from, int to) {
    return new String(codePoint, from, to - from);
  }
}
