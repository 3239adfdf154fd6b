package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.rule.Law.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.Test;

/** What changed between two days. */
class LawChangesTest {

  private static final Outcome.PolicyRow DENIAL =
      new Outcome.PolicyRow(
          Period.ALWAYS, Optional.empty(), ReviewPolicy.PRESUMPTION_OF_DENIAL, "");
  private static final Outcome.PolicyRow WINDOW =
      new Outcome.PolicyRow(
          Period.since(day("2026-01-15")), Optional.empty(), ReviewPolicy.CASE_BY_CASE, "");

  private static final Rulebook RULEBOOK =
      new Rulebook(
          List.of(
              Law.provision(
                  "new",
                  Effect.REQUIRES_LICENSE,
                  Law.from("2026-01-01"),
                  Law.always(Certainty.ESTABLISHED)),
              Law.provision(
                  "old",
                  new Outcome(
                      Effect.REQUIRES_LICENSE,
                      List.of(WINDOW, DENIAL),
                      false,
                      Optional.empty(),
                      "",
                      false,
                      Optional.empty(),
                      Outcome.Lifting.NONE),
                  Law.from("2023-11-17"),
                  Provision.Scope.DEAL,
                  Law.always(Certainty.ESTABLISHED))),
          "0");

  @Test
  void aTextThatStartsIsAChangeFromItsFirstDay() {
    assertThat(LawChanges.provisions(RULEBOOK, day("2025-12-30"), day("2025-12-31"))).isEmpty();
    List<LawChanges.ProvisionChange> changes =
        LawChanges.provisions(RULEBOOK, day("2025-12-31"), day("2026-01-01"));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).before().text()).isFalse();
    assertThat(changes.get(0).after().standing()).contains(Standing.IN_FORCE);
  }

  @Test
  void aReviewPolicyChangesOnlyWhereTheTextIsThereOnBothDays() {
    List<LawChanges.PolicyChange> changes =
        LawChanges.policies(RULEBOOK, day("2025-12-31"), day("2026-01-15"));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).before()).containsExactly(DENIAL);
    assertThat(changes.get(0).after()).containsExactly(WINDOW, DENIAL);
  }

  @Test
  void aGroupThatFollowsFromAnotherChangesWithIt() {
    assertThat(LawChanges.groups(Law.groups(), day("2026-02-02"), day("2026-02-03")))
        .extracting(LawChanges.GroupChange::group)
        .containsExactly("D5", "M5");
  }

  @Test
  void theSameDayTwiceChangesNothing() {
    assertThat(LawChanges.provisions(RULEBOOK, day("2026-02-02"), day("2026-02-02"))).isEmpty();
    assertThat(LawChanges.policies(RULEBOOK, day("2026-02-02"), day("2026-02-02"))).isEmpty();
    assertThat(LawChanges.groups(Law.groups(), day("2026-02-02"), day("2026-02-02"))).isEmpty();
  }

  @Test
  void aReviewPolicyOfATextThatHasEndedIsNoChangeOfPolicy() {
    Rulebook ends =
        new Rulebook(
            List.of(
                Law.provision(
                    "ends",
                    new Outcome(
                        Effect.REQUIRES_LICENSE,
                        List.of(WINDOW),
                        false,
                        Optional.empty(),
                        "",
                        false,
                        Optional.empty(),
                        Outcome.Lifting.NONE),
                    new Clocks(
                        Law.days("2023-11-17", "2026-01-31"),
                        LocalDate.MIN,
                        InForce.NEVER,
                        InForce.NEVER,
                        InForce.NEVER,
                        false),
                    Provision.Scope.DEAL,
                    Law.always(Certainty.ESTABLISHED))),
            "0");
    assertThat(LawChanges.policies(ends, day("2026-01-14"), day("2026-01-31"))).hasSize(1);
    assertThat(LawChanges.policies(ends, day("2026-01-14"), day("2026-02-01"))).isEmpty();
    assertThat(LawChanges.policies(ends, day("2026-02-01"), day("2026-01-14"))).isEmpty();
  }

  @Test
  void whoJoinsAGroupAndWhoLeavesItAreToldApart() {
    LawChanges.GroupChange joined =
        LawChanges.groups(Law.groups(), day("2021-12-08"), day("2021-12-09")).get(0);
    assertThat(joined.group()).isEqualTo("D5");
    assertThat(joined.joined()).containsExactly("KH");
    assertThat(joined.left()).isEmpty();
    LawChanges.GroupChange left =
        LawChanges.groups(Law.groups(), day("2026-02-02"), day("2026-02-03")).get(0);
    assertThat(left.joined()).isEmpty();
    assertThat(left.left()).containsExactly("KH");
  }
}
