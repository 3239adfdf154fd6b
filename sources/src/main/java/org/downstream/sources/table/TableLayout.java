package org.downstream.sources.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a file, declared in one place: the reader checks by them and the schema is written
 * from them.
 *
 * @param file the name of the file, such as "deals.csv"
 * @param title what a row is, in a few words
 * @param columns in the order in which they are documented
 */
public record TableLayout(String file, String title, List<Column> columns) {

  private static final List<Column> ON_EVERY_FILE =
      List.of(
          Column.text("source", "where the fact comes from"),
          Column.of("known_since", CellType.DATE, "the day it became known; empty: always known"));

  public TableLayout {
    columns = List.copyOf(columns);
  }

  /** These columns, and those that every file may have. */
  public static TableLayout of(String file, String title, Column... columns) {
    List<Column> all = new ArrayList<>(List.of(columns));
    all.addAll(ON_EVERY_FILE);
    return new TableLayout(file, title, all);
  }

  /** The names of all columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
