package org.downstream.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.downstream.evidence.Certainty;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.trade.Role;

/**
 * Puts onto a sheet what is true of the parties to a transaction taken together, for the licence
 * exceptions that one of them can shut out (15 CFR 740.2(a)(17), 740.8).
 */
final class DealParties {

  private static final int SUPPLIERS = Parts.bit(Role.SUPPLIER);
  private static final int END_USERS = Parts.bit(Role.END_USER);
  private static final int RECEIVERS = END_USERS | Parts.bit(Role.ULTIMATE_CONSIGNEE);

  private DealParties() {}

  static void put(List<Participant> participants, CountryGroups groups, FactSheet sheet) {
    Set<String> businesses = new TreeSet<>();
    boolean allKnown = true;
    Certainty unverified = Certainty.RULED_OUT;
    for (Participant each : participants) {
      if (each.counted()) {
        PartyReading known = each.known();
        Set<String> of = known == null ? Set.of() : known.party().business();
        businesses.addAll(of);
        allKnown &= !of.isEmpty();
        unverified = unverified.or(known == null ? Certainty.UNKNOWN : known.unverified());
      }
    }
    sheet.set(
        Fact.DEAL_PARTY_BUSINESSES,
        allKnown ? Optional.of(businesses) : Optional.empty(),
        () -> List.of(new Evidence("parties are: " + String.join(", ", businesses), "")));
    sheet.truth(Fact.DEAL_UVL_PARTY, unverified, List::<Evidence>of);
    int roles = 0;
    for (Participant each : participants) {
      roles |= each.parts().bits();
    }
    sheet.set(Fact.DEAL_PARTY_ROLES, Optional.of(Parts.of(roles).names()), List::<Evidence>of);
    putSupplier(participants, sheet);
    sheet.truth(
        Fact.DEAL_END_USERS_ALLIED,
        of(participants, END_USERS, each -> allied(each, groups, sheet)),
        List::<Evidence>of);
  }

  /** Of the supplier: its business, and where it and its ultimate parent are headquartered. */
  private static void putSupplier(List<Participant> participants, FactSheet sheet) {
    Optional<PartyAnswers> supplier = Optional.empty();
    for (Participant each : participants) {
      if (supplier.isEmpty() && each.parts().any(SUPPLIERS)) {
        supplier = answers(each);
      }
    }
    // Who makes or packages chips for others says so; of whom nothing is said is taken for none.
    sheet.set(
        Fact.DEAL_SUPPLIER_BUSINESS,
        supplier.map(each -> each.party().business()),
        List::<Evidence>of);
    sheet.text(
        Fact.DEAL_SUPPLIER_HEADQUARTERS,
        supplier.flatMap(PartyAnswers::headquarters),
        List::<Evidence>of);
    sheet.text(
        Fact.DEAL_SUPPLIER_PARENT_HEADQUARTERS,
        supplier.flatMap(PartyAnswers::parentHeadquarters),
        List::<Evidence>of);
  }

  /** Whether the provision names the supplier; and the ultimate consignee with every end user. */
  static void putNamed(Provision provision, List<Participant> participants, FactSheet sheet) {
    if (provision.named().isEmpty()) {
      return;
    }
    Function<Participant, Certainty> named =
        each ->
            each.party()
                .map(party -> Certainty.of(Addressees.named(provision, party)))
                .orElse(Certainty.UNKNOWN);
    sheet.truth(Fact.DEAL_RECEIVERS_NAMED, of(participants, RECEIVERS, named), List::<Evidence>of);
    sheet.truth(Fact.DEAL_SUPPLIER_NAMED, of(participants, SUPPLIERS, named), List::of);
  }

  /** Whether it holds of everybody with one of these parts; unknown while nobody has one. */
  private static Certainty of(
      List<Participant> participants, int roles, Function<Participant, Certainty> holds) {
    Certainty result = Certainty.UNKNOWN;
    boolean any = false;
    for (Participant each : participants) {
      if (each.parts().any(roles)) {
        result = any ? result.and(holds.apply(each)) : holds.apply(each);
        any = true;
      }
    }
    return result;
  }

  private static Optional<PartyAnswers> answers(Participant participant) {
    return Optional.ofNullable(participant.known()).map(PartyReading::answers);
  }

  /**
   * Headquartered in the United States, A:5 or A:6, and its ultimate parent not in Macau or D:5.
   */
  private static Certainty allied(Participant participant, CountryGroups groups, FactSheet sheet) {
    Optional<PartyAnswers> of = answers(participant);
    Certainty seat =
        of.flatMap(PartyAnswers::headquarters)
            .map(place -> Certainty.of(groups.contains("ALLIED", place, sheet.on())))
            .orElse(Certainty.UNKNOWN);
    Certainty parent =
        of.flatMap(PartyAnswers::parentHeadquarters)
            .map(place -> Certainty.of(!groups.contains("M5", place, sheet.on())))
            .orElse(Certainty.UNKNOWN);
    return seat.and(parent);
  }
}
