package org.downstream.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;

/**
 * One party of a cascade with those who hold it, and its level: how far it is settled that it is
 * listed or caught. Levels only rise.
 */
final class Tier {

  private final PartyId id;
  private final Holder holder;
  private final OwnershipRule rule;
  private final boolean canBeCaught;
  private List<Stake> counting = List.of();
  private Holdings shares = Holdings.none();
  private Holdings votes = shares;
  private Certainty level = Certainty.RULED_OUT;

  /** A stake that can count, with its holder. */
  record Stake(OwnershipStake stake, Tier owner) {}

  Tier(PartyId id, Holder holder, OwnershipRule rule) {
    this.id = id;
    this.holder = holder;
    this.rule = rule;
    this.canBeCaught = holder.canBeCaughtUnder(rule);
  }

  /** Takes the stakes in it, sorted by owner; each holder is asked for, those by capital first. */
  void heldBy(List<OwnershipStake> stakes, Function<PartyId, Tier> tiers) {
    this.shares = Holdings.ofShares(id, stakes, canBeCaught, tiers);
    boolean ownVotes = false;
    List<Stake> all = new ArrayList<>(stakes.size());
    for (OwnershipStake stake : stakes) {
      if (rule.counts(stake.kind()) && !stake.owner().equals(id)) {
        all.add(new Stake(stake, tiers.apply(stake.owner())));
        ownVotes |= stake.kind() == OwnershipStake.Kind.VOTING;
      }
    }
    this.counting = all;
    if (!rule.counts(OwnershipStake.Kind.VOTING)) {
      this.votes = Holdings.none();
    } else {
      this.votes = ownVotes ? Holdings.ofVotes(id, stakes, canBeCaught, tiers) : shares;
    }
  }

  PartyId id() {
    return id;
  }

  Holder holder() {
    return holder;
  }

  List<Stake> counting() {
    return counting;
  }

  Certainty level() {
    return level;
  }

  /** Starts from what the lists say, or from nothing. */
  void start(boolean counts) {
    level = counts ? holder.listed() : Certainty.RULED_OUT;
  }

  /** Raises the level to what its holders bring about; false when it is there already. */
  boolean raise(Threshold threshold) {
    Certainty next = level.or(caught(threshold));
    boolean higher = next != level;
    level = next;
    return higher;
  }

  private Certainty caught(Threshold threshold) {
    return canBeCaught
        ? shares.enough(threshold).or(byVotes(threshold)).or(byControl())
        : Certainty.RULED_OUT;
  }

  private Certainty byVotes(Threshold threshold) {
    return votes.enough(threshold).and(rule.byVotes());
  }

  private Certainty byControl() {
    return controller().and(rule.byControl());
  }

  /** Whether a listed or caught party is stated to be in control. */
  private Certainty controller() {
    Certainty result = Certainty.RULED_OUT;
    for (Stake each : counting) {
      if (each.stake.kind() == OwnershipStake.Kind.CONTROL) {
        result = result.or(each.owner.level);
      }
    }
    return result;
  }

  private Ground ground(Certainty caught, Threshold threshold) {
    if (!canBeCaught || caught == shares.enough(threshold)) {
      return Ground.SHARES;
    }
    return caught == byVotes(threshold) ? Ground.VOTES : Ground.CONTROL;
  }

  Answer answer(Threshold threshold, List<OwnershipStake> proof) {
    Certainty caught = caught(threshold);
    Ground ground = ground(caught, threshold);
    Holdings counted = ground == Ground.VOTES ? votes : shares;
    return new Answer(
        caught,
        shares.listedOwner().or(votes.listedOwner()).or(controller()),
        counted.held(),
        proof,
        ground);
  }
}
