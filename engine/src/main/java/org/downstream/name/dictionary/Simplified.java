package org.downstream.name.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Traditional characters and variants to simplified ones, for comparison only.
 *
 * <p>Character by character: in this direction the context does not matter. Several characters may
 * fold to one (鐘 and 鍾 to 钟), so the way back is not known, and what differed before is not the
 * same name for sure.
 */
public final class Simplified {
  private static final int PLANE = 0x10000;

  private Simplified() {}

  /** The text with each character in the form in which names are compared. */
  public static String fold(String text) {
    int same = firstToFold(text);
    if (same == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      out.appendCodePoint(fold(text.codePointAt(i)));
    }
    return out.toString();
  }

  /** The character in the form in which names are compared. */
  public static int fold(int codePoint) {
    if (codePoint < 0x2E80) {
      return codePoint;
    }
    if (codePoint < PLANE) {
      return Table.BASIC[codePoint];
    }
    return Table.BEYOND.getOrDefault(codePoint, codePoint);
  }

  private static int firstToFold(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (fold(c) != c) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static final class Table {
    static final char[] BASIC = new char[PLANE];
    static final Map<Integer, Integer> BEYOND = new HashMap<>();

    static {
      for (int c = 0; c < PLANE; c++) {
        BASIC[c] = (char) c;
      }
      for (List<String> row : TableFile.read("simplified.tsv", "simplified", "others").rows()) {
        int to = row.get(0).codePointAt(0);
        row.get(1)
            .codePoints()
            .forEach(
                from -> {
                  if (from < PLANE && to < PLANE) {
                    BASIC[from] = (char) to;
                  } else {
                    BEYOND.put(from, to);
                  }
                });
      }
    }
  }
}
