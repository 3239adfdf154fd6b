package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.downstream.ownership.OwnershipGraph;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.watchlist.ListMatch;

/**
 * The days on which the answers about a party may turn: a stake above it begins or ends, an entry
 * that it or a party tied to it met is listed or removed, a country changes group. Between two of
 * them the answers are the same.
 */
final class PartyTurns {

  private final Map<PartyId, Party> parties;
  private final OwnershipGraph graph;
  private final SharedContacts contacts;
  private final Turns ofGroups;
  private final Function<Party, List<ListMatch>> matchesEver;
  private final ConcurrentHashMap<PartyId, Surroundings> known = new ConcurrentHashMap<>();

  PartyTurns(
      Map<PartyId, Party> parties,
      OwnershipGraph graph,
      SharedContacts contacts,
      SortedSet<LocalDate> ofGroups,
      Function<Party, List<ListMatch>> matchesEver) {
    this.parties = parties;
    this.graph = graph;
    this.contacts = contacts;
    this.ofGroups = Turns.of(ofGroups);
    this.matchesEver = matchesEver;
  }

  /**
   * What never changes around a party.
   *
   * @param turns the days on which the answers about it may turn
   * @param relatedMetList whether any party that may be related to it met a list on any day
   * @param metList whether it or any party tied to it met a list on any day
   * @param contactsThatMetList those with a contact in common that met a list on any day, sorted
   */
  record Surroundings(
      Turns turns, boolean relatedMetList, boolean metList, List<PartyId> contactsThatMetList) {}

  Surroundings of(Party party) {
    Surroundings found = known.get(party.id());
    if (found == null) {
      found = surroundings(party);
      known.put(party.id(), found);
    }
    return found;
  }

  private Surroundings surroundings(Party party) {
    Set<LocalDate> days = new HashSet<>();
    boolean aboveMet = above(party, days);
    boolean relatedMet = related(party, days);
    List<PartyId> contactsMet = new ArrayList<>(0);
    for (PartyId other : contacts.with(party)) {
      if (addEntries(other, days)) {
        contactsMet.add(other);
      }
    }
    return new Surroundings(
        Turns.of(days, ofGroups),
        relatedMet,
        aboveMet || relatedMet || !contactsMet.isEmpty(),
        List.copyOf(contactsMet));
  }

  /** Everybody above on any day: owners, the company of a branch, a stated parent. */
  private boolean above(Party party, Set<LocalDate> days) {
    boolean met = false;
    Set<PartyId> seen = new HashSet<>();
    List<PartyId> queue = new ArrayList<>(List.of(party.id()));
    for (int i = 0; i < queue.size(); i++) {
      PartyId at = queue.get(i);
      if (seen.add(at)) {
        met |= addEntries(at, days);
        for (OwnershipStake stake : graph.everOwnersOf(at)) {
          addStake(stake, days);
          queue.add(stake.owner());
        }
        Party found = parties.get(at);
        if (found != null) {
          found.branchOf().ifPresent(queue::add);
          found.ultimateParent().ifPresent(queue::add);
        }
      }
    }
    return met;
  }

  /**
   * What it holds, and what its owners hold beside it, counts only where that party met a list;
   * whether any did, or any owner.
   */
  private boolean related(Party party, Set<LocalDate> days) {
    boolean met = relatedBy(party.id(), days);
    for (OwnershipStake stake : graph.everOwnersOf(party.id())) {
      met |= addEntries(stake.owner(), days);
      met |= relatedBy(stake.owner(), days);
    }
    return met;
  }

  private boolean relatedBy(PartyId holder, Set<LocalDate> days) {
    boolean met = false;
    for (OwnershipStake stake : graph.everHoldingsOf(holder)) {
      if (addEntries(stake.owned(), days)) {
        addStake(stake, days);
        met = true;
      }
    }
    return met;
  }

  private boolean addEntries(PartyId id, Set<LocalDate> days) {
    Party party = parties.get(id);
    List<ListMatch> matches = party == null ? List.of() : matchesEver.apply(party);
    for (ListMatch match : matches) {
      days.addAll(match.entry().listed().turns());
    }
    return !matches.isEmpty();
  }

  private static void addStake(OwnershipStake stake, Set<LocalDate> days) {
    days.add(stake.held().from());
    if (!stake.held().to().equals(LocalDate.MAX)) {
      days.add(stake.held().to().plusDays(1));
    }
  }
}
