package org.downstream.ownership.registry;

import java.util.ArrayList;
import java.util.List;
import org.downstream.time.AsOf;

/**
 * Something about the stakes in a party that cannot all be true, or that does not count. The party
 * is answered for all the same.
 *
 * @param code what it is; the names are stable
 * @param party the party whose stakes they are
 * @param owner the holder, or the party itself where no single one is meant
 */
public record StakeDoubt(Code code, int party, int owner) {

  /** What can be said of the stakes in a party. */
  public enum Code {
    /**
     * The holders together are said to hold more than the whole. What each holds is then no bound
     * for the others.
     */
    SHARES_OVER_WHOLE,
    /** It holds its own shares. They count for nobody, and the whole stays the whole. */
    OWN_SHARES,
    /** Sources state different shares for one holding. It counts from the least to the most. */
    CLAIMS_DIFFER
  }

  /** All of them on one day, by party. One pass over the stakes. */
  public static List<StakeDoubt> in(OwnershipRegistry registry, AsOf asOf) {
    List<StakeDoubt> result = new ArrayList<>();
    Slice slice = new Slice(registry.days(), asOf);
    StakeRows rows = registry.rows();
    HolderRow row = new HolderRow(registry, slice);
    for (int party = 0; party < registry.parties(); party++) {
      int first = registry.firstStake(party);
      int end = registry.firstStake(party + 1);
      long explained = 0;
      row.start(party, rows, registry.shares(), first, end);
      while (row.advance()) {
        explained += row.ofCapital() ? row.low() : 0;
      }
      if (explained > ShareScale.WHOLE) {
        result.add(new StakeDoubt(Code.SHARES_OVER_WHOLE, party, party));
      }
      claims(registry, slice, party, result);
    }
    return result;
  }

  private static void claims(
      OwnershipRegistry registry, Slice slice, int party, List<StakeDoubt> result) {
    StakeRows rows = registry.rows();
    StakeDoubt last = null;
    for (int i = registry.firstStake(party); i < registry.firstStake(party + 1); i++) {
      if (slice.holds(rows, i)) {
        int owner = rows.owner(i);
        boolean own = owner == party;
        if (own || differs(registry, slice, party, i)) {
          Code code = own ? Code.OWN_SHARES : Code.CLAIMS_DIFFER;
          StakeDoubt doubt = new StakeDoubt(code, party, owner);
          if (!doubt.equals(last)) {
            result.add(doubt);
          }
          last = doubt;
        }
      }
    }
  }

  /** Whether an earlier stake of the same holder and kind states another share. */
  private static boolean differs(OwnershipRegistry registry, Slice slice, int party, int place) {
    StakeRows rows = registry.rows();
    for (int i = place - 1; i >= registry.firstStake(party); i--) {
      if (rows.owner(i) != rows.owner(place)) {
        return false;
      }
      if (slice.holds(rows, i)
          && rows.ownerAndKind(i) == rows.ownerAndKind(place)
          && rows.share(i) != rows.share(place)) {
        return true;
      }
    }
    return false;
  }
}
