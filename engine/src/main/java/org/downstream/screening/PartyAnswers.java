package org.downstream.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.UltimateParent;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ReviewPolicy;

/**
 * What is known of one party on one day: listed, owned, headquartered.
 *
 * @param party who
 * @param on the day
 * @param matches the list entries in force on the day that it met
 * @param owned whether it is caught through its owners
 * @param policyOfOwners the strictest policy of the entries of the owners that catch it
 * @param top the ultimate parent
 * @param headquarters the place of effective management, Hong Kong as China where the day says so
 * @param parentHeadquarters that of the ultimate parent
 * @param headquartered whether either is in Macau or Country Group D:5
 * @param sharesContactWith listed parties of the book with the same telephone, e-mail or address
 * @param relatedTo listed parties that it holds, that have an owner in common with it, or that
 *     direct it by votes or contract
 */
public record PartyAnswers(
    Party party,
    LocalDate on,
    List<ListMatch> matches,
    OwnershipClosure.Answer owned,
    Optional<ReviewPolicy> policyOfOwners,
    UltimateParent.Top top,
    Optional<String> headquarters,
    Optional<String> parentHeadquarters,
    Certainty headquartered,
    List<PartyId> sharesContactWith,
    List<PartyId> relatedTo) {

  public PartyAnswers {
    matches = List.copyOf(matches);
    sharesContactWith = List.copyOf(sharesContactWith);
    relatedTo = List.copyOf(relatedTo);
  }

  /** The same answers on another day, for which they are known to be the same. */
  PartyAnswers on(LocalDate day) {
    return day.equals(on)
        ? this
        : new PartyAnswers(
            party,
            day,
            matches,
            owned,
            policyOfOwners,
            top,
            headquarters,
            parentHeadquarters,
            headquartered,
            sharesContactWith,
            relatedTo);
  }

  /**
   * Whether it stands on that list for the items in question. An entry that covers only some items
   * leaves it open whether these are among them.
   */
  public Certainty listedOn(ListKind list) {
    return matches.isEmpty() ? Certainty.RULED_OUT : listedBy(list);
  }

  private Certainty listedBy(ListKind list) {
    return matches.stream()
        .filter(match -> match.entry().list() == list)
        .map(
            match ->
                match.entry().scope() == ListedParty.Scope.SOME_ITEMS
                    ? match.certainty().and(Certainty.POSSIBLE)
                    : match.certainty())
        .reduce(Certainty.RULED_OUT, Certainty::or);
  }

  /** Whether it stands on any list that restricts exports. */
  public Certainty listed() {
    return matches.isEmpty() ? Certainty.RULED_OUT : listedByAny();
  }

  private Certainty listedByAny() {
    return matches.stream()
        .filter(match -> match.entry().list().restrictsExports())
        .map(ListMatch::certainty)
        .reduce(Certainty.RULED_OUT, Certainty::or);
  }

  /** The strictest review policy among the entries of the Entity List that it met. */
  public Optional<ReviewPolicy> policyOfEntries() {
    return matches.isEmpty() ? Optional.empty() : strictestPolicy();
  }

  private Optional<ReviewPolicy> strictestPolicy() {
    return matches.stream()
        .filter(match -> match.entry().list() == ListKind.ENTITY_LIST)
        .map(match -> match.entry().policy())
        .flatMap(Optional::stream)
        .reduce(ReviewPolicy::stricter);
  }

  /** Whether it is listed, caught through owners, or headquartered in Macau or D:5. */
  public Certainty caught() {
    return listed().or(owned.caught()).or(headquartered);
  }
}
