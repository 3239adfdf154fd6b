package org.downstream.sources.book;

import java.util.List;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Statement;

/** Reads statements.csv. */
final class StatementRows extends FactRows<Statement> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          "statements.csv",
          "End-use statements and certifications",
          Column.reference("deal", BookFiles.DEALS, "the deal it is given for").needed(),
          Column.reference("by", BookFiles.PARTIES, "who makes it"),
          Column.of("date", CellType.DATE, "the day it was given"),
          Column.reference("end_user", BookFiles.PARTIES, "the end user it names"),
          Column.text("end_use", "the end use it states, in words"),
          Column.of("place", CellType.COUNTRY, "the country of use it states"),
          Column.yesNo("signed", "whether it is signed"),
          Column.yesNo("resale_allowed", "whether resale, sublease or access by others is allowed"),
          Column.yesNo(
              "certification_file",
              "whether the file of 15 CFR part 748, supplement 2(dd) is complete"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Statement> outcome(Row row) {
    Statement statement =
        new Statement(
            Cells.neededDeal(row, "deal"),
            Cells.optionalParty(row, "by"),
            row.date("date"),
            Cells.optionalParty(row, "end_user"),
            row.text("end_use"),
            row.capitals("place"),
            row.yesNo("signed"),
            row.yesNo("resale_allowed"),
            row.yesNo("certification_file"),
            row.provenance());
    return row.accepted(statement, List.of());
  }
}
