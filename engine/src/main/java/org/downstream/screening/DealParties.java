package org.downstream.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.trade.Role;
import org.downstream.watchlist.ListKind;

/**
 * Puts onto a sheet what is true of the parties to a transaction taken together, for the licence
 * exceptions that one of them can shut out (15 CFR 740.2(a)(17), 740.8).
 */
final class DealParties {

  private DealParties() {}

  static void put(
      List<Participant> participants,
      Map<PartyId, PartyAnswers> answers,
      CountryGroups groups,
      FactSheet sheet) {
    List<Participant> counted = participants.stream().filter(Participant::counted).toList();
    Set<String> businesses = new TreeSet<>();
    boolean allKnown = true;
    Certainty unverified = Certainty.RULED_OUT;
    for (Participant each : counted) {
      Set<String> of = each.party().map(Party::business).orElse(Set.of());
      businesses.addAll(of);
      allKnown &= !of.isEmpty();
      unverified =
          unverified.or(
              each.party()
                  .map(Party::id)
                  .map(answers::get)
                  .map(found -> found.listedOn(ListKind.UNVERIFIED))
                  .orElse(Certainty.UNKNOWN));
    }
    sheet.set(
        Fact.DEAL_PARTY_BUSINESSES,
        allKnown ? Optional.of(Set.copyOf(businesses)) : Optional.empty(),
        () -> List.of(new Evidence("parties are: " + String.join(", ", businesses), "")));
    sheet.truth(Fact.DEAL_UVL_PARTY, unverified, List::<Evidence>of);
    Set<String> roles = new TreeSet<>();
    participants.forEach(each -> roles.addAll(each.roleNames()));
    sheet.set(Fact.DEAL_PARTY_ROLES, Optional.of(Set.copyOf(roles)), List::<Evidence>of);
    putSupplier(participants, answers, sheet);
    sheet.truth(
        Fact.DEAL_END_USERS_ALLIED,
        of(participants, Set.of(Role.END_USER), each -> allied(each, answers, groups, sheet)),
        List::<Evidence>of);
  }

  /** Of the supplier: its business, and where it and its ultimate parent are headquartered. */
  private static void putSupplier(
      List<Participant> participants, Map<PartyId, PartyAnswers> answers, FactSheet sheet) {
    Optional<PartyAnswers> supplier =
        participants.stream()
            .filter(each -> each.roles().contains(Role.SUPPLIER))
            .flatMap(each -> each.party().stream())
            .findFirst()
            .map(Party::id)
            .map(answers::get);
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
    sheet.truth(
        Fact.DEAL_RECEIVERS_NAMED,
        of(participants, Set.of(Role.END_USER, Role.ULTIMATE_CONSIGNEE), named),
        List::<Evidence>of);
    sheet.truth(Fact.DEAL_SUPPLIER_NAMED, of(participants, Set.of(Role.SUPPLIER), named), List::of);
  }

  /** Whether it holds of everybody with one of these parts; unknown while nobody has one. */
  private static Certainty of(
      List<Participant> participants, Set<Role> roles, Function<Participant, Certainty> holds) {
    return participants.stream()
        .filter(each -> each.roles().stream().anyMatch(roles::contains))
        .map(holds)
        .reduce(Certainty::and)
        .orElse(Certainty.UNKNOWN);
  }

  /**
   * Headquartered in the United States, A:5 or A:6, and its ultimate parent not in Macau or D:5.
   */
  private static Certainty allied(
      Participant participant,
      Map<PartyId, PartyAnswers> answers,
      CountryGroups groups,
      FactSheet sheet) {
    Optional<PartyAnswers> of = participant.party().map(Party::id).map(answers::get);
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
