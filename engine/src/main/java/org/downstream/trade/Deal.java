package org.downstream.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;

/**
 * One deal of a book. What the book does not say is empty, which is unknown and never "no".
 *
 * @param id the key in the book
 * @param kind sale, lease, rental and so on
 * @param date the day on which it is made
 * @param from who ships, sells, lets or provides
 * @param to who buys, leases, rents or holds
 * @param roles further parties: intermediate and ultimate consignee, end user, payer, forwarder
 * @param item the item as written, such as "NVIDIA A100 80GB SXM"
 * @param quantity number of units; empty when not stated
 * @param price what is paid
 * @param term first and last day of a lease or rental
 * @param places where the goods come from, go to and stand, and where they are used from
 * @param possession whether the hardware comes into the hands of {@code to}
 * @param flowsFrom the deals by which {@code from} came to hold the goods
 * @param endUse the end use in words
 * @param knownEndUses coded end uses that the supplier knows of, such as "missile"
 * @param usPerson whether a US person takes part in or supports the deal
 * @param licence the licence or notice it was made under; "none" when there was none
 * @param provenance the row it was read from
 */
public record Deal(
    DealId id,
    DealKind kind,
    LocalDate date,
    PartyId from,
    PartyId to,
    List<RoleOf> roles,
    String item,
    Optional<BigDecimal> quantity,
    Optional<Price> price,
    Term term,
    Places places,
    Certainty possession,
    List<DealId> flowsFrom,
    Optional<String> endUse,
    Set<EndUse> knownEndUses,
    Certainty usPerson,
    Optional<String> licence,
    Provenance provenance) {

  public Deal {
    roles = List.copyOf(roles);
    flowsFrom = List.copyOf(flowsFrom);
    knownEndUses = Set.copyOf(knownEndUses);
  }

  /**
   * A party with its part in the deal.
   *
   * @param role the part
   * @param party who has it
   */
  public record RoleOf(Role role, PartyId party) {}

  /**
   * What is paid.
   *
   * @param amount exact, not negative
   * @param currency ISO 4217
   * @param basis what the amount is for
   */
  public record Price(BigDecimal amount, String currency, Basis basis) {

    /** What an amount is for. */
    public enum Basis {
      /** The whole deal. */
      TOTAL,
      /** One unit. */
      UNIT,
      /** One hour of all units together. */
      HOUR,
      /** One hour of one unit. */
      UNIT_HOUR
    }
  }

  /**
   * First and last day of a lease or rental.
   *
   * @param start empty when not stated
   * @param end empty when not stated
   */
  public record Term(Optional<LocalDate> start, Optional<LocalDate> end) {}

  /**
   * The countries and sites of a deal, each ISO 3166 alpha-2 or empty when not stated.
   *
   * @param shipsFrom the country the goods are shipped from
   * @param shipsTo the country they are delivered to
   * @param site the key of the site where the hardware stands
   * @param siteCountry the country of that site
   * @param usedFrom the country from which the computing power is used
   * @param keys who has the keys to the hall and the machines: "supplier", "receiver" or "both"
   */
  public record Places(
      Optional<String> shipsFrom,
      Optional<String> shipsTo,
      Optional<String> site,
      Optional<String> siteCountry,
      Optional<String> usedFrom,
      Optional<String> keys) {}

  /** The party in that role, if the book names one. */
  public Optional<PartyId> in(Role role) {
    return roles.stream().filter(each -> each.role() == role).map(RoleOf::party).findFirst();
  }
}
