package org.downstream.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;

/**
 * Who holds how much of one party, in shares or in votes, and how much of it is open. What a holder
 * counts for is its level: how far it is settled that it is listed or caught.
 */
final class Holdings {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Map<PartyId, Share> owners;
  private final BigDecimal explained;
  private final BigDecimal unexplained;

  private Holdings(Map<PartyId, Share> owners, boolean othersMayHoldTheRest) {
    this.owners = owners;
    this.explained =
        owners.values().stream().map(Share::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    this.unexplained =
        othersMayHoldTheRest ? WHOLE.subtract(explained).max(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  /** Nobody holds anything. */
  static Holdings none() {
    return new Holdings(Map.of(), false);
  }

  /** The shares in the capital. */
  static Holdings ofShares(PartyId owned, List<OwnershipStake> stakes, boolean othersMayHold) {
    return new Holdings(claimed(owned, stakes, OwnershipStake.Kind.EQUITY), othersMayHold);
  }

  /**
   * The votes. They follow the capital unless votes are stated; whether stated votes include those
   * of the holder's own capital is not known.
   */
  static Holdings ofVotes(PartyId owned, List<OwnershipStake> stakes, boolean othersMayHold) {
    Map<PartyId, Share> votes = claimed(owned, stakes, OwnershipStake.Kind.EQUITY);
    claimed(owned, stakes, OwnershipStake.Kind.VOTING)
        .forEach((owner, stated) -> votes.merge(owner, stated, Holdings::withOrWithout));
    return new Holdings(votes, othersMayHold);
  }

  private static Share withOrWithout(Share capital, Share stated) {
    return new Share(stated.low(), stated.high().add(capital.high()).min(WHOLE));
  }

  /** By owner; two claims on one holding give the span of both. Own shares do not count. */
  private static Map<PartyId, Share> claimed(
      PartyId owned, List<OwnershipStake> stakes, OwnershipStake.Kind kind) {
    Map<PartyId, Share> result = new TreeMap<>();
    for (OwnershipStake stake : stakes) {
      if (stake.kind() == kind && !stake.owner().equals(owned)) {
        result.merge(stake.owner(), stake.share(), Holdings::span);
      }
    }
    return result;
  }

  private static Share span(Share one, Share other) {
    return new Share(one.low().min(other.low()), one.high().max(other.high()));
  }

  /** Whether listed and caught holders hold enough. */
  Certainty enough(Threshold threshold, Function<PartyId, Certainty> level) {
    if (threshold.reachedBy(sum(level, Certainty.ESTABLISHED, true))) {
      return Certainty.ESTABLISHED;
    }
    if (threshold.reachedBy(perhaps(level))) {
      return listedOwner(level).compareTo(Certainty.POSSIBLE) >= 0
          ? Certainty.POSSIBLE
          : Certainty.UNKNOWN;
    }
    return Certainty.RULED_OUT;
  }

  /** Whether any listed or caught party holds anything. */
  Certainty listedOwner(Function<PartyId, Certainty> level) {
    Certainty result = unexplained.signum() > 0 ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    for (Map.Entry<PartyId, Share> each : owners.entrySet()) {
      if (each.getValue().high().signum() > 0) {
        result = result.or(level.apply(each.getKey()));
      }
    }
    return result;
  }

  /** What listed and caught holders hold together: surely at least, perhaps at most. */
  Share held(Function<PartyId, Certainty> level) {
    BigDecimal low = sum(level, Certainty.ESTABLISHED, true).min(WHOLE);
    BigDecimal high = perhaps(level).min(WHOLE);
    return new Share(low, high);
  }

  private BigDecimal sum(Function<PartyId, Certainty> level, Certainty atLeast, boolean low) {
    BigDecimal result = BigDecimal.ZERO;
    for (Map.Entry<PartyId, Share> each : owners.entrySet()) {
      if (level.apply(each.getKey()).compareTo(atLeast) >= 0) {
        result = result.add(low ? each.getValue().low() : each.getValue().high());
      }
    }
    return result;
  }

  /**
   * What listed and caught holders hold at most, when all that is open is theirs. They cannot hold
   * what others surely hold, unless the claims exceed the whole and so contradict each other.
   */
  private BigDecimal perhaps(Function<PartyId, Certainty> level) {
    BigDecimal others = explained.subtract(sum(level, Certainty.UNKNOWN, true));
    BigDecimal most = sum(level, Certainty.UNKNOWN, false).add(unexplained);
    return explained.compareTo(WHOLE) > 0 ? most : most.min(WHOLE.subtract(others));
  }
}
