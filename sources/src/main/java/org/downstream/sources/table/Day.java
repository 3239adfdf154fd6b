package org.downstream.sources.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as it is written in a cell. Taken apart by hand, since a book may have millions of them.
 */
final class Day {

  private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Day() {}

  /** The day, or nothing when it is not one of the calendar or not of the years 1500 to 2199. */
  static Optional<LocalDate> of(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = Integer.parseInt(text, 5, 7, 10);
    int day = Integer.parseInt(text, 8, 10, 10);
    // The year 0023 is a slip for 2023, and no law was in force then.
    return year < 1500 || year > 2199 ? Optional.empty() : ofCalendar(year, month, day);
  }

  private static Optional<LocalDate> ofCalendar(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
