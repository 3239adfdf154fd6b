package org.downstream.screening;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** Days on which an answer may turn; between two of them it is the same. Immutable. */
final class Turns {

  /** Before the first turn. */
  private static final long EVER = Long.MIN_VALUE;

  private final long[] days;

  private Turns(long[] days) {
    this.days = days;
  }

  static Turns of(Collection<LocalDate> days) {
    return new Turns(days.stream().mapToLong(LocalDate::toEpochDay).sorted().distinct().toArray());
  }

  /** All of these, and those. */
  static Turns of(Collection<LocalDate> days, Turns others) {
    if (days.isEmpty()) {
      return others;
    }
    long[] all = Arrays.copyOf(others.days, others.days.length + days.size());
    int at = others.days.length;
    for (LocalDate day : days) {
      all[at++] = day.toEpochDay();
    }
    return new Turns(Arrays.stream(all).sorted().distinct().toArray());
  }

  /** The last turn on or before that day, as a count of days; it names the span. */
  long before(LocalDate day) {
    int found = Arrays.binarySearch(days, day.toEpochDay());
    int at = found >= 0 ? found : -found - 2;
    return at < 0 ? EVER : days[at];
  }
}
