package org.downstream.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Who holds how much of one party, in shares or in votes, and how much of it is open. What a holder
 * counts for is its level: how far it is settled that it is listed or caught.
 */
final class Holdings {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final List<Holding> holdings;
  private final BigDecimal explained;
  private final BigDecimal unexplained;

  /** One holder with all that it is said to hold. */
  private static final class Holding {
    private final Tier owner;
    private Share share;

    Holding(Tier owner, Share share) {
      this.owner = owner;
      this.share = share;
    }
  }

  private Holdings(List<Holding> holdings, boolean othersMayHoldTheRest) {
    this.holdings = holdings;
    BigDecimal sum = BigDecimal.ZERO;
    for (Holding each : holdings) {
      sum = sum.add(each.share.low());
    }
    this.explained = sum;
    this.unexplained =
        othersMayHoldTheRest ? WHOLE.subtract(explained).max(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  /** Nobody holds anything. */
  static Holdings none() {
    return new Holdings(List.of(), false);
  }

  /**
   * The shares in the capital.
   *
   * @param owned whose capital it is
   * @param stakes all stakes in it, sorted by owner
   * @param othersMayHold whether what is not explained may be held by others
   * @param tiers the holder of that key
   */
  static Holdings ofShares(
      PartyId owned,
      List<OwnershipStake> stakes,
      boolean othersMayHold,
      Function<PartyId, Tier> tiers) {
    return new Holdings(claimed(owned, stakes, OwnershipStake.Kind.EQUITY, tiers), othersMayHold);
  }

  /**
   * The votes. They follow the capital unless votes are stated; whether stated votes include those
   * of the holder's own capital is not known.
   */
  static Holdings ofVotes(
      PartyId owned,
      List<OwnershipStake> stakes,
      boolean othersMayHold,
      Function<PartyId, Tier> tiers) {
    List<Holding> votes = claimed(owned, stakes, OwnershipStake.Kind.EQUITY, tiers);
    for (Holding stated : claimed(owned, stakes, OwnershipStake.Kind.VOTING, tiers)) {
      Holding capital = of(stated.owner, votes);
      if (capital == null) {
        votes.add(stated);
      } else {
        capital.share = withOrWithout(capital.share, stated.share);
      }
    }
    return new Holdings(votes, othersMayHold);
  }

  private static @Nullable Holding of(Tier owner, List<Holding> holdings) {
    for (Holding each : holdings) {
      if (each.owner == owner) {
        return each;
      }
    }
    return null;
  }

  private static Share withOrWithout(Share capital, Share stated) {
    return new Share(stated.low(), stated.high().add(capital.high()).min(WHOLE));
  }

  /** By owner; two claims on one holding give the span of both. Own shares do not count. */
  private static List<Holding> claimed(
      PartyId owned,
      List<OwnershipStake> stakes,
      OwnershipStake.Kind kind,
      Function<PartyId, Tier> tiers) {
    List<Holding> result = new ArrayList<>(stakes.size());
    for (OwnershipStake stake : stakes) {
      if (stake.kind() == kind && !stake.owner().equals(owned)) {
        Holding last = result.isEmpty() ? null : result.get(result.size() - 1);
        if (last != null && last.owner.id().equals(stake.owner())) {
          last.share = span(last.share, stake.share());
        } else {
          result.add(new Holding(tiers.apply(stake.owner()), stake.share()));
        }
      }
    }
    return result;
  }

  private static Share span(Share one, Share other) {
    return new Share(one.low().min(other.low()), one.high().max(other.high()));
  }

  /** Whether listed and caught holders hold enough. */
  Certainty enough(Threshold threshold) {
    if (nobodyCounts()) {
      return threshold.reachedBy(unexplained) ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    }
    if (threshold.reachedBy(sum(Certainty.ESTABLISHED, true))) {
      return Certainty.ESTABLISHED;
    }
    if (threshold.reachedBy(atMost(Certainty.POSSIBLE, BigDecimal.ZERO))) {
      return Certainty.POSSIBLE;
    }
    if (threshold.reachedBy(perhaps())) {
      return listedOwner().compareTo(Certainty.POSSIBLE) >= 0
          ? Certainty.POSSIBLE
          : Certainty.UNKNOWN;
    }
    return Certainty.RULED_OUT;
  }

  /** Whether of nobody named it is even open that it is listed or caught. Most companies are so. */
  private boolean nobodyCounts() {
    for (Holding each : holdings) {
      if (each.owner.level() != Certainty.RULED_OUT) {
        return false;
      }
    }
    return true;
  }

  /** Whether any listed or caught party holds anything. */
  Certainty listedOwner() {
    Certainty result = unexplained.signum() > 0 ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    for (Holding each : holdings) {
      if (each.share.high().signum() > 0) {
        result = result.or(each.owner.level());
      }
    }
    return result;
  }

  /** What listed and caught holders hold together: surely at least, perhaps at most. */
  Share held() {
    BigDecimal low = sum(Certainty.ESTABLISHED, true).min(WHOLE);
    BigDecimal high = perhaps().min(WHOLE).max(low);
    return new Share(low, high);
  }

  private BigDecimal sum(Certainty atLeast, boolean low) {
    BigDecimal result = BigDecimal.ZERO;
    for (Holding each : holdings) {
      if (each.owner.level().compareTo(atLeast) >= 0) {
        result = result.add(low ? each.share.low() : each.share.high());
      }
    }
    return result;
  }

  /**
   * What holders of at least that level hold at most. They cannot hold what others surely hold,
   * unless the claims exceed the whole and so contradict each other.
   */
  private BigDecimal atMost(Certainty atLeast, BigDecimal open) {
    BigDecimal others = explained.subtract(sum(atLeast, true));
    BigDecimal most = sum(atLeast, false).add(open);
    return explained.compareTo(WHOLE) > 0 ? most : most.min(WHOLE.subtract(others));
  }

  /** What listed and caught holders hold at most, when all that is open is theirs. */
  private BigDecimal perhaps() {
    return atMost(Certainty.UNKNOWN, unexplained);
  }
}
