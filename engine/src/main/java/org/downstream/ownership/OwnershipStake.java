package org.downstream.ownership;

import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;
import org.downstream.time.Period;

/**
 * A dated claim that one party holds a stake in another.
 *
 * @param owner who holds
 * @param owned what is held
 * @param share bounds in percent
 * @param kind equity counts under every rule; voting and control only where {@link OwnershipRule}
 *     says so
 * @param held the days on which it is held
 * @param provenance the row it was read from
 */
public record OwnershipStake(
    PartyId owner, PartyId owned, Share share, Kind kind, Period held, Provenance provenance) {

  /** What kind of hold it is. */
  public enum Kind {
    /** Shares in the capital. */
    EQUITY,
    /** Votes without the matching capital. */
    VOTING,
    /** Control by contract, as in a variable interest entity. */
    CONTROL,
    /**
     * Shares that stand in one's name and belong to somebody else. They do not count as the
     * nominee's own; whose they are stays open unless another stake says it.
     */
    NOMINEE
  }
}
