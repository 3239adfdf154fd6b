package org.downstream.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;

/** All stakes of a book, found from either end. Immutable. */
public final class OwnershipGraph {

  private static final Comparator<OwnershipStake> ORDER =
      Comparator.comparing(OwnershipStake::owner)
          .thenComparing(OwnershipStake::owned)
          .thenComparing(OwnershipStake::held)
          .thenComparingLong(stake -> stake.provenance().row());

  private final Map<PartyId, List<OwnershipStake>> byOwned = new HashMap<>();
  private final Map<PartyId, List<OwnershipStake>> byOwner = new HashMap<>();

  /** The graph of these stakes. */
  public OwnershipGraph(List<OwnershipStake> stakes) {
    stakes.stream()
        .sorted(ORDER)
        .forEach(
            stake -> {
              byOwned.computeIfAbsent(stake.owned(), key -> new ArrayList<>()).add(stake);
              byOwner.computeIfAbsent(stake.owner(), key -> new ArrayList<>()).add(stake);
            });
  }

  /** Who holds a stake in the party on that day, as far as was known, sorted by owner. */
  public List<OwnershipStake> ownersOf(PartyId owned, AsOf asOf) {
    return inForce(byOwned.getOrDefault(owned, List.of()), asOf);
  }

  /** In whom the party holds a stake on that day, as far as was known, sorted by holding. */
  public List<OwnershipStake> holdingsOf(PartyId owner, AsOf asOf) {
    return inForce(byOwner.getOrDefault(owner, List.of()), asOf);
  }

  /** Who holds a stake in the party on any day. */
  public List<OwnershipStake> everOwnersOf(PartyId owned) {
    return Collections.unmodifiableList(byOwned.getOrDefault(owned, List.of()));
  }

  /** In whom the party holds a stake on any day. */
  public List<OwnershipStake> everHoldingsOf(PartyId owner) {
    return Collections.unmodifiableList(byOwner.getOrDefault(owner, List.of()));
  }

  private static List<OwnershipStake> inForce(List<OwnershipStake> stakes, AsOf asOf) {
    if (stakes.isEmpty()) {
      return stakes;
    }
    LocalDate on = asOf.on();
    List<OwnershipStake> result = new ArrayList<>(stakes.size());
    for (OwnershipStake stake : stakes) {
      if (stake.held().contains(on) && asOf.knows(stake.provenance().knownSince())) {
        result.add(stake);
      }
    }
    return result;
  }
}
