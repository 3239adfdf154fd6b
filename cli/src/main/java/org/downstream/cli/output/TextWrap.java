package org.downstream.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks, and between Chinese characters, which need no blank. */
public final class TextWrap {

  private static final String NEVER_LAST = "(（「『《〈【[";
  private static final String NEVER_FIRST = ")）」』》〉】],，.。;；:：、!！?？…";

  private TextWrap() {}

  /** Lines of at most the given width; a word that is longer than a line is cut. */
  public static List<String> lines(String text, int width) {
    int[] characters = Printable.of(text).strip().codePoints().toArray();
    List<String> lines = new ArrayList<>();
    int start = 0;
    int used = 0;
    int mayBreak = 0;
    for (int at = 0; at < characters.length; at++) {
      if (at > start && breaks(characters[at - 1], characters[at])) {
        mayBreak = at;
      }
      int needed = DisplayWidth.of(characters[at]);
      if (used + needed > width && at > start && characters[at] != ' ') {
        int cut = mayBreak > start ? mayBreak : at;
        lines.add(between(characters, start, cut).strip());
        start = cut;
        used = DisplayWidth.of(between(characters, start, at));
      }
      used += needed;
    }
    lines.add(between(characters, start, characters.length).strip());
    return lines;
  }

  private static boolean breaks(int before, int after) {
    if (before == ' ') {
      return after != ' ';
    }
    return (DisplayWidth.wide(before) || DisplayWidth.wide(after))
        && NEVER_LAST.indexOf(before) < 0
        && NEVER_FIRST.indexOf(after) < 0;
  }

  private static String between(int[] characters, int from, int to) {
    return new String(characters, from, to - from);
  }
}
