package org.downstream.ownership.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.time.Period;

/**
 * Takes parties and stakes one by one, or whole arrays at once, and builds the rows of a registry.
 * Building takes two passes over the stakes and a sort of each row.
 */
public final class RegistryBuilder {

  private final ShareTable shares = new ShareTable();
  private byte[] what;
  private int parties;
  private int[] owner;
  private int[] owned;
  private int[] share;
  private byte[] kind;
  private int[] from;
  private int[] to;
  private int[] known;
  private int size;
  private long widened;

  /** A builder with room for that many; both may turn out more. */
  public RegistryBuilder(int parties, int stakes) {
    what = new byte[Math.max(16, parties)];
    int room = Math.max(16, stakes);
    owner = new int[room];
    owned = new int[room];
    share = new int[room];
    kind = new byte[room];
    from = new int[room];
    to = new int[room];
    known = new int[room];
  }

  /**
   * Adds a party and says its number, counted from 0.
   *
   * @param hasOwners whether it is a company: a person or a state is not caught through owners
   * @param foreign whether it is no company of the United States, or may be none
   */
  public int party(boolean hasOwners, boolean foreign) {
    if (parties == what.length) {
      what = Arrays.copyOf(what, larger(parties));
    }
    what[parties] =
        (byte)
            ((hasOwners ? OwnershipRegistry.HAS_OWNERS : 0)
                | (foreign ? OwnershipRegistry.FOREIGN : 0));
    return parties++;
  }

  /** How many parties there are so far. */
  public int parties() {
    return parties;
  }

  /** Adds a stake. */
  public void stake(
      int holder,
      int holding,
      Share much,
      OwnershipStake.Kind which,
      Period held,
      LocalDate knownSince) {
    widened += ShareScale.keeps(much) ? 0 : 1;
    stake(
        holder,
        holding,
        ShareScale.low(much),
        ShareScale.high(much),
        which,
        DayTable.column(held.from()),
        DayTable.column(held.to()),
        DayTable.column(knownSince));
  }

  /**
   * Adds a stake in plain numbers: bounds in parts of {@link ShareScale#WHOLE}, days since
   * 1970-01-01, {@code Integer.MIN_VALUE} for no first day and {@code Integer.MAX_VALUE} for no
   * last.
   */
  public void stake(
      int holder,
      int holding,
      int low,
      int high,
      OwnershipStake.Kind which,
      int firstDay,
      int lastDay,
      int knownSince) {
    known(holder);
    known(holding);
    if (firstDay > lastDay) {
      throw new IllegalArgumentException(
          "The stake ends before it starts.\nMaybe the two dates are swapped.");
    }
    if (size == owner.length) {
      grow(larger(size));
    }
    owner[size] = holder;
    owned[size] = holding;
    share[size] = shares.code(low, high);
    kind[size] = (byte) which.ordinal();
    from[size] = firstDay;
    to[size] = lastDay;
    known[size++] = knownSince;
  }

  private void known(int party) {
    if (party < 0 || party >= parties) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "There is no party %d among %d.\nMaybe it is added after its stakes.",
              party,
              parties));
    }
  }

  private static int larger(int length) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, length + (length >> 1) + 16L);
  }

  private void grow(int room) {
    owner = Arrays.copyOf(owner, room);
    owned = Arrays.copyOf(owned, room);
    share = Arrays.copyOf(share, room);
    kind = Arrays.copyOf(kind, room);
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
    known = Arrays.copyOf(known, room);
  }

  /** The registry of all that was added. The builder is empty afterwards. */
  public OwnershipRegistry build() {
    RowOrder order = new RowOrder(parties, size, owner, owned);
    int[] firstHeld = order.firstOf(owner);
    int[] held = order.held(firstHeld);
    int[] first = order.firstOf(owned);
    int[] places = order.byOwned(first);
    DayTable days = new DayTable(size, from, to, known);
    StakeRows rows = new StakeRows(size);
    order.eachChunk(
        size,
        (start, end) -> {
          for (int i = start; i < end; i++) {
            int source = places[i];
            rows.put(
                i,
                StakeRows.ownerAndKind(owner[source], kind[source]),
                share[source],
                days.code(from[source]),
                days.code(to[source]),
                days.code(known[source]),
                source);
          }
        });
    OwnershipRegistry registry =
        new OwnershipRegistry(
            Arrays.copyOf(what, parties),
            new OwnershipRegistry.Rows(first, rows),
            firstHeld,
            held,
            new OwnershipRegistry.Tables(shares.fixed(), days),
            widened);
    clear();
    return registry;
  }

  private void clear() {
    size = 0;
    parties = 0;
    widened = 0;
    what = new byte[16];
    grow(16);
  }
}
