package org.downstream.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.trade.ActKind;
import org.downstream.watchlist.ReviewPolicy;

/** Small pieces of law made up for tests. */
public final class Law {
  private static final Citation MADE_UP = Citation.of("made up");

  private Law() {}

  /** Hong Kong counts as China from 2020-12-23; D5 holds China, and Cambodia for a time. */
  public static CountryGroups groups() {
    return new CountryGroups(
        List.of(
            new GroupMembership("D5", "CN", Period.since(day("2018-01-01")), MADE_UP, true),
            new GroupMembership(
                "D5", "KH", new Period(day("2021-12-09"), day("2026-02-02")), MADE_UP, true)),
        List.of(
            new DerivedGroup("M5", "D5 + {MO}", MADE_UP),
            new DerivedGroup("ALLIED", "{US} + {SG}", MADE_UP)),
        List.of(new DestinationTreatment("HK", "CN", Period.since(day("2020-12-23")), MADE_UP)));
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static InForce days(String from, String to) {
    return InForce.of(new Period(day(from), day(to)));
  }

  public static InForce since(String from) {
    return InForce.of(Period.since(day(from)));
  }

  /** A text in force from that day, with nothing special about it. */
  public static Clocks from(String from) {
    return new Clocks(
        since(from), LocalDate.MIN, InForce.NEVER, InForce.NEVER, InForce.NEVER, false);
  }

  /** A provision of that effect for every deal, with a fixed condition. */
  public static Provision provision(String id, Effect effect, Clocks clocks, Expression when) {
    return provision(id, outcome(effect), clocks, Provision.Scope.DEAL, when);
  }

  public static Provision provision(
      String id, Outcome outcome, Clocks clocks, Provision.Scope scope, Expression when) {
    return new Provision(
        id,
        "Title of " + id,
        "",
        List.of(MADE_UP),
        true,
        clocks,
        List.of(),
        List.of(),
        List.of(),
        scope,
        Set.of(ActKind.values()),
        new Condition("made up", when),
        outcome,
        List.of());
  }

  public static Outcome outcome(Effect effect) {
    List<Outcome.PolicyRow> policies =
        effect == Effect.REQUIRES_LICENSE
            ? List.of(
                new Outcome.PolicyRow(
                    Period.ALWAYS, Optional.empty(), ReviewPolicy.PRESUMPTION_OF_DENIAL, ""))
            : List.of();
    return new Outcome(
        effect,
        policies,
        false,
        Optional.empty(),
        "",
        false,
        Optional.empty(),
        Outcome.Lifting.NONE);
  }

  public static Outcome exception(String... lifts) {
    return new Outcome(
        Effect.EXCEPTS,
        List.of(),
        false,
        Optional.empty(),
        "",
        false,
        Optional.empty(),
        new Outcome.Lifting(Set.of(lifts), List.of("Do this first")));
  }

  public static Outcome flag(Weight weight) {
    return new Outcome(
        Effect.RAISES_FLAG,
        List.of(),
        false,
        Optional.of(weight),
        "Why?",
        false,
        Optional.empty(),
        Outcome.Lifting.NONE);
  }

  public static Expression always(Certainty value) {
    return new Expression.Constant(value);
  }
}
