package org.downstream.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.watchlist.ListKind;

/**
 * Puts onto a sheet what is true of the parties to a transaction taken together, for the licence
 * exceptions that one of them can shut out (15 CFR 740.2(a)(17), 740.8).
 */
final class DealParties {

  private DealParties() {}

  static void put(
      List<Participant> participants, Map<PartyId, PartyAnswers> answers, FactSheet sheet) {
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
  }
}
