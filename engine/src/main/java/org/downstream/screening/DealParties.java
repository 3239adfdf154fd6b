package org.downstream.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;

/**
 * Puts onto a sheet what is true of the parties to a transaction taken together, for the licence
 * exceptions that one of them can shut out (15 CFR 740.2(a)(17), 740.8).
 */
final class DealParties {

  private DealParties() {}

  static void put(List<Participant> participants, FactSheet sheet) {
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
  }
}
