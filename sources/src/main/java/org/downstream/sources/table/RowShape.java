package org.downstream.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a row as a whole, before its cells are looked at. */
final class RowShape {

  private static final char REPLACEMENT = '\uFFFD';

  private RowShape() {}

  static List<RowProblem> problems(Row row, TableHead head, Optional<ProblemCode> flaw) {
    List<RowProblem> problems = new ArrayList<>();
    flaw.ifPresent(code -> problems.add(row.problem(fault(code), "", firstText(row))));
    if (problems.isEmpty() && row.cells().size() != head.width()) {
      CellFault width = new CellFault(ProblemCode.ROW_WIDTH, head.width() + " cells");
      problems.add(row.problem(width, "", row.cells().size() + " cells"));
    }
    garbled(row).ifPresent(problems::add);
    return problems;
  }

  private static CellFault fault(ProblemCode code) {
    return switch (code) {
      case FIELD_TOO_LONG -> new CellFault(code, "a row within the limit of characters; it is cut");
      case QUOTE_UNCLOSED -> new CellFault(code, "a quote that closes the cell");
      default -> new CellFault(code, "a delimiter after the closing quote; double a quote inside");
    };
  }

  private static String firstText(Row row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
  }

  private static Optional<RowProblem> garbled(Row row) {
    for (String cell : row.cells()) {
      if (garbled(cell)) {
        String expected = "text in the encoding of the file, without lost characters";
        return Optional.of(
            row.problem(new CellFault(ProblemCode.ENCODING_INVALID, expected), "", cell));
      }
    }
    return Optional.empty();
  }

  private static boolean garbled(String cell) {
    return cell.indexOf(REPLACEMENT) >= 0 || cell.indexOf('\0') >= 0;
  }
}
