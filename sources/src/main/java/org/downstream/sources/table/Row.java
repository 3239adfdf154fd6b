package org.downstream.sources.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;

/**
 * One row of a file. Its cells are checked against the layout before anything but text is asked of
 * it.
 */
public final class Row {

  private final TableHead head;
  private final long number;
  private final List<String> cells;
  private final Shared shared;

  Row(TableHead head, long number, List<String> cells, Shared shared) {
    this.head = head;
    this.number = number;
    this.cells = cells;
    this.shared = shared;
  }

  /** Counted from 1 with the heading as row 1. */
  public long number() {
    return number;
  }

  /** Its cells, unchanged. */
  public List<String> cells() {
    return cells;
  }

  /** Values that other rows have as well. */
  public Shared shared() {
    return shared;
  }

  /**
   * The text of a cell without the space around it; "" when it is empty or the column is not there.
   */
  public String raw(String column) {
    return CellText.trimmed(head.cell(column, cells));
  }

  public Optional<String> text(String column) {
    String text = raw(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(shared.same(text));
  }

  /** The text of a required cell. */
  public String needed(String column) {
    return text(column)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Row "
                        + number
                        + " has no "
                        + column
                        + ".\nMaybe the column is not declared as required."));
  }

  public List<String> list(String column) {
    return CellText.items(head.cell(column, cells)).stream().map(shared::same).toList();
  }

  public Optional<LocalDate> date(String column) {
    return Day.of(raw(column)).map(shared::same);
  }

  public Optional<BigDecimal> number(String column) {
    return text(column).map(BigDecimal::new).map(shared::same);
  }

  public OptionalLong whole(String column) {
    String text = raw(column);
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  /**
   * A code that is written in capital letters, such as a country; small letters are taken as well.
   */
  public Optional<String> capitals(String column) {
    return text(column).map(text -> shared.same(text.toUpperCase(Locale.ROOT)));
  }

  public Certainty yesNo(String column) {
    return text(column).map(text -> Certainty.of(text.equals("yes"))).orElse(Certainty.UNKNOWN);
  }

  public <E extends Enum<E>> Optional<E> code(String column, Class<E> words) {
    return text(column).map(text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT)));
  }

  /** Where the fact stands and since when it is known. */
  public Provenance provenance() {
    return new Provenance(
        head.file(), number, text("source").orElse(""), date("known_since").orElse(LocalDate.MIN));
  }

  /** This row as a value. */
  public <T> RowOutcome<T> accepted(T value, List<RowProblem> warnings) {
    return new RowOutcome.Accepted<>(value, warnings);
  }

  /** This row as one that cannot be used. */
  public <T> RowOutcome<T> rejected(List<RowProblem> problems) {
    return new RowOutcome.Rejected<>(number, cells, problems);
  }

  /** A problem with one cell of this row. */
  public RowProblem problem(ProblemCode code, String column, String expected) {
    return problem(new CellFault(code, expected, ""), column, raw(column));
  }

  RowProblem problem(CellFault fault, String column, String found) {
    return new RowProblem(
        fault.code(), head.file(), number, column, found, fault.expected(), fault.nearest());
  }
}
