package org.downstream.sources.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowProblem;

/** Checks that a term does not end before it starts. */
final class TermOrder {

  private TermOrder() {}

  static List<RowProblem> problems(Row row, String first, String last) {
    Optional<LocalDate> start = row.date(first);
    Optional<LocalDate> end = row.date(last);
    if (start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get())) {
      return List.of();
    }
    return List.of(
        row.problem(ProblemCode.TERM_REVERSED, last, start.get() + " or later, as in " + first));
  }
}
