package org.downstream.ownership.registry;

import static org.downstream.ownership.registry.Counted.RULED_OUT;

/** What of one party counts under a strategy, given how far each holder is settled. */
final class Holding {

  private final Strategy strategy;
  private final Counted shares = new Counted();
  private final Counted votes = new Counted();
  private boolean ownVotes;
  private int controller;
  private boolean undecidedController;

  Holding(Strategy strategy) {
    this.strategy = strategy;
  }

  void clear() {
    shares.clear();
    votes.clear();
    ownVotes = false;
    controller = RULED_OUT;
    undecidedController = false;
  }

  void add(HolderRow holder, int level, boolean undecided) {
    if (holder.ofCapital()) {
      shares.add(holder.low(), holder.high(), level, undecided);
    }
    if (strategy.votes() && holder.ofVotes()) {
      ownVotes |= holder.statesVotes();
      votes.add(holder.lowOfVotes(), holder.highOfVotes(), level, undecided);
    }
    if (strategy.control() && holder.controls()) {
      controller = Math.max(controller, level);
      undecidedController |= undecided;
    }
  }

  /** How far it is settled that the party is caught. */
  int caught(boolean undecidedCount) {
    int byShares = byShares(undecidedCount);
    int either = Math.max(byShares, Math.min(byVotes(undecidedCount), strategy.byVotes()));
    int inControl =
        undecidedCount && undecidedController ? Math.max(controller, Counted.UNKNOWN) : controller;
    return Math.max(either, Math.min(inControl, strategy.byControl()));
  }

  int byShares(boolean undecidedCount) {
    return shares.enough(strategy.threshold(), undecidedCount);
  }

  int byVotes(boolean undecidedCount) {
    if (!strategy.votes()) {
      return RULED_OUT;
    }
    return counted(true).enough(strategy.threshold(), undecidedCount);
  }

  /** The votes, which are the shares unless votes are stated; or the shares. */
  Counted counted(boolean ofVotes) {
    return ofVotes && ownVotes ? votes : shares;
  }

  int listedHolder(boolean othersMayHold) {
    int result = Math.max(shares.listedHolder(othersMayHold), controller);
    return strategy.votes() ? Math.max(result, counted(true).listedHolder(othersMayHold)) : result;
  }
}
