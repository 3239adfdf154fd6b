package org.downstream.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Citation;
import org.downstream.trade.ActKind;

/**
 * One dated, cited provision of the law, or one red flag, as data.
 *
 * @param id its key, which is also its path in the rulebook, such as "us-ear/744.11-entity-list"
 * @param title in plain words
 * @param note what a reader should know
 * @param citations where it is published
 * @param verified whether the encoding was checked against the official text
 * @param clocks its dates
 * @param addressees names of those it binds; empty when it binds everybody
 * @param named names of the parties that it is made for; empty when it names none
 * @param scope what it is asked for
 * @param acts the acts it speaks of
 * @param condition when it applies
 * @param outcome what follows
 * @param cases worked examples that it must answer
 */
public record Provision(
    String id,
    String title,
    String note,
    List<Citation> citations,
    boolean verified,
    Clocks clocks,
    List<String> addressees,
    List<String> named,
    Scope scope,
    Set<ActKind> acts,
    Condition condition,
    Outcome outcome,
    List<ProvisionCase> cases) {

  /** What a condition is asked for. */
  public enum Scope {
    /** Once for the deal. */
    DEAL,
    /** Once for each party. */
    PARTY,
    /** Once for the item alone. */
    ITEM
  }

  public Provision {
    citations = List.copyOf(citations);
    addressees = List.copyOf(addressees);
    named = List.copyOf(named);
    acts = Set.copyOf(acts);
    cases = List.copyOf(cases);
  }

  /** How it stands on that day; empty when its text does not bind. */
  public Optional<Standing> standing(LocalDate on) {
    return clocks.standing(on, !addressees.isEmpty());
  }
}
