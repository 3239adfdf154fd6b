package org.downstream.screening;

import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.rule.FactSheet;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ReviewPolicy;

/**
 * What is known of one party between two days on which it turns, as every deal of those days reads
 * it. Immutable and thread-safe.
 *
 * @param answers what is known, as of one of those days
 * @param name the name to show
 * @param facts every fact of the party that does not depend on the deal or the very day
 * @param listed whether it stands on a list that restricts exports
 * @param unverified whether it stands on the Unverified List
 * @param caught whether it is listed, caught through owners, or headquartered in Macau or D:5
 * @param policy the strictest review policy of its own entries, or else of those of its owners
 * @param tests what the tests of the party say
 */
record PartyReading(
    PartyAnswers answers,
    String name,
    FactSheet facts,
    Certainty listed,
    Certainty unverified,
    Certainty caught,
    Optional<ReviewPolicy> policy,
    PartyTests tests) {

  static PartyReading of(PartyAnswers answers, FactSheet facts, Records records) {
    Certainty listed = answers.listed();
    return new PartyReading(
        answers,
        answers.party().displayName(),
        facts,
        listed,
        answers.listedOn(ListKind.UNVERIFIED),
        listed.or(answers.owned().caught()).or(answers.headquartered()),
        answers.policyOfEntries().or(answers::policyOfOwners),
        new PartyTests(answers, listed, records));
  }

  Party party() {
    return answers.party();
  }
}
