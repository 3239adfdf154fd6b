package org.downstream.screening;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.Standing;
import org.downstream.watchlist.ReviewPolicy;

/** Reads one provision against one sheet of facts and turns what it says into a finding. */
final class ProvisionReading {

  private ProvisionReading() {}

  /** The finding of a provision whose condition has the given certainty, which is not RULED_OUT. */
  static Finding finding(
      Provision provision,
      List<Fact> reads,
      Certainty certainty,
      Standing standing,
      FactSheet sheet,
      Optional<ReviewPolicy> policy,
      Subject subject) {
    Outcome outcome = provision.outcome();
    return new Finding(
        provision.id(),
        provision.title(),
        outcome.effect(),
        certainty,
        standing,
        outcome.effect() == Effect.REQUIRES_LICENSE ? policy : Optional.empty(),
        outcome.weight(),
        outcome.effect() == Effect.EXCEPTS
            ? String.join("; ", outcome.lifting().conditions())
            : subject.fill(outcome.question()),
        subject.key(),
        provision.citations(),
        sheet.evidenceFor(reads),
        provision.verified());
  }

  /**
   * What a finding is about.
   *
   * @param key of the party; empty when it concerns the deal as a whole
   * @param name of the party, as it is shown
   * @param deal key of the deal
   */
  record Subject(String key, String name, String deal) {

    static final Subject NONE = new Subject("", "", "");

    String fill(String question) {
      return question.isEmpty() ? question : replaced(question);
    }

    private String replaced(String question) {
      return question.replace("{party}", name).replace("{deal}", "deal " + deal);
    }
  }

  /**
   * The review policy: that of the entries where the provision says so, else the first row of the
   * day whose condition is met. A row whose condition is open is passed over, so that an unknown
   * never gives the milder policy, and what it lacks is named.
   */
  static Optional<ReviewPolicy> policy(
      Provision provision,
      FactSheet sheet,
      Optional<ReviewPolicy> ofEntries,
      MissingFacts missing) {
    Outcome outcome = provision.outcome();
    if (outcome.policyOfEntry()) {
      return ofEntries.or(() -> Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL));
    }
    for (Outcome.PolicyRow row : outcome.policies()) {
      if (row.during().contains(sheet.on())) {
        Certainty met =
            row.when().map(when -> when.expression().truth(sheet)).orElse(Certainty.ESTABLISHED);
        if (met == Certainty.ESTABLISHED) {
          return Optional.of(row.policy());
        }
        if (met.open()) {
          row.when().orElseThrow().expression().openFacts(sheet, missing::add);
        }
      }
    }
    return outcome.policies().isEmpty()
        ? Optional.empty()
        : Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL);
  }

  /** Collects missing facts of one deal and one party as questions. */
  interface MissingFacts {

    /** Notes that a fact is missing. */
    void add(Fact fact);
  }

  /** A missing fact of a named party without its question, to look whether it is there already. */
  static MissingFact unworded(Fact fact, String deal, Participant about) {
    return new MissingFact(fact.code(), subject(fact, deal, about), "", fact.cost());
  }

  private static String subject(Fact fact, String deal, Participant about) {
    return fact.ofParty() ? about.subject() : deal;
  }

  /** The question that settles a missing fact. */
  static MissingFact missing(Fact fact, String deal, Participant about) {
    if (about.party().isEmpty()) {
      return new MissingFact("deal.end_user", deal, about.gap(), 2);
    }
    String question = new Subject("", about.name(), deal).fill(fact.question());
    return new MissingFact(fact.code(), subject(fact, deal, about), question, fact.cost());
  }
}
