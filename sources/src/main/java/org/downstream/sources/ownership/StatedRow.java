package org.downstream.sources.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.Share;
import org.downstream.party.Identifier;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.RowProblem;
import org.downstream.time.Period;

/** One row of a source: the values it becomes, and what is wrong with it. */
public final class StatedRow {

  private static final int LONGEST_RAW = 10_000;
  private static final int LONGEST_NAME = 1_000;

  private final FileStatements file;
  private final long number;
  private final String raw;
  private final List<StatedParty> parties = new ArrayList<>(1);
  private final List<StatedStake> stakes = new ArrayList<>(1);
  private final List<Office> offices = new ArrayList<>(0);
  private final List<RowProblem> problems = new ArrayList<>(0);
  private boolean rejected;

  StatedRow(FileStatements file, long number, String raw) {
    this.file = file;
    this.number = number;
    this.raw = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw;
  }

  public void party(StatedParty party) {
    parties.add(party);
  }

  public void stake(StatedStake stake) {
    stakes.add(stake);
  }

  public void office(Office office) {
    offices.add(office);
  }

  /** Something is wrong or worth knowing, and the row is read all the same. */
  public void warn(ProblemCode code, String field, String found, String expected, String nearest) {
    problems.add(new RowProblem(code, file.file(), number, field, found, expected, nearest));
  }

  /** The row cannot be used. */
  public void reject(
      ProblemCode code, String field, String found, String expected, String nearest) {
    warn(code, field, found, expected, nearest);
    rejected = true;
  }

  /** Nothing of the row bears on ownership. */
  public void unused(String found, String why) {
    warn(ProblemCode.RECORD_UNUSED, "", found, why, "");
  }

  /** All of the row is said. A row without values and without a problem would be lost. */
  public void done() {
    if (parties.isEmpty() && stakes.isEmpty() && offices.isEmpty() && problems.isEmpty()) {
      reject(ProblemCode.ENTRY_MALFORMED, "", raw, "a record of the format", "");
    }
    file.done(this);
  }

  /** Where the row stands. */
  public Provenance provenance(String source, LocalDate knownSince) {
    return new Provenance(file.file(), number, source, knownSince);
  }

  /** A day, or the first of a month or year; empty with a problem when it is none. */
  public Optional<LocalDate> firstDay(String field, String text) {
    return day(field, text, PublishedDay.first(text));
  }

  /** A day, or the last of a month or year; empty with a problem when it is none. */
  public Optional<LocalDate> lastDay(String field, String text) {
    return day(field, text, PublishedDay.last(text));
  }

  private Optional<LocalDate> day(String field, String text, Optional<LocalDate> day) {
    if (!text.isBlank() && day.isEmpty()) {
      warn(ProblemCode.DATE_INVALID, field, text, "a day such as 2023-10-17; left open", "");
    }
    return day;
  }

  /** The days from one to another; open where a day is empty or wrong. */
  public Period held(String field, String from, String to) {
    LocalDate first = firstDay(field, from).orElse(LocalDate.MIN);
    LocalDate last = lastDay(field, to).orElse(LocalDate.MAX);
    if (last.isBefore(first)) {
      warn(
          ProblemCode.TERM_REVERSED,
          field,
          from + " to " + to,
          "the first day first; left open",
          "");
      return Period.ALWAYS;
    }
    return new Period(first, last);
  }

  /** The share, unknown with a problem when the text is none; an empty text is unknown. */
  public Share share(String field, String text) {
    return PublishedShare.of(this, field, text, text);
  }

  /** A checked identifier; nothing with a problem when it is wrong. */
  public Set<Identifier> identifier(String field, String text, Optional<Identifier> checked) {
    if (!text.isBlank() && checked.isEmpty()) {
      warn(
          ProblemCode.IDENTIFIER_INVALID,
          field,
          text,
          "an identifier with right check digits; parties are not joined by it",
          "");
    }
    return checked.map(Set::of).orElse(Set.of());
  }

  /** The names that are not blank; a longer one than any name is left out with a problem. */
  public List<String> names(List<String> written) {
    List<String> names = new ArrayList<>();
    for (String each : written) {
      String name = each.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
      if (name.length() > LONGEST_NAME) {
        warn(
            ProblemCode.FIELD_TOO_LONG,
            "name",
            name,
            String.format(Locale.ROOT, "at most %d characters", LONGEST_NAME),
            "");
      } else if (!name.isBlank() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  long number() {
    return number;
  }

  String raw() {
    return raw;
  }

  boolean rejected() {
    return rejected;
  }

  List<RowProblem> problems() {
    return problems;
  }

  List<StatedParty> parties() {
    return parties;
  }

  List<StatedStake> stakes() {
    return stakes;
  }

  List<Office> offices() {
    return offices;
  }
}
