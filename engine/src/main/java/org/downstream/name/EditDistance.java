package org.downstream.name;

/** Counts letters to change, drop or add, up to a limit. */
final class EditDistance {
  private EditDistance() {}

  /** Whether at most so many edits turn one into the other. */
  static boolean within(int limit, String one, String other) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return false;
    }
    int[] previous = new int[other.length() + 1];
    int[] current = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      current[0] = i;
      int best = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int shift = Math.min(previous[j], current[j - 1]) + 1;
        current[j] = Math.min(previous[j - 1] + change, shift);
        best = Math.min(best, current[j]);
      }
      if (best > limit) {
        return false;
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[other.length()] <= limit;
  }
}
