package org.downstream.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.name.Lexicon.Word;
import org.downstream.name.NamePart.Kind;

/**
 * Takes a run of Chinese characters apart, where no spaces help: of all ways to cut it, the one
 * that needs the fewest words and leaves the fewest characters unknown. What is unknown is brand.
 */
final class HanWords {
  private static final int KNOWN_WORD = 6;
  // A little dearer than other words: 大连接科技 is 大连接 and 科技, not 大连 and 接科技.
  private static final int REGION = 7;
  private static final int UNKNOWN_RUN = 8;
  private static final int UNKNOWN_CHARACTER = 10;
  // 曙光电子 is 曙光 and 电子, not 曙 and 光电子.
  private static final int UNKNOWN_SINGLE = 40;
  private static final int LONGEST_UNKNOWN = 16;

  private final String run;
  private final int[] cost;
  private final int[] cutBefore;

  private HanWords(String run) {
    this.run = run;
    this.cost = new int[run.length() + 1];
    this.cutBefore = new int[run.length() + 1];
  }

  static List<NamePart> parts(String run) {
    HanWords words = new HanWords(run);
    words.findCheapestCuts();
    return words.cut();
  }

  private void findCheapestCuts() {
    for (int end = 1; end <= run.length(); end++) {
      cost[end] = Integer.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST_UNKNOWN); start < end; start++) {
        int price = cost[start] + price(start, end);
        if (price < cost[end]) {
          cost[end] = price;
          cutBefore[end] = start;
        }
      }
    }
  }

  private int price(int start, int end) {
    int length = end - start;
    int unknown = length == 1 ? UNKNOWN_SINGLE : UNKNOWN_RUN + UNKNOWN_CHARACTER * length;
    return known(start, end)
        .map(part -> part.kind() == Kind.REGION ? REGION : KNOWN_WORD)
        .orElse(unknown);
  }

  private List<NamePart> cut() {
    List<Integer> cuts = new ArrayList<>();
    for (int end = run.length(); end > 0; end = cutBefore[end]) {
      cuts.add(0, end);
    }
    List<NamePart> parts = new ArrayList<>();
    int start = 0;
    StringBuilder unknown = new StringBuilder();
    for (int end : cuts) {
      Optional<NamePart> known = known(start, end);
      if (known.isEmpty()) {
        unknown.append(run, start, end);
      } else {
        addBrand(parts, unknown);
        parts.add(known.get());
      }
      start = end;
    }
    addBrand(parts, unknown);
    return parts;
  }

  private static void addBrand(List<NamePart> parts, StringBuilder unknown) {
    if (unknown.length() > 0) {
      parts.add(NamePart.of(unknown.toString(), Kind.BRAND));
      unknown.setLength(0);
    }
  }

  private Optional<NamePart> known(int start, int end) {
    Optional<String> number = HanNumbers.read(run, start, end);
    if (number.isPresent()) {
      String value = number.get();
      return Optional.of(new NamePart(run.substring(start, end), value, Kind.NUMBER, value));
    }
    if (end - start > Lexicon.LONGEST) {
      return Optional.empty();
    }
    String text = run.substring(start, end);
    return Lexicon.find(text)
        .filter(word -> end - start > 1 || word.kind() == Kind.FILLER || closes(end))
        .map(word -> word.part(text));
  }

  /** A single character, such as 厂 or 云, is a word of its own only where the name proper ends. */
  private boolean closes(int end) {
    for (int to = Math.min(run.length(), end + Lexicon.LONGEST); to > end; to--) {
      Optional<Word> next = Lexicon.find(run.substring(end, to));
      if (next.isPresent() && next.get().kind() == Kind.LEGAL_FORM) {
        return true;
      }
    }
    return end == run.length();
  }
}
