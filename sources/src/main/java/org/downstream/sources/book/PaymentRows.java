package org.downstream.sources.book;

import java.util.List;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Payment;

/** Reads payments.csv. */
final class PaymentRows extends FactRows<Payment> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          "payments.csv",
          "What was paid for the deals",
          Column.reference("deal", BookFiles.DEALS, "the deal it pays for").needed(),
          Column.of("date", CellType.DATE, "the day of payment").needed(),
          Column.reference("payer", BookFiles.PARTIES, "the payer, when a party of the book"),
          Column.text("payer_name", "the payer as the bank wrote it"),
          Column.of("payer_country", CellType.COUNTRY, "country of the paying bank"),
          Column.of("amount", CellType.NUMBER, "what was paid").needed(),
          Column.of("currency", CellType.CURRENCY, "currency, ISO 4217").needed(),
          Column.code("timing", Payment.Timing.class, "when and how it is paid"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Payment> outcome(Row row) {
    Payment payment =
        new Payment(
            Cells.neededDeal(row, "deal"),
            row.date("date").orElseThrow(),
            Cells.optionalParty(row, "payer"),
            row.text("payer_name"),
            row.capitals("payer_country"),
            row.number("amount").orElseThrow(),
            row.capitals("currency").orElseThrow(),
            row.code("timing", Payment.Timing.class),
            row.provenance());
    return row.accepted(payment, List.of());
  }
}
