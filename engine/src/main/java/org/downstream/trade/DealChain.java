package org.downstream.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;

/**
 * The way of the goods or the compute: the deals before and after one deal, and the last known
 * holders and users.
 *
 * @param links all deals on the way, in the order of the flow
 * @param ends the last known holders and users
 * @param cyclic whether the deals flow in a circle, so that no end can be trusted
 */
public record DealChain(List<Link> links, List<End> ends, boolean cyclic) {

  public DealChain {
    links = List.copyOf(links);
    ends = List.copyOf(ends);
  }

  /**
   * One deal on the way.
   *
   * @param deal its key
   * @param kind its kind
   * @param date when it is made
   * @param from who supplies
   * @param to who receives or uses
   * @param item what
   * @param quantity how many, if stated
   * @param position before, at or after the deal in question
   * @param after the deals that it flows from
   * @param moves whether the hardware comes into the hands of {@code to}
   */
  public record Link(
      DealId deal,
      DealKind kind,
      LocalDate date,
      PartyId from,
      PartyId to,
      String item,
      Optional<BigDecimal> quantity,
      Position position,
      List<DealId> after,
      Certainty moves) {}

  /** Where a deal stands on the way, seen from the deal in question. */
  public enum Position {
    BEFORE,
    AT,
    AFTER
  }

  /**
   * A last known holder or user.
   *
   * @param party who; empty when the record breaks off
   * @param role how
   * @param deal the deal that makes it so
   * @param certainty ESTABLISHED when the record says so; UNKNOWN when it breaks off
   * @param statement one sentence
   */
  public record End(
      Optional<PartyId> party, EndRole role, DealId deal, Certainty certainty, String statement) {}

  /** How a last known party has the goods. */
  public enum EndRole {
    HOLDS,
    USES
  }
}
