package org.downstream.sources.table;

import java.util.List;

/** Reads a table of ids and names into a list of the names. */
record NamesOnly(List<String> names) implements RowUse<String> {

  @Override
  public TableLayout layout() {
    return TableLayout.of(
        "names.csv", "Names", Column.key("key"), Column.text("name", "a name").needed());
  }

  @Override
  public RowOutcome<String> outcome(Row row) {
    return row.accepted(row.needed("name"), List.of());
  }

  @Override
  public void accept(Row row, String name) {
    names.add(name);
  }

  @Override
  public void reject(Row row) {}
}
