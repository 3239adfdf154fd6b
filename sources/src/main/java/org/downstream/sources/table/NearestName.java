package org.downstream.sources.table;

import java.util.Collection;
import java.util.Locale;

/**
 * Finds the valid name that a wrong one was probably meant to be. The total effort is bounded: once
 * it is used up, nothing is suggested any more.
 */
public final class NearestName {

  private static final long EFFORT = 300_000_000;

  private long effortLeft = EFFORT;

  /** The nearest of the names, or "" when none differs by less than about a third. */
  public String to(String wrong, Collection<String> names) {
    if (wrong.isEmpty() || wrong.length() > Visible.LONGEST) {
      return "";
    }
    String sought = wrong.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, sought.length() / 3);
    String nearest = "";
    int best = allowed + 1;
    for (String name : names) {
      if (effortLeft <= 0) {
        break;
      }
      int distance = distance(sought, name.toLowerCase(Locale.ROOT), best);
      if (distance < best || (distance == best && best <= allowed && name.compareTo(nearest) < 0)) {
        best = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  private int distance(String one, String other, int atMost) {
    effortLeft -= 10;
    if (Math.abs(one.length() - other.length()) > atMost) {
      return Integer.MAX_VALUE;
    }
    effortLeft -= (long) one.length() * other.length();
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      nextRow(row, one.charAt(i - 1), other, i);
    }
    return row[other.length()];
  }

  private static void nextRow(int[] row, char letter, String other, int i) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int change = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
    }
  }
}
