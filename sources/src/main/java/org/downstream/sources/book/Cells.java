package org.downstream.sources.book;

import java.util.Optional;
import org.downstream.party.PartyId;
import org.downstream.sources.table.Row;
import org.downstream.trade.DealId;

/** Cells that name a party or a deal. */
final class Cells {

  private Cells() {}

  static PartyId party(Row row, String id) {
    return row.shared().same(new PartyId(id));
  }

  static PartyId neededParty(Row row, String column) {
    return party(row, row.needed(column));
  }

  static Optional<PartyId> optionalParty(Row row, String column) {
    return row.text(column).map(id -> party(row, id));
  }

  static DealId neededDeal(Row row, String column) {
    return row.shared().same(new DealId(row.needed(column)));
  }
}
