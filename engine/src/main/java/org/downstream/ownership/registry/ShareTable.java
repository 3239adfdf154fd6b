package org.downstream.ownership.registry;

import java.util.Arrays;

/**
 * One whole number for each share: an exact share is its own number, a range the place where its
 * bounds are kept, once for all stakes that have it. Not safe for threads while it grows.
 */
public final class ShareTable {

  private long[] ranges = new long[64];
  private int[] slots = new int[256];
  private int size;

  /** The number of that share, in parts of {@link ShareScale#WHOLE}. */
  public int code(int low, int high) {
    if (low < 0 || low > high || high > ShareScale.WHOLE) {
      throw new IllegalArgumentException(
          "The share ("
              + low
              + " to "
              + high
              + " billionths) is not within 0 to the whole.\nMaybe the bounds are swapped.");
    }
    return low == high ? low : ShareScale.WHOLE + 1 + place(((long) low << 32) | high);
  }

  int low(int code) {
    return code <= ShareScale.WHOLE ? code : (int) (ranges[code - ShareScale.WHOLE - 1] >>> 32);
  }

  int high(int code) {
    return code <= ShareScale.WHOLE ? code : (int) ranges[code - ShareScale.WHOLE - 1];
  }

  /** How many ranges are kept. */
  int size() {
    return size;
  }

  long bytes() {
    return 8L * ranges.length + 4L * slots.length;
  }

  /** A copy that no one adds to, without what only finding needs. */
  ShareTable fixed() {
    ShareTable result = new ShareTable();
    result.ranges = Arrays.copyOf(ranges, size);
    result.slots = new int[0];
    result.size = size;
    return result;
  }

  private int place(long range) {
    int slot = slot(range, slots.length);
    while (slots[slot] != 0) {
      if (ranges[slots[slot] - 1] == range) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == ranges.length) {
      ranges = Arrays.copyOf(ranges, 2 * size);
    }
    ranges[size++] = range;
    slots[slot] = size;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    int[] larger = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      int slot = slot(ranges[i], larger.length);
      while (larger[slot] != 0) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = i + 1;
    }
    slots = larger;
  }

  private static int slot(long range, int slots) {
    long mixed = range * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (slots - 1);
  }
}
