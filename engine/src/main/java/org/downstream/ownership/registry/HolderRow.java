package org.downstream.ownership.registry;

import org.downstream.ownership.OwnershipStake;

/**
 * Goes through the stakes in one party on one day, holder by holder. Several claims on one holding
 * give the span of all of them; own shares do not count.
 */
final class HolderRow {

  private static final int EQUITY = OwnershipStake.Kind.EQUITY.ordinal();
  private static final int VOTING = OwnershipStake.Kind.VOTING.ordinal();
  private static final int CONTROL = OwnershipStake.Kind.CONTROL.ordinal();

  private ShareTable shares;
  private StakeRows rows;
  private Slice slice;
  private int party;
  private int next;
  private int end;
  private int owner;
  private long equityLow;
  private long equityHigh;
  private long votesLow;
  private long votesHigh;
  private boolean equity;
  private boolean votes;
  private boolean control;

  HolderRow(OwnershipRegistry registry, Slice slice) {
    this.shares = registry.shares();
    this.rows = registry.rows();
    this.slice = slice;
  }

  void on(Slice day) {
    slice = day;
  }

  /** Starts with the stakes in that party, from one place to another. */
  void start(int owned, StakeRows in, ShareTable by, int first, int last) {
    shares = by;
    party = owned;
    rows = in;
    next = first;
    end = last;
  }

  /** Goes to the next holder; false when there is none. */
  boolean advance() {
    while (next < end && (!slice.holds(rows, next) || rows.owner(next) == party)) {
      next++;
    }
    if (next == end) {
      return false;
    }
    owner = rows.owner(next);
    equity = false;
    votes = false;
    control = false;
    while (next < end && rows.owner(next) == owner) {
      if (slice.holds(rows, next)) {
        take(rows.ownerAndKind(next) >>> 30, rows.share(next));
      }
      next++;
    }
    return true;
  }

  private void take(int kind, int code) {
    int low = shares.low(code);
    int high = shares.high(code);
    if (kind == EQUITY) {
      equityLow = equity ? Math.min(equityLow, low) : low;
      equityHigh = equity ? Math.max(equityHigh, high) : high;
      equity = true;
    } else if (kind == VOTING) {
      votesLow = votes ? Math.min(votesLow, low) : low;
      votesHigh = votes ? Math.max(votesHigh, high) : high;
      votes = true;
    } else if (kind == CONTROL) {
      control = true;
    }
  }

  int owner() {
    return owner;
  }

  boolean ofCapital() {
    return equity;
  }

  long low() {
    return equityLow;
  }

  long high() {
    return equityHigh;
  }

  boolean ofVotes() {
    return equity || votes;
  }

  boolean statesVotes() {
    return votes;
  }

  /** Votes follow the capital unless they are stated. */
  long lowOfVotes() {
    return votes ? votesLow : equityLow;
  }

  /** Whether stated votes include those of the holder's own capital is not known. */
  long highOfVotes() {
    if (!votes) {
      return equityHigh;
    }
    return equity ? Math.min(ShareScale.WHOLE, votesHigh + equityHigh) : votesHigh;
  }

  boolean controls() {
    return control;
  }
}
