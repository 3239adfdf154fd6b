package org.downstream.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.downstream.time.InForce;

/**
 * The clocks of a provision. A rule has not one date but several: its text, the day from which one
 * must comply, statements that it is not enforced, and formal stays.
 *
 * @param text the days on which the text stands in the law
 * @param complyFrom the first day on which one must comply
 * @param notEnforced the days for which the agency said that it will not enforce
 * @param stayed the days for which it is formally suspended
 * @param unverified the days for which no source confirms what the text says will happen
 * @param proposal whether it is only a proposal
 */
public record Clocks(
    InForce text,
    LocalDate complyFrom,
    InForce notEnforced,
    InForce stayed,
    InForce unverified,
    boolean proposal) {

  /** How the provision stands on that day; empty when its text does not bind yet or any more. */
  public Optional<Standing> standing(LocalDate on, boolean addresseesOnly) {
    if (!text.on(on) || on.isBefore(complyFrom)) {
      return Optional.empty();
    }
    if (proposal) {
      return Optional.of(Standing.PROPOSED);
    }
    if (stayed.on(on)) {
      return Optional.of(Standing.STAYED);
    }
    if (notEnforced.on(on)) {
      return Optional.of(Standing.NOT_ENFORCED);
    }
    if (unverified.on(on)) {
      return Optional.of(Standing.REINSTATED_UNVERIFIED);
    }
    return Optional.of(addresseesOnly ? Standing.ADDRESSEE_ONLY : Standing.IN_FORCE);
  }

  /** Every day on which the standing may turn. */
  public SortedSet<LocalDate> turns() {
    SortedSet<LocalDate> days = new TreeSet<>(Set.of(complyFrom));
    for (InForce clock : List.of(text, notEnforced, stayed, unverified)) {
      days.addAll(clock.turns());
    }
    return days;
  }
}
