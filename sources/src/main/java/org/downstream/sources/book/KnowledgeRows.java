package org.downstream.sources.book;

import java.util.List;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Knowledge;

/** Reads knowledge.csv. */
final class KnowledgeRows extends FactRows<Knowledge> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          "knowledge.csv",
          "Who knew what of a deal, since when, from where",
          Column.reference("deal", BookFiles.DEALS, "the deal it concerns").needed(),
          Column.reference("knower", BookFiles.PARTIES, "who knew").needed(),
          Column.code("what", Knowledge.What.class, "what was known").needed(),
          Column.of("since", CellType.DATE, "first day on which it was known").needed());

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Knowledge> outcome(Row row) {
    Knowledge knowledge =
        new Knowledge(
            Cells.neededDeal(row, "deal"),
            Cells.neededParty(row, "knower"),
            row.code("what", Knowledge.What.class).orElseThrow(),
            row.date("since").orElseThrow(),
            row.provenance());
    return row.accepted(knowledge, List.of());
  }
}
