package org.downstream.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks every cell of a row against the layout of its file. */
final class RowCheck {

  private final TableLayout layout;
  private final Map<String, KnownIds> idsByFile;
  private final CellCheck cells;

  RowCheck(TableLayout layout, Map<String, KnownIds> idsByFile, NearestName names) {
    this.layout = layout;
    this.idsByFile = idsByFile;
    this.cells = new CellCheck(names);
  }

  List<RowProblem> problems(Row row) {
    List<RowProblem> problems = new ArrayList<>();
    for (Column column : layout.columns()) {
      String text = row.raw(column.name());
      if (!text.isEmpty()) {
        check(row, column, text, problems);
      } else if (column.required()) {
        CellFault missing = new CellFault(ProblemCode.CELL_MISSING, column.description());
        problems.add(row.problem(missing, column.name(), ""));
      }
    }
    return problems;
  }

  private void check(Row row, Column column, String text, List<RowProblem> problems) {
    List<String> values = column.list() ? CellText.items(text) : List.of(text);
    for (String value : values) {
      cells
          .faultOf(value, column)
          .or(() -> idFault(column, value))
          .ifPresent(fault -> problems.add(row.problem(fault, column.name(), value)));
    }
  }

  private Optional<CellFault> idFault(Column column, String value) {
    return switch (column.type()) {
      case KEY -> idsOf(layout.file()).flatMap(ids -> duplicate(ids, value));
      case REFERENCE -> elsewhere(column).flatMap(ids -> ids.faultOf(value));
      default -> Optional.empty();
    };
  }

  private static Optional<CellFault> duplicate(KnownIds ids, String value) {
    return ids.contains(value)
        ? Optional.of(
            new CellFault(ProblemCode.ID_DUPLICATE, "an id that no earlier row of the file has"))
        : Optional.empty();
  }

  /** References within a file may point forward, so they are checked when all of it is read. */
  private Optional<KnownIds> elsewhere(Column column) {
    return column.references().equals(layout.file())
        ? Optional.empty()
        : idsOf(column.references());
  }

  private Optional<KnownIds> idsOf(String file) {
    return Optional.ofNullable(idsByFile.get(file));
  }
}
