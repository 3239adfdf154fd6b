package org.downstream.ownership.registry;

import java.util.ArrayList;
import java.util.List;
import org.downstream.ownership.Share;

/** What is said of a holding on the day, in the registry or in what is supposed instead. */
final class StatedHoldings implements Explaining.Stated {

  private final OwnershipRegistry registry;
  private final Restated restated;
  private final Slice slice;

  StatedHoldings(OwnershipRegistry registry, Restated restated, Slice slice) {
    this.registry = registry;
    this.restated = restated;
    this.slice = slice;
  }

  @Override
  public Explanation.Holding holding(int owner, int owned) {
    List<OwnershipRegistry.Stake> stakes = new ArrayList<>();
    StakeRows rows = rows(owned);
    for (int i = first(owned); i < end(owned); i++) {
      if (rows.owner(i) == owner && slice.holds(rows, i) && rows.row(i) >= 0) {
        stakes.add(registry.stake(owned, rows, i, shares(owned)));
      }
    }
    return new Explanation.Holding(owner, owned, stakes);
  }

  @Override
  public Share capital(int owner, int owned) {
    HolderRow row = new HolderRow(registry, slice);
    row.start(owned, rows(owned), shares(owned), first(owned), end(owned));
    while (row.advance()) {
      if (row.owner() == owner && row.ofCapital()) {
        return ShareScale.share(row.low(), row.high());
      }
    }
    return ShareScale.share(0, 0);
  }

  private boolean supposed(int owned) {
    return restated.of(owned) != null;
  }

  private StakeRows rows(int owned) {
    StakeRows changed = restated.of(owned);
    return changed == null ? registry.rows() : changed;
  }

  private ShareTable shares(int owned) {
    return supposed(owned) ? restated.shares() : registry.shares();
  }

  private int first(int owned) {
    return supposed(owned) ? 0 : registry.firstStake(owned);
  }

  private int end(int owned) {
    return supposed(owned) ? rows(owned).size() : registry.firstStake(owned + 1);
  }
}
