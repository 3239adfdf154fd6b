package org.downstream.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The files of a book that hold deals and what belongs to them. */
final class DealFiles implements AutoCloseable {

  static final int SITES = 60;

  final CsvFile deals;
  final CsvFile statements;
  final CsvFile payments;

  DealFiles(Path folder) throws IOException {
    this.deals =
        new CsvFile(
            folder.resolve("deals.csv"),
            "id",
            "kind",
            "date",
            "from",
            "to",
            "item",
            "quantity",
            "price",
            "currency",
            "price_basis",
            "end_user",
            "forwarder",
            "ships_from",
            "ships_to",
            "site",
            "flows_from",
            "end_use",
            "known_end_use",
            "us_person",
            "licence");
    this.statements =
        new CsvFile(
            folder.resolve("statements.csv"),
            "deal",
            "by",
            "date",
            "end_user",
            "end_use",
            "resale_allowed");
    this.payments =
        new CsvFile(
            folder.resolve("payments.csv"),
            "deal",
            "date",
            "payer",
            "amount",
            "currency",
            "timing");
    try (CsvFile sites =
        new CsvFile(folder.resolve("sites.csv"), "id", "name", "country", "address_kind")) {
      for (int i = 0; i < SITES; i++) {
        String country = PartyMaker.COUNTRIES.get(i % PartyMaker.COUNTRIES.size());
        sites.row("s" + i, "Example hall " + i, country, i % 9 == 0 ? "office" : "data_centre");
      }
    }
  }

  @Override
  public void close() throws IOException {
    deals.close();
    statements.close();
    payments.close();
  }
}
