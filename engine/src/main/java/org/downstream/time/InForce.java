package org.downstream.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which a fact holds or a text is in force: a set of periods, since rules are suspended
 * and come back, and parties are listed twice.
 *
 * @param periods sorted, without overlap
 */
public record InForce(List<Period> periods) {

  /** Every day. */
  public static final InForce ALWAYS = new InForce(List.of(Period.ALWAYS));

  /** No day. */
  public static final InForce NEVER = new InForce(List.of());

  public InForce {
    periods = periods.stream().sorted().toList();
    for (int i = 1; i < periods.size(); i++) {
      if (periods.get(i - 1).overlaps(periods.get(i))) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "The periods %s and %s overlap.\nMaybe one should end the day before the other starts.",
                periods.get(i - 1),
                periods.get(i)));
      }
    }
  }

  /** The given periods. */
  public static InForce of(Period... periods) {
    return new InForce(Arrays.asList(periods));
  }

  /** Whether the fact holds on that day. */
  public boolean on(LocalDate day) {
    for (Period period : periods) {
      if (period.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** The same days, as far as they lie before that day. */
  public InForce before(LocalDate day) {
    return new InForce(
        periods.stream()
            .filter(period -> period.from().isBefore(day))
            .map(period -> period.to().isBefore(day) ? period : period.until(day.minusDays(1)))
            .toList());
  }

  /** These days and those of the period. */
  public InForce with(Period added) {
    Period all = added;
    for (Period period : periods) {
      if (period.overlaps(all)) {
        all =
            new Period(
                period.from().isBefore(all.from()) ? period.from() : all.from(),
                period.to().isAfter(all.to()) ? period.to() : all.to());
      }
    }
    Period joined = all;
    return new InForce(
        Stream.concat(
                periods.stream().filter(period -> !period.overlaps(joined)), Stream.of(joined))
            .toList());
  }

  /** The days on which the answer may turn: each first day, and each day after a last one. */
  public SortedSet<LocalDate> turns() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Period period : periods) {
      days.add(period.from());
      if (!period.to().equals(LocalDate.MAX)) {
        days.add(period.to().plusDays(1));
      }
    }
    return days;
  }
}
