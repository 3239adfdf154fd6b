package org.downstream.ownership.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The days that occur in a registry, in order, so that two bytes stand for each. Open ends are the
 * first and the last.
 */
final class DayTable {

  /** No first day, or known always. */
  static final int OPEN_START = Integer.MIN_VALUE;

  /** No last day. */
  static final int OPEN_END = Integer.MAX_VALUE;

  private static final int MOST = Character.MAX_VALUE - 1;
  private static final long WIDEST = 1 << 24;

  private final int[] days;
  private final int earliest;
  private final char[] codes;

  /** The days in the first so many places of any of these columns. */
  DayTable(int size, int[]... columns) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int[] column : columns) {
      for (int i = 0; i < size; i++) {
        int day = column[i];
        if (day != OPEN_START && day != OPEN_END) {
          least = Math.min(least, day);
          most = Math.max(most, day);
        }
      }
    }
    long span = least > most ? 0 : (long) most - least + 1;
    refuse(span > WIDEST, "years", span / 365);
    BitSet seen = new BitSet((int) span);
    for (int[] column : columns) {
      for (int i = 0; i < size; i++) {
        int day = column[i];
        if (day != OPEN_START && day != OPEN_END) {
          seen.set(day - least);
        }
      }
    }
    refuse(seen.cardinality() > MOST, "different days", seen.cardinality());
    earliest = least;
    codes = new char[(int) span];
    days = new int[seen.cardinality()];
    int next = 0;
    for (int bit = seen.nextSetBit(0); bit >= 0; bit = seen.nextSetBit(bit + 1)) {
      days[next] = least + bit;
      codes[bit] = (char) ++next;
    }
  }

  private static void refuse(boolean tooMuch, String of, long found) {
    if (tooMuch) {
      throw new IllegalArgumentException(
          "The dates of a registry span too many "
              + of
              + " ("
              + found
              + ").\nMaybe a column holds no dates.");
    }
  }

  /** The number of a day as a column has it. */
  static int column(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return OPEN_START;
    }
    return day.equals(LocalDate.MAX) ? OPEN_END : Math.toIntExact(day.toEpochDay());
  }

  static LocalDate day(int column) {
    if (column == OPEN_START) {
      return LocalDate.MIN;
    }
    return column == OPEN_END ? LocalDate.MAX : LocalDate.ofEpochDay(column);
  }

  char code(int day) {
    if (day == OPEN_START) {
      return 0;
    }
    return day == OPEN_END ? Character.MAX_VALUE : codes[day - earliest];
  }

  LocalDate day(char code) {
    if (code == 0) {
      return LocalDate.MIN;
    }
    return code == Character.MAX_VALUE ? LocalDate.MAX : LocalDate.ofEpochDay(days[code - 1]);
  }

  /** The code of the last day that is not after that one. */
  char atMost(LocalDate day) {
    if (day.equals(LocalDate.MAX)) {
      return Character.MAX_VALUE;
    }
    int found = Arrays.binarySearch(days, column(day));
    return (char) (found >= 0 ? found + 1 : -found - 1);
  }

  /** The code of the first day that is not before that one. */
  char atLeast(LocalDate day) {
    int found = Arrays.binarySearch(days, column(day));
    int place = found >= 0 ? found : -found - 1;
    return place == days.length ? Character.MAX_VALUE : (char) (place + 1);
  }

  long bytes() {
    return 4L * days.length + 2L * codes.length;
  }
}
