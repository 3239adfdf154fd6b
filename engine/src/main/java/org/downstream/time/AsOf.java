package org.downstream.time;

import java.time.LocalDate;

/**
 * The two times of a question: the day whose law, lists and facts apply, and the day up to which
 * facts were known.
 *
 * @param on the day whose law applies
 * @param knownBy the last day of knowledge; what became known later is left out
 */
public record AsOf(LocalDate on, LocalDate knownBy) {

  /** The law of that day, with everything that is known now. */
  public static AsOf on(LocalDate day) {
    return new AsOf(day, LocalDate.MAX);
  }

  /** The same knowledge, under the law of another day. */
  public AsOf withLawOf(LocalDate day) {
    return new AsOf(day, knownBy);
  }

  /** Whether a fact that became known on that day may be used. */
  public boolean knows(LocalDate knownSince) {
    return !knownSince.isAfter(knownBy);
  }
}
