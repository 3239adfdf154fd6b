package org.downstream.sources.ecfr;

import java.util.List;

/** A row of a supplement's table, before its cells are understood. */
record RawRow(Supplement supplement, int row, List<Cell> cells) {

  RawRow {
    cells = List.copyOf(cells);
  }

  Cell cell(int column) {
    return cells.get(column);
  }

  List<String> asRead() {
    return cells.stream().map(Cell::text).toList();
  }
}
