package org.downstream.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A span of days, both ends included. An open start is {@link LocalDate#MIN}, an open end {@link
 * LocalDate#MAX}.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

  /** The span of all days. */
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The period ends (%s) before it starts (%s).\nMaybe the two dates are swapped.",
              to,
              from));
    }
  }

  /** The span from a day on, without an end. */
  public static Period since(LocalDate from) {
    return new Period(from, LocalDate.MAX);
  }

  /** The same start with another last day. */
  public Period until(LocalDate last) {
    return new Period(from, last);
  }

  /** Whether the day lies in this span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether any day lies in both spans. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  @Override
  public int compareTo(Period other) {
    int byStart = from.compareTo(other.from);
    return byStart != 0 ? byStart : to.compareTo(other.to);
  }

  @Override
  public String toString() {
    return (from.equals(LocalDate.MIN) ? "" : from) + ".." + (to.equals(LocalDate.MAX) ? "" : to);
  }
}
