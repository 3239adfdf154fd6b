package org.downstream.sources.book;

import java.util.List;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.UsageRecord;

/** Reads usage.csv. */
final class UsageRows extends FactRows<UsageRecord> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          "usage.csv",
          "Metered use of computing power",
          Column.reference("deal", BookFiles.DEALS, "the rental it is metered under").needed(),
          Column.of("day", CellType.DATE, "the day of use").needed(),
          Column.reference("user", BookFiles.PARTIES, "who used it"),
          Column.of("accelerator_hours", CellType.NUMBER, "hours times accelerators").needed(),
          Column.of("login_country", CellType.COUNTRY, "place of login"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<UsageRecord> outcome(Row row) {
    UsageRecord used =
        new UsageRecord(
            Cells.neededDeal(row, "deal"),
            row.date("day").orElseThrow(),
            Cells.optionalParty(row, "user"),
            row.number("accelerator_hours").orElseThrow(),
            row.capitals("login_country"),
            row.provenance());
    return row.accepted(used, List.of());
  }
}
