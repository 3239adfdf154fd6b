package org.downstream.trade;

import java.time.LocalDate;
import java.util.Locale;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;

/**
 * That somebody knew something of a deal, and since when (15 CFR 772.1, Knowledge).
 *
 * @param deal the deal it concerns
 * @param knower who knew
 * @param what what was known
 * @param since the first day on which it was known
 * @param provenance the row it was read from, with the source of the knowledge
 */
public record Knowledge(
    DealId deal, PartyId knower, What what, LocalDate since, Provenance provenance) {

  /** What can be known of a deal. */
  public enum What {
    NUCLEAR,
    MISSILE,
    CHEMICAL_BIOLOGICAL,
    MILITARY,
    MILITARY_INTELLIGENCE,
    SUPERCOMPUTER,
    AI_TRAINING,
    CIVIL,
    /** That the goods or the compute end with a listed party. */
    ENDS_WITH_LISTED,
    /** That an earlier act with the goods broke the law. */
    VIOLATION;

    /** The word used in a book. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
