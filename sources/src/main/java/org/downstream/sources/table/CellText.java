package org.downstream.sources.table;

import java.util.ArrayList;
import java.util.List;

/** The text of a cell without the space around it, whole or as a list. */
final class CellText {

  private CellText() {}

  /** Without the space around it, no-break and ideographic space included. */
  static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && space(cell.charAt(start))) {
      start++;
    }
    while (start < end && space(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  private static boolean space(char letter) {
    return letter <= ' ' || Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** The values of a list; the full-width semicolon of Chinese keyboards separates as well. */
  static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == ';' || cell.charAt(i) == '；') {
        String item = trimmed(cell.substring(start, i));
        if (!item.isEmpty()) {
          items.add(item);
        }
        start = i + 1;
      }
    }
    return items;
  }
}
