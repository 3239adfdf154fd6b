package org.downstream.sources.book;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Deal;
import org.downstream.trade.DealKind;
import org.downstream.trade.EndUse;
import org.downstream.trade.Role;

/** The columns of deals.csv. */
final class DealColumns {

  /** The columns that name further parties. */
  static final Map<Role, String> ROLES =
      new EnumMap<>(
          Map.of(
              Role.INTERMEDIATE_CONSIGNEE, "intermediate_consignee",
              Role.ULTIMATE_CONSIGNEE, "ultimate_consignee",
              Role.END_USER, "end_user",
              Role.PAYER, "payer",
              Role.FORWARDER, "forwarder"));

  private DealColumns() {}

  static TableLayout layout() {
    return TableLayout.of(
        BookFiles.DEALS,
        "The deals of a book",
        Column.key("key, used by the other files"),
        Column.code("kind", DealKind.class, "what kind of deal it is").needed(),
        Column.of("date", CellType.DATE, "day on which it is made").needed(),
        party("from", "who supplies; for own_use the holder").needed(),
        party("to", "who receives or uses; for own_use the holder").needed(),
        Column.text("item", "chip, by name or id of the catalogue").needed(),
        Column.of("quantity", CellType.NUMBER, "units"),
        Column.of("price", CellType.NUMBER, "amount"),
        Column.of("currency", CellType.CURRENCY, "currency of the price, ISO 4217"),
        Column.code("price_basis", Deal.Price.Basis.class, "what it is for; total when empty"),
        Column.of("start", CellType.DATE, "first day of a lease or rental"),
        Column.of("end", CellType.DATE, "last day of a lease or rental"),
        party("intermediate_consignee", "who receives for delivery to another"),
        party("ultimate_consignee", "the principal receiving party abroad"),
        party("end_user", "who receives and ultimately uses"),
        party("payer", "who pays"),
        party("forwarder", "who carries"),
        Column.of("ships_from", CellType.COUNTRY, "country the goods are shipped from"),
        Column.of("ships_to", CellType.COUNTRY, "country they are delivered to"),
        Column.reference("site", BookFiles.SITES, "site where the hardware stands"),
        Column.of("used_from", CellType.COUNTRY, "country from which the power is used"),
        Column.code("possession", List.of("moves", "stays"), "whether `to` gets the hardware"),
        Column.code(
            "keys",
            List.of("supplier", "receiver", "both"),
            "who has the keys to the hall and the machines"),
        Column.text("flows_from", "the deals by which `from` came to hold the goods").many(),
        Column.text("end_use", "end use in words"),
        Column.code("known_end_use", EndUse.class, "what the supplier knows").many(),
        Column.yesNo("us_person", "whether a US person takes part in or supports the deal"),
        Column.text("licence", "licence or notice number; `none` when there was none"));
  }

  private static Column party(String name, String description) {
    return Column.reference(name, BookFiles.PARTIES, description);
  }
}
