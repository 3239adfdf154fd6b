package org.downstream.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;

/**
 * A payment for a deal.
 *
 * @param deal the deal it pays for
 * @param date the day of payment
 * @param payer the payer, when it is a party of the book
 * @param payerName the payer as the bank wrote it
 * @param payerCountry ISO 3166 alpha-2 of the paying bank
 * @param amount exact, not negative
 * @param currency ISO 4217
 * @param timing before or after delivery, in cash or by transfer
 * @param provenance the row it was read from
 */
public record Payment(
    DealId deal,
    LocalDate date,
    Optional<PartyId> payer,
    Optional<String> payerName,
    Optional<String> payerCountry,
    BigDecimal amount,
    String currency,
    Optional<Timing> timing,
    Provenance provenance) {

  /** When and how it is paid. */
  public enum Timing {
    PREPAID,
    ON_DELIVERY,
    CREDIT,
    FINANCED,
    CASH,
    CRYPTO
  }
}
