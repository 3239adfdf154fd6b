package org.downstream.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.RecordedDeal.Rows;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.Site;

/** A book as answers are made from it: every deal with its rows, every key hashed. Immutable. */
final class Records {

  /** The order of deals on the way. */
  static final Comparator<RecordedDeal> ORDER =
      Comparator.comparing((RecordedDeal each) -> each.deal().date())
          .thenComparing(each -> each.deal().id());

  private static final int NOT_IN_BOOK = -1;

  private final Book book;
  // Hashed: in a sorted map a tenth of the time went into comparing keys.
  private final Map<PartyId, Party> parties;
  private final Map<DealId, Rows> rows = new HashMap<>();
  private final Map<DealId, RecordedDeal> deals;

  Records(Book book) {
    this.book = book;
    this.parties = new HashMap<>(book.parties());
    this.deals = new HashMap<>(book.deals().size() * 2);
    book.statements().forEach(each -> rowsOf(each.deal()).statements.add(each));
    book.payments().forEach(each -> rowsOf(each.deal()).payments.add(each));
    book.usage().forEach(each -> rowsOf(each.deal()).usage.add(each));
    book.papers().forEach(each -> rowsOf(each.deal()).papers.add(each));
    book.knowledge().forEach(each -> rowsOf(each.deal()).knowledge.add(each));
    for (Deal deal : book.deals().values()) {
      deal.flowsFrom().forEach(this::rowsOf);
    }
    for (Deal deal : book.deals().values()) {
      deals.put(deal.id(), recorded(deals.size(), deal));
    }
    for (RecordedDeal each : deals.values()) {
      Set<DealId> sources = link(each);
      sources.forEach(before -> rowsOf(before).after.add(each));
    }
    rows.values().forEach(each -> each.after.sort(ORDER));
  }

  private Rows rowsOf(DealId deal) {
    return rows.computeIfAbsent(deal, key -> new Rows());
  }

  private RecordedDeal recorded(int number, Deal deal) {
    return new RecordedDeal(
        number,
        deal,
        rows.getOrDefault(deal.id(), Rows.NONE),
        parties.get(deal.from()),
        parties.get(deal.to()));
  }

  private Set<DealId> link(RecordedDeal deal) {
    List<DealId> written = deal.deal().flowsFrom();
    Set<DealId> sources = written.isEmpty() ? Set.of() : new LinkedHashSet<>(written);
    List<RecordedDeal> before = new ArrayList<>(sources.size());
    for (DealId id : sources) {
      RecordedDeal found = deals.get(id);
      if (found != null) {
        before.add(found);
      }
    }
    deal.flowsFrom(List.copyOf(before), sources.size());
    return sources;
  }

  /** The deal with its rows; also one that is put to the book in place of the one with its id. */
  RecordedDeal of(Deal deal) {
    RecordedDeal found = deals.get(deal.id());
    if (found != null && found.deal().equals(deal)) {
      return found;
    }
    RecordedDeal made = recorded(found == null ? NOT_IN_BOOK : found.number(), deal);
    link(made);
    return made;
  }

  Optional<RecordedDeal> deal(DealId id) {
    return Optional.ofNullable(deals.get(id));
  }

  Optional<Party> party(PartyId id) {
    return Optional.ofNullable(parties.get(id));
  }

  /** All parties, in no order. */
  Map<PartyId, Party> parties() {
    return parties;
  }

  /** The name of a party to show, or its key when the book has no row for it. */
  String name(PartyId id) {
    Party found = parties.get(id);
    return found == null ? id.value() : found.displayName();
  }

  /** The site where the hardware of the deal stands, if the book has a row for it. */
  Optional<Site> site(Deal deal) {
    return deal.places().site().map(book.sites()::get);
  }
}
