package org.downstream.screening;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deals that a walk has met. Most chains are short: up to a few deals are compared one by one.
 */
final class Visited {

  private static final int FEW = 8;

  private final int[] few = new int[FEW];
  private int count;
  private @Nullable Set<Integer> many;

  Visited(RecordedDeal start) {
    add(start);
  }

  /** Notes the deal; false when it was met before. */
  boolean add(RecordedDeal deal) {
    int number = deal.number();
    if (many != null) {
      return many.add(number);
    }
    for (int i = 0; i < count; i++) {
      if (few[i] == number) {
        return false;
      }
    }
    if (count < FEW) {
      few[count++] = number;
      return true;
    }
    Set<Integer> all = new HashSet<>();
    for (int each : few) {
      all.add(each);
    }
    many = all;
    return all.add(number);
  }
}
