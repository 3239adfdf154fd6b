package org.downstream.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;

/**
 * Follows control to the top. The law gives no percentage for "ultimate parent" (15 CFR
 * 744.23(a)(3)); a holder of more than half of the capital or the votes, or one that controls by
 * contract, is followed. Where no holder can have more than half, the party is its own top; where
 * the record does not say, the parent is unknown. This is not the 50 percent test.
 */
public final class UltimateParent {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final List<OwnershipStake.Kind> STRONGEST_FIRST =
      List.of(OwnershipStake.Kind.CONTROL, OwnershipStake.Kind.VOTING, OwnershipStake.Kind.EQUITY);

  private final OwnershipGraph graph;
  private final Predicate<PartyId> hasOwners;

  /**
   * The top of the chain.
   *
   * @param parent the party at the top; empty when the chain breaks off
   * @param steps the stakes that were followed
   * @param breaksAt the party whose controlling holder is unknown; empty when the top is known
   */
  public record Top(
      Optional<PartyId> parent, List<OwnershipStake> steps, Optional<PartyId> breaksAt) {

    /** Whether the top is known. */
    public Certainty known() {
      return parent.isPresent() ? Certainty.ESTABLISHED : Certainty.UNKNOWN;
    }
  }

  /** A walk over that graph; a person or a state has no owners and ends it. */
  public UltimateParent(OwnershipGraph graph, Predicate<PartyId> hasOwners) {
    this.graph = graph;
    this.hasOwners = hasOwners;
  }

  /** The top of the chain above the party on that day. */
  public Top of(PartyId party, AsOf asOf) {
    List<OwnershipStake> steps = new ArrayList<>();
    Set<PartyId> seen = new HashSet<>();
    PartyId at = party;
    while (seen.add(at)) {
      if (!hasOwners.test(at)) {
        return new Top(Optional.of(at), steps, Optional.empty());
      }
      List<OwnershipStake> owners = graph.ownersOf(at, asOf);
      List<OwnershipStake> control = controlling(owners, at);
      if (control.size() > 1) {
        return new Top(Optional.empty(), steps, Optional.of(at));
      }
      if (control.isEmpty()) {
        return couldBeControlled(owners, at)
            ? new Top(Optional.empty(), steps, Optional.of(at))
            : new Top(Optional.of(at), steps, Optional.empty());
      }
      steps.add(control.get(0));
      at = control.get(0).owner();
    }
    return new Top(Optional.empty(), steps, Optional.of(at));
  }

  /**
   * Who controls: by contract before votes, by votes before capital. Empty when nobody surely does;
   * two who both are said to do so contradict each other.
   */
  private static List<OwnershipStake> controlling(List<OwnershipStake> owners, PartyId owned) {
    for (OwnershipStake.Kind kind : STRONGEST_FIRST) {
      Map<PartyId, OwnershipStake> found = null;
      for (OwnershipStake stake : owners) {
        if (stake.kind() == kind
            && !stake.owner().equals(owned)
            && (kind == OwnershipStake.Kind.CONTROL
                || atLeast(owners, stake.owner(), kind).compareTo(HALF) > 0)) {
          found = found == null ? new TreeMap<>() : found;
          found.putIfAbsent(stake.owner(), stake);
        }
      }
      if (found != null) {
        return List.copyOf(found.values());
      }
    }
    return List.of();
  }

  /** What an owner holds at least, by all claims on that one holding. */
  private static BigDecimal atLeast(
      List<OwnershipStake> owners, PartyId owner, OwnershipStake.Kind kind) {
    BigDecimal least = null;
    for (OwnershipStake stake : owners) {
      if (stake.kind() == kind && stake.owner().equals(owner)) {
        BigDecimal low = stake.share().low();
        least = least == null ? low : least.min(low);
      }
    }
    return least == null ? BigDecimal.ZERO : least;
  }

  /** Whether an unnamed holder, or a named one with an open share, could have more than half. */
  private static boolean couldBeControlled(List<OwnershipStake> owners, PartyId owned) {
    Set<PartyId> named = new HashSet<>();
    boolean openShare = false;
    for (OwnershipStake stake : owners) {
      if (!stake.owner().equals(owned)) {
        openShare |= stake.share().high().compareTo(HALF) > 0;
        named.add(stake.owner());
      }
    }
    if (openShare) {
      return true;
    }
    BigDecimal explained = BigDecimal.ZERO;
    for (PartyId owner : named) {
      explained = explained.add(atLeast(owners, owner, OwnershipStake.Kind.EQUITY));
    }
    return BigDecimal.valueOf(100).subtract(explained).compareTo(HALF) > 0;
  }
}
