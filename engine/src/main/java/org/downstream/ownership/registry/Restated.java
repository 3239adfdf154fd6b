package org.downstream.ownership.registry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.jspecify.annotations.Nullable;

/** Rows in which something else is said of a holding than in the registry, for one day. */
final class Restated {

  private static final int[] NONE = {};

  private final OwnershipRegistry registry;
  private final Slice slice;
  private final ShareTable shares = new ShareTable();
  private final Map<Integer, StakeRows> rows = new HashMap<>();
  private final Map<Integer, int[]> alsoHeld = new HashMap<>();

  Restated(OwnershipRegistry registry, Slice slice) {
    this.registry = registry;
    this.slice = slice;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  ShareTable shares() {
    return shares;
  }

  @Nullable StakeRows of(int owned) {
    return rows.get(owned);
  }

  /** What the party is only supposed to hold. */
  int[] alsoHeld(int owner) {
    return alsoHeld.getOrDefault(owner, NONE);
  }

  /** Says that the holder has that share, or none, in place of all that was said of it. */
  void put(int owner, int owned, OwnershipStake.Kind kind, Optional<Share> share) {
    StakeRows now = rows.get(owned);
    StakeRows before = now == null ? inForce(owned) : now;
    rows.put(owned, with(before, StakeRows.ownerAndKind(owner, kind.ordinal()), share));
    int[] old = alsoHeld(owner);
    if (share.isPresent() && Arrays.stream(old).noneMatch(each -> each == owned)) {
      int[] more = Arrays.copyOf(old, old.length + 1);
      more[old.length] = owned;
      alsoHeld.put(owner, more);
    }
  }

  /** The stakes in the party that are held on the day. */
  private StakeRows inForce(int party) {
    StakeRows all = registry.rows();
    int first = registry.firstStake(party);
    int end = registry.firstStake(party + 1);
    int size = 0;
    for (int i = first; i < end; i++) {
      size += slice.holds(all, i) ? 1 : 0;
    }
    StakeRows result = new StakeRows(size);
    int next = 0;
    for (int i = first; i < end; i++) {
      if (slice.holds(all, i)) {
        int code = all.share(i);
        int own = shares.code(registry.shares().low(code), registry.shares().high(code));
        result.copy(next++, all, i, own);
      }
    }
    return result;
  }

  private StakeRows with(StakeRows now, int key, Optional<Share> share) {
    int owner = key & StakeRows.LARGEST_PARTY;
    int kept = 0;
    for (int i = 0; i < now.size(); i++) {
      kept += now.ownerAndKind(i) == key ? 0 : 1;
    }
    StakeRows result = new StakeRows(kept + (share.isPresent() ? 1 : 0));
    int next = 0;
    boolean placed = share.isEmpty();
    for (int i = 0; i <= now.size(); i++) {
      if (!placed && (i == now.size() || now.owner(i) > owner)) {
        place(result, next++, key, share.orElseThrow());
        placed = true;
      }
      if (i < now.size() && now.ownerAndKind(i) != key) {
        result.copy(next++, now, i, now.share(i));
      }
    }
    return result;
  }

  private void place(StakeRows into, int place, int key, Share share) {
    int code = shares.code(ShareScale.low(share), ShareScale.high(share));
    into.put(place, key, code, (char) 0, Character.MAX_VALUE, (char) 0, -1);
  }
}
