package org.downstream.sources.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in the ways in which lists write it. */
public final class Days {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T Z+].*)?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[- ,]+(\\d{4})");
  private static final Pattern NAMED_US =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Days() {}

  /** The day, where slashes stand as in the United States: month first. */
  public static Optional<LocalDate> monthFirst(String text) {
    return read(text.strip(), true);
  }

  /** The day, where slashes stand as in Europe: day first. */
  public static Optional<LocalDate> dayFirst(String text) {
    return read(text.strip(), false);
  }

  private static Optional<LocalDate> read(String text, boolean monthFirst) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return monthFirst
          ? day(slashed.group(3), slashed.group(1), slashed.group(2))
          : day(slashed.group(3), slashed.group(2), slashed.group(1));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return day(named.group(3), month(named.group(2)), named.group(1));
    }
    Matcher american = NAMED_US.matcher(text);
    return american.matches()
        ? day(american.group(3), month(american.group(1)), american.group(2))
        : Optional.empty();
  }

  private static String month(String word) {
    return Integer.toString(MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    // The oldest lists are of the last century.
    int full = year.length() > 2 ? number : number >= 70 ? 1900 + number : 2000 + number;
    if (full < 1900 || full > 2999) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
