package org.downstream.screening;

import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.rule.Standing;
import org.downstream.trade.Act;
import org.downstream.watchlist.ReviewPolicy;

/** Turns what provisions conclude into the findings and the missing facts of a reading. */
final class Findings implements DealReading.Conclusions {

  private final Reading reading;

  Findings(Reading reading) {
    this.reading = reading;
  }

  @Override
  public boolean wants(PreparedProvision provision) {
    return true;
  }

  @Override
  public void met(
      PreparedProvision prepared, Certainty met, Act act, Participant about, FactSheet sheet) {
    Provision provision = prepared.provision();
    Standing standing = provision.standing(sheet.on()).orElse(Standing.IN_FORCE);
    Effect effect = provision.outcome().effect();
    if (met.open()
        && (!standing.leavesOpen() || effect == Effect.EXPLAINS || effect == Effect.EXCEPTS)) {
      return;
    }
    if (effect == Effect.EXCEPTS) {
      reading.lifts().put(provision.id(), provision.outcome().lifting().provisions());
    }
    if (met.open() && prepared.asks()) {
      ask(prepared, act, about, sheet);
    }
    Optional<ReviewPolicy> policy =
        ProvisionReading.policy(
            provision,
            sheet,
            about.known() == null ? Optional.empty() : about.known().policy(),
            fact -> reading.misses(fact, about));
    ProvisionReading.Subject subject =
        new ProvisionReading.Subject(
            provision.scope() == Provision.Scope.PARTY ? about.subject() : "",
            about.name(),
            reading.deal().id().value());
    reading
        .findings()
        .add(
            ProvisionReading.finding(
                provision, prepared.reads(), met, standing, sheet, policy, subject));
  }

  private void ask(PreparedProvision prepared, Act act, Participant about, FactSheet sheet) {
    Provision provision = prepared.provision();
    if (provision.outcome().duty()) {
      reading.openDuties().add(provision.id());
    }
    // Whom it addresses is never open; the act may be.
    if (act.certainty().open()) {
      reading.misses(Fact.ACT_KIND, reading.participants().get(0));
    }
    prepared.provision().openFacts(sheet, fact -> reading.misses(fact, about));
  }
}
