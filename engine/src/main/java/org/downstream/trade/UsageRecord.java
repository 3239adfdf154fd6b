package org.downstream.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;

/**
 * Metered use of computing power under a deal.
 *
 * @param deal the rental it is metered under
 * @param day the day of use, or the first day of the span that is metered
 * @param user who used it; empty when the record does not say
 * @param acceleratorHours hours times accelerators
 * @param loginCountry ISO 3166 alpha-2 of the place of login
 * @param provenance the row it was read from
 */
public record UsageRecord(
    DealId deal,
    LocalDate day,
    Optional<PartyId> user,
    BigDecimal acceleratorHours,
    Optional<String> loginCountry,
    Provenance provenance) {}
