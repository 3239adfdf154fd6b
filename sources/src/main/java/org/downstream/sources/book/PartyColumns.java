package org.downstream.sources.book;

import java.util.List;
import org.downstream.party.PartyKind;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.TableLayout;

/** The columns of parties.csv. */
final class PartyColumns {

  private static final List<String> BUSINESS =
      List.of(
          "chip_maker",
          "foundry",
          "osat",
          "manufacturer",
          "distributor",
          "reseller",
          "trader",
          "cloud_provider",
          "data_centre",
          "compute_centre",
          "research",
          "university",
          "hospital",
          "internet",
          "software",
          "finance",
          "telecom",
          "retail",
          "forwarder",
          "government",
          "holding",
          "other");

  private PartyColumns() {}

  static TableLayout layout() {
    return TableLayout.of(
        BookFiles.PARTIES,
        "The parties of a book",
        Column.key("key, used by the other files"),
        Column.text("name", "registered name").needed(),
        Column.text("name_local", "name in its own script"),
        Column.text("aliases", "other names").many(),
        Column.code("kind", PartyKind.class, "what it is in law; company when empty"),
        Column.of("country", CellType.COUNTRY, "place of registration"),
        Column.of("hq_country", CellType.COUNTRY, "place of effective management"),
        Column.reference("branch_of", BookFiles.PARTIES, "for a branch: the party it belongs to"),
        Column.reference(
            "ultimate_parent", BookFiles.PARTIES, "the top of the control chain, if you know it"),
        Column.of("registered_on", CellType.DATE, "day of incorporation"),
        Column.code("business", BUSINESS, "what it does").many(),
        Column.text("address", "one line"),
        AddressKinds.column(),
        Column.text("phone", "as written"),
        Column.text("email", "as written"),
        Column.text("website", "as written"),
        Column.text("registry_id", "registry number, as written"),
        Column.text(
                "identifiers",
                "lei:…, uscc:…, isin:…, or a register by its country, such as gb:07444723")
            .many(),
        Column.of("employees", CellType.WHOLE, "number of people employed"),
        Column.yesNo("us_person", "whether it is a US person (15 CFR 772.1)"),
        Column.text("letters", "ids of provisions it was informed of by letter").many());
  }
}
