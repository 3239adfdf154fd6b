package org.downstream.screening;

import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.time.Period;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListedParty;

/** Says in plain words what was found, for a lawyer and an engineer alike. */
final class Sentences {

  private Sentences() {}

  /** How a party stands to a list entry that it met. */
  static String listed(Party party, ListMatch match) {
    ListedParty entry = match.entry();
    String since =
        entry.listed().periods().stream().map(Period::toString).collect(Collectors.joining(", "));
    String head =
        match.certainty() == Certainty.ESTABLISHED
            ? party.displayName() + " is " + entry.displayName()
            : party.displayName() + " is like " + entry.displayName();
    return head
        + " on the "
        + entry.list().title()
        + " ("
        + since
        + "; "
        + entry.citations().stream().map(Citation::text).collect(Collectors.joining(", "))
        + "): "
        + String.join("; ", match.why());
  }

  /** One stake in words. */
  static String stake(OwnershipStake stake, Records records) {
    return name(stake.owner(), records)
        + " holds "
        + stake.share()
        + " of "
        + name(stake.owned(), records);
  }

  /** The ultimate parent in words. */
  static String parent(PartyAnswers answers, Records records) {
    Optional<PartyId> parent = answers.top().parent();
    if (parent.isEmpty() || parent.get().equals(answers.party().id())) {
      return answers.party().displayName() + " is its own ultimate parent";
    }
    return "the ultimate parent of "
        + answers.party().displayName()
        + " is "
        + name(parent.get(), records);
  }

  /** The name of a party to show, or its key when the book has no row for it. */
  static String name(PartyId id, Records records) {
    return records.name(id);
  }
}
