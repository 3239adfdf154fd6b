package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.rule.Law.day;
import static org.downstream.rule.Law.days;
import static org.downstream.rule.Law.since;

import java.time.LocalDate;
import java.util.Optional;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

class ClocksTest {

  /** The clocks of the affiliates rule. */
  private static final Clocks STAYED =
      new Clocks(
          since("2025-09-29"),
          LocalDate.MIN,
          InForce.NEVER,
          days("2025-11-10", "2026-11-09"),
          since("2026-11-10"),
          false);

  /** The clocks of the worldwide licence of January 2025. */
  private static final Clocks NOT_ENFORCED =
      new Clocks(
          since("2025-01-13"),
          day("2025-05-15"),
          since("2025-05-13"),
          InForce.NEVER,
          InForce.NEVER,
          false);

  private static Optional<Standing> on(Clocks clocks, String day) {
    return clocks.standing(day(day), false);
  }

  @Test
  void aTextBindsFromItsFirstDayToItsLast() {
    Clocks clocks =
        new Clocks(
            days("2022-10-21", "2023-11-16"),
            LocalDate.MIN,
            InForce.NEVER,
            InForce.NEVER,
            InForce.NEVER,
            false);

    assertThat(on(clocks, "2022-10-20")).isEmpty();
    assertThat(on(clocks, "2022-10-21")).contains(Standing.IN_FORCE);
    assertThat(on(clocks, "2022-10-22")).contains(Standing.IN_FORCE);
    assertThat(on(clocks, "2023-11-16")).contains(Standing.IN_FORCE);
    assertThat(on(clocks, "2023-11-17")).isEmpty();
  }

  @Test
  void oneNeedNotComplyBeforeTheDayOfCompliance() {
    assertThat(on(NOT_ENFORCED, "2025-01-13")).isEmpty();
    assertThat(on(NOT_ENFORCED, "2025-05-14")).isEmpty();
    assertThat(on(NOT_ENFORCED, "2025-05-15")).contains(Standing.NOT_ENFORCED);
    assertThat(on(NOT_ENFORCED, "2025-05-16")).contains(Standing.NOT_ENFORCED);
  }

  @Test
  void aStayBeginsAndEndsOnItsDaysAndTheTextComesBackUnverified() {
    assertThat(on(STAYED, "2025-09-28")).isEmpty();
    assertThat(on(STAYED, "2025-09-29")).contains(Standing.IN_FORCE);
    assertThat(on(STAYED, "2025-11-09")).contains(Standing.IN_FORCE);
    assertThat(on(STAYED, "2025-11-10")).contains(Standing.STAYED);
    assertThat(on(STAYED, "2026-11-09")).contains(Standing.STAYED);
    assertThat(on(STAYED, "2026-11-10")).contains(Standing.REINSTATED_UNVERIFIED);
    assertThat(on(STAYED, "2026-11-11")).contains(Standing.REINSTATED_UNVERIFIED);
  }

  @Test
  void aTextThatIsSuspendedTwiceComesBackInBetween() {
    Clocks clocks =
        new Clocks(
            since("2020-01-01"),
            LocalDate.MIN,
            days("2020-03-01", "2020-03-31"),
            InForce.of(
                new Period(day("2021-01-01"), day("2021-01-31")),
                new Period(day("2021-03-01"), day("2021-03-31"))),
            InForce.NEVER,
            false);

    assertThat(on(clocks, "2020-03-31")).contains(Standing.NOT_ENFORCED);
    assertThat(on(clocks, "2020-04-01")).contains(Standing.IN_FORCE);
    assertThat(on(clocks, "2021-01-31")).contains(Standing.STAYED);
    assertThat(on(clocks, "2021-02-01")).contains(Standing.IN_FORCE);
    assertThat(on(clocks, "2021-02-28")).contains(Standing.IN_FORCE);
    assertThat(on(clocks, "2021-03-01")).contains(Standing.STAYED);
    assertThat(on(clocks, "2021-04-01")).contains(Standing.IN_FORCE);
  }

  @Test
  void aLetterBindsItsAddresseesUnlessItIsStayed() {
    assertThat(Law.from("2025-04-09").standing(day("2025-04-08"), true)).isEmpty();
    assertThat(Law.from("2025-04-09").standing(day("2025-04-09"), true))
        .contains(Standing.ADDRESSEE_ONLY);
    assertThat(STAYED.standing(day("2025-11-10"), true)).contains(Standing.STAYED);
  }

  @Test
  void aProposalIsNoLawOnAnyDay() {
    Clocks proposal =
        new Clocks(
            since("2024-01-29"), LocalDate.MIN, InForce.NEVER, InForce.NEVER, InForce.NEVER, true);

    assertThat(on(proposal, "2024-01-28")).isEmpty();
    assertThat(on(proposal, "2024-01-29")).contains(Standing.PROPOSED);
    assertThat(Standing.PROPOSED.binding()).isFalse();
  }

  @Test
  void onlyWhatIsAppliedBinds() {
    assertThat(Standing.IN_FORCE.binding()).isTrue();
    assertThat(Standing.REINSTATED_UNVERIFIED.binding()).isTrue();
    assertThat(Standing.ADDRESSEE_ONLY.binding()).isTrue();
    assertThat(Standing.NOT_ENFORCED.binding()).isFalse();
    assertThat(Standing.STAYED.binding()).isFalse();
  }
}
