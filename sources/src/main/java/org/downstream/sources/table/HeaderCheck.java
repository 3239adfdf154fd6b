package org.downstream.sources.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the heading of a file against its layout. */
final class HeaderCheck {

  private final TableLayout layout;
  private final NearestName names;

  HeaderCheck(TableLayout layout, NearestName names) {
    this.layout = layout;
    this.names = names;
  }

  List<RowProblem> problems(TableHead head, long row) {
    List<RowProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : head.asRead()) {
      String name = CellText.trimmed(cell);
      if (!layout.names().contains(name)) {
        problems.add(unknown(name, row));
      } else if (!seen.add(name)) {
        problems.add(problem(ProblemCode.COLUMN_DUPLICATE, row, name, "each column once"));
      }
    }
    for (Column column : layout.columns()) {
      if (column.required() && !head.has(column.name())) {
        problems.add(problem(ProblemCode.COLUMN_MISSING, row, column.name(), "this column"));
      }
    }
    return problems;
  }

  private RowProblem unknown(String name, long row) {
    return new RowProblem(
        ProblemCode.COLUMN_UNKNOWN,
        layout.file(),
        row,
        name,
        name,
        "one of: " + String.join(", ", layout.names()),
        names.to(name, layout.names()));
  }

  private RowProblem problem(ProblemCode code, long row, String column, String expected) {
    String found = code == ProblemCode.COLUMN_MISSING ? "" : column;
    return new RowProblem(code, layout.file(), row, column, found, expected, "");
  }
}
