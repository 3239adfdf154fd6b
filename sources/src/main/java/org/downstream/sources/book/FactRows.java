package org.downstream.sources.book;

import java.util.ArrayList;
import java.util.List;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowUse;

/** Rows that no other row refers to: they are read into a list. */
abstract class FactRows<T> implements RowUse<T> {

  private final List<T> facts = new ArrayList<>();

  List<T> facts() {
    return facts;
  }

  @Override
  public void accept(Row row, T fact) {
    facts.add(fact);
  }

  @Override
  public void reject(Row row) {}
}
