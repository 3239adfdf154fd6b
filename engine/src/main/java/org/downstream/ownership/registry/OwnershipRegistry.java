package org.downstream.ownership.registry;

import java.time.LocalDate;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.time.Period;

/**
 * Who owns whom among millions of parties, which are numbered from 0. The stakes in a party stand
 * side by side, by owner; what a party holds is a second row of numbers. Immutable, and for any
 * number of threads; a day is looked at without copying anything.
 *
 * <p>A stake takes 24 bytes and a party 9.
 */
public final class OwnershipRegistry {

  static final byte HAS_OWNERS = 1;
  static final byte FOREIGN = 2;

  private final byte[] what;
  private final int[] firstStake;
  private final StakeRows stakes;
  private final int[] firstHeld;
  private final int[] held;
  private final ShareTable shares;
  private final DayTable days;
  private final long widened;

  OwnershipRegistry(
      byte[] what, Rows rows, int[] firstHeld, int[] held, Tables tables, long widened) {
    this.what = what;
    this.firstStake = rows.first();
    this.stakes = rows.stakes();
    this.firstHeld = firstHeld;
    this.held = held;
    this.shares = tables.shares();
    this.days = tables.days();
    this.widened = widened;
  }

  /** The stakes by owned party, and where those of each begin. */
  static final class Rows {
    private final int[] first;
    private final StakeRows stakes;

    Rows(int[] first, StakeRows stakes) {
      this.first = first;
      this.stakes = stakes;
    }

    int[] first() {
      return first;
    }

    StakeRows stakes() {
      return stakes;
    }
  }

  /** What numbers in the rows stand for. */
  record Tables(ShareTable shares, DayTable days) {}

  /**
   * A stake as the registry has it.
   *
   * @param owner who holds it
   * @param owned what is held
   * @param share in percent
   * @param kind what kind of hold
   * @param held on which days
   * @param knownSince from which day on it was known
   * @param row which of the stakes given, counted from 0 in the order in which they were given
   */
  public record Stake(
      int owner,
      int owned,
      Share share,
      OwnershipStake.Kind kind,
      Period held,
      LocalDate knownSince,
      int row) {}

  /** How many parties there are. */
  public int parties() {
    return what.length;
  }

  /** How many stakes there are. */
  public int stakes() {
    return stakes.size();
  }

  /** How many shares were finer than the scale and are kept as the bounds around them. */
  public long widened() {
    return widened;
  }

  /** Whether the party is a company, and can be caught through owners. */
  public boolean hasOwners(int party) {
    return (what[party] & HAS_OWNERS) != 0;
  }

  /** Whether the party is no company of the United States, or may be none. */
  public boolean foreign(int party) {
    return (what[party] & FOREIGN) != 0;
  }

  /** The memory of all rows and tables, in bytes. */
  public long bytes() {
    return what.length
        + 4L * (firstStake.length + firstHeld.length + held.length)
        + stakes.bytes()
        + shares.bytes()
        + days.bytes();
  }

  int firstStake(int party) {
    return firstStake[party];
  }

  StakeRows rows() {
    return stakes;
  }

  int firstHeld(int party) {
    return firstHeld[party];
  }

  int held(int place) {
    return held[place];
  }

  ShareTable shares() {
    return shares;
  }

  DayTable days() {
    return days;
  }

  Stake stake(int owned, StakeRows rows, int place, ShareTable by) {
    int code = rows.share(place);
    return new Stake(
        rows.owner(place),
        owned,
        ShareScale.share(by.low(code), by.high(code)),
        rows.kind(place),
        new Period(days.day(rows.from(place)), days.day(rows.to(place))),
        days.day(rows.known(place)),
        rows.row(place));
  }
}
