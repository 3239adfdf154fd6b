package org.downstream.trade;

import java.math.BigDecimal;
import java.util.Optional;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;

/**
 * A place where hardware stands or is delivered to.
 *
 * @param id the key in the book
 * @param name what it is called
 * @param country ISO 3166 alpha-2
 * @param address one line
 * @param addressKind such as "data_centre", "residential", "warehouse", "office"
 * @param operator who runs it
 * @param powerMw power in megawatts
 * @param doublePrecisionPetaflops peak of everything installed there, at 64 bits, in 10^15 a second
 * @param provenance the row it was read from
 */
public record Site(
    String id,
    String name,
    String country,
    Optional<String> address,
    Optional<String> addressKind,
    Optional<PartyId> operator,
    Optional<BigDecimal> powerMw,
    Optional<BigDecimal> doublePrecisionPetaflops,
    Provenance provenance) {}
