package org.downstream.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import picocli.CommandLine.Option;

/** The day whose law applies, and the last day of knowledge. */
public final class Dates {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      defaultValue = "",
      description = {
        "Judge as if made on that day, under its law and lists (YYYY-MM-DD).",
        "Without it: each deal on its own day; a name, party or chip as of today."
      })
  private String on = "";

  @Option(
      names = "--known-by",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Leave out what became known after that day (YYYY-MM-DD).")
  private String knownBy = "";

  /** For a deal: on the day that was asked for, else on its own. */
  AsOf of(Deal deal) {
    return new AsOf(date(on, "--on").orElse(deal.date()), known());
  }

  /** For a name, a party or a chip: on the day that was asked for, else today. */
  AsOf orToday() {
    return new AsOf(
        date(on, "--on").orElseGet(() -> LocalDate.now(ZoneId.systemDefault())), known());
  }

  private LocalDate known() {
    return date(knownBy, "--known-by").orElse(LocalDate.MAX);
  }

  /** Refuses a wrong date before any work is done. */
  void check() {
    date(on, "--on");
    known();
  }

  private static Optional<LocalDate> date(String text, String option) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new UsageException(
          option + ": expected a day as YYYY-MM-DD, such as 2023-11-17, found \"" + text + "\".");
    }
  }

  /** The day that was written. */
  static LocalDate day(String text, String option) {
    return date(text.isEmpty() ? "nothing" : text, option).orElseThrow();
  }

  /** The day that was written, or today when nothing was. */
  static LocalDate orToday(String text, String option) {
    return date(text, option).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }
}
