package org.downstream.ownership.registry;

import java.time.LocalDate;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Threshold;

/**
 * A rule on one day, in whole numbers.
 *
 * @param threshold the least number of parts that is enough
 * @param byVotes how far enough votes settle it
 * @param byControl how far a stated control settles it
 * @param votes whether votes count
 * @param control whether a stated control counts
 * @param foreignOnly whether a company of the United States is left out
 * @param adds whether the holdings of several listed parties are added
 */
record Strategy(
    long threshold,
    int byVotes,
    int byControl,
    boolean votes,
    boolean control,
    boolean foreignOnly,
    boolean adds) {

  /** One listed party alone is the same for a rule that adds and for one that does not. */
  static Strategy of(OwnershipRule rule, LocalDate on, boolean oneListed) {
    Threshold threshold = rule.threshold(on);
    long least = ShareScale.atLeast(threshold.percent());
    boolean more =
        !threshold.itself() && ShareScale.percent(least).compareTo(threshold.percent()) == 0;
    return new Strategy(
        more ? least + 1 : least,
        rule.byVotes().ordinal(),
        rule.byControl().ordinal(),
        rule.counts(OwnershipStake.Kind.VOTING),
        rule.counts(OwnershipStake.Kind.CONTROL),
        rule.foreignOnly(),
        oneListed || rule.addsListedParties());
  }

  boolean canCatch(int state) {
    return Levels.hasOwners(state) && (!foreignOnly || Levels.foreign(state));
  }
}
