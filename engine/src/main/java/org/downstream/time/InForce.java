package org.downstream.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
}
