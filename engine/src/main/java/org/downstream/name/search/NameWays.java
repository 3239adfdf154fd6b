package org.downstream.name.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways to take a written name: as a whole, without what stands in brackets, by each script. */
final class NameWays {
  private NameWays() {}

  /** The ways, the whole first, none twice; of a folded name. */
  static List<String> of(String folded) {
    int han = 0;
    int latin = 0;
    boolean brackets = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z') {
        latin++;
      } else if (c > 0x2E80 && Character.isIdeographic(folded.codePointAt(i))) {
        han++;
      } else if (isOpening(c)) {
        brackets = true;
      }
    }
    boolean mixed = han >= 2 && latin >= 3;
    if (!brackets && !mixed) {
      return List.of(folded);
    }
    Set<String> ways = new LinkedHashSet<>();
    ways.add(folded);
    if (brackets) {
      addBrackets(ways, folded);
    }
    if (mixed) {
      ways.add(only(folded, true));
      ways.add(only(folded, false));
    }
    return new ArrayList<>(ways);
  }

  private static void addBrackets(Set<String> ways, String folded) {
    int open = 0;
    while (open < folded.length() && !isOpening(folded.charAt(open))) {
      open++;
    }
    int close = open + 1;
    while (close < folded.length() && !isClosing(folded.charAt(close))) {
      close++;
    }
    String inside =
        folded
            .substring(Math.min(open + 1, folded.length()), Math.min(close, folded.length()))
            .strip();
    String after = close < folded.length() ? folded.substring(close + 1).strip() : "";
    String before = folded.substring(0, open).strip();
    if (after.isEmpty() && before.length() >= 2 && inside.length() >= 3) {
      ways.add(before);
      ways.add(inside);
    }
  }

  private static boolean isOpening(char c) {
    return "([{<【〔〖《〈「『".indexOf(c) >= 0;
  }

  private static boolean isClosing(char c) {
    return ")]}>】〕〗》〉」』".indexOf(c) >= 0;
  }

  private static String only(String text, boolean han) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean drop =
                  han
                      ? Character.isLetter(c) && !Character.isIdeographic(c)
                      : Character.isIdeographic(c);
              out.appendCodePoint(drop ? ' ' : c);
            });
    return out.toString().strip();
  }
}
