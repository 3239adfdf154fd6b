package org.downstream.sources.ownership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as registers write it: whole, with a time, or only the month or the year. */
final class PublishedDay {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:[T ].{0,40})?)?)?");

  private PublishedDay() {}

  static Optional<LocalDate> first(String text) {
    return of(text, false);
  }

  static Optional<LocalDate> last(String text) {
    return of(text, true);
  }

  private static Optional<LocalDate> of(String text, boolean last) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    if (year < 1500 || year > 2199) {
      return Optional.empty();
    }
    try {
      if (written.group(2) == null) {
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(written.group(2)));
      if (written.group(3) == null) {
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(LocalDate.of(year, month.getMonth(), Integer.parseInt(written.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
