package org.downstream.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.downstream.evidence.Certainty;
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
 * @param savings the clauses by which goods under way are kept out of it; empty when it has none
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
    List<Savings> savings,
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
    savings = List.copyOf(savings);
    addressees = List.copyOf(addressees);
    named = List.copyOf(named);
    acts = Set.copyOf(acts);
    cases = List.copyOf(cases);
  }

  /** Whether the condition is met and no savings clause keeps the deal out. */
  public Certainty met(FactSheet sheet) {
    Certainty met = condition.expression().truth(sheet);
    for (Savings each : savings) {
      met = met.and(each.saves(sheet).not());
    }
    return met;
  }

  /** Hands over every fact that leaves {@link #met} open. */
  public void openFacts(FactSheet sheet, Consumer<Fact> found) {
    condition.expression().openFacts(sheet, found);
    savings.forEach(each -> each.openFacts(sheet, found));
  }

  /** How it stands on that day; empty when its text does not bind. */
  public Optional<Standing> standing(LocalDate on) {
    return clocks.standing(on, !addressees.isEmpty());
  }
}
