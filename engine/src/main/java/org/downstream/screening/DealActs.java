package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.rule.CountryGroups;
import org.downstream.trade.Act;
import org.downstream.trade.ActKind;
import org.downstream.trade.Deal;
import org.downstream.trade.DealKind;

/**
 * Derives the regulated acts of a deal (15 CFR 734.13 to 734.16). A rental by which no hardware
 * comes into other hands is remote access, which is none of the three (BIS advisory opinions of
 * 2009-01-13, 2011-01-11 and 2014-11-13). Where the book does not say which act it is, every act
 * that it may be is returned as unknown.
 */
final class DealActs {

  private static final String UNITED_STATES = "US";

  private final Records records;
  private final CountryGroups groups;

  DealActs(Records records, CountryGroups groups) {
    this.records = records;
    this.groups = groups;
  }

  List<Act> of(Deal deal, LocalDate on) {
    if (deal.kind() == DealKind.OWN_USE) {
      return List.of(standing(ActKind.CONTINUED_USE, Certainty.ESTABLISHED, deal, on));
    }
    if (deal.kind() == DealKind.SOFTWARE_KEY) {
      return List.of(standing(ActKind.KEY_SUPPLY, Certainty.ESTABLISHED, deal, on));
    }
    List<Act> acts = new ArrayList<>(3);
    if (deal.possession() != Certainty.RULED_OUT) {
      acts.addAll(movements(deal, on, deal.possession()));
    } else if (deal.places().keys().filter("receiver"::equals).isPresent()) {
      acts.addAll(movements(deal, on, Certainty.UNKNOWN));
    }
    if (deal.possession() != Certainty.ESTABLISHED) {
      acts.add(standing(ActKind.REMOTE_ACCESS, deal.possession().not(), deal, on));
    }
    return acts;
  }

  private List<Act> movements(Deal deal, LocalDate on, Certainty certainty) {
    Optional<String> from = origin(deal).map(place -> groups.destination(place, on));
    Optional<String> to = destination(deal).map(place -> groups.destination(place, on));
    if (from.isPresent() && to.isPresent()) {
      return List.of(new Act(kind(from.get(), to.get()), certainty, from, to));
    }
    Certainty open = certainty.and(Certainty.UNKNOWN);
    if (from.isPresent() && from.get().equals(UNITED_STATES)) {
      return List.of(new Act(ActKind.EXPORT, open, from, to));
    }
    return List.of(
        new Act(ActKind.EXPORT, open, from, to),
        new Act(ActKind.REEXPORT, open, from, to),
        new Act(ActKind.TRANSFER_IN_COUNTRY, open, from, to));
  }

  private static ActKind kind(String from, String to) {
    if (from.equals(to)) {
      return from.equals(UNITED_STATES) ? ActKind.DOMESTIC : ActKind.TRANSFER_IN_COUNTRY;
    }
    return from.equals(UNITED_STATES) ? ActKind.EXPORT : ActKind.REEXPORT;
  }

  private Act standing(ActKind kind, Certainty certainty, Deal deal, LocalDate on) {
    Optional<String> site =
        deal.places()
            .siteCountry()
            .or(() -> deal.places().shipsTo())
            .map(place -> groups.destination(place, on));
    return new Act(kind, certainty, site, site);
  }

  private Optional<String> origin(Deal deal) {
    return deal.places()
        .shipsFrom()
        .or(() -> stays(deal) ? deal.places().siteCountry() : Optional.empty());
  }

  private Optional<String> destination(Deal deal) {
    return deal.places().shipsTo().or(() -> deal.places().siteCountry()).or(() -> seat(deal));
  }

  /** Let hardware at a site, with no place of shipment stated, is let where it stands. */
  private static boolean stays(Deal deal) {
    return deal.kind() != DealKind.SALE && deal.places().shipsTo().isEmpty();
  }

  private Optional<String> seat(Deal deal) {
    return records.party(deal.to()).flatMap(Party::country);
  }
}
