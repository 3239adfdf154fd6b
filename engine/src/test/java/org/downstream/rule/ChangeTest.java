package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.downstream.rule.Law.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Sha256;
import org.downstream.time.InForce;
import org.downstream.trade.ActKind;
import org.junit.jupiter.api.Test;

/** What a supposed change does to the clocks of a provision, day by day. */
class ChangeTest {

  private static final Clocks STAYED =
      new Clocks(
          Law.since("2025-09-29"),
          LocalDate.MIN,
          InForce.NEVER,
          Law.days("2025-11-10", "2026-11-09"),
          Law.since("2026-11-10"),
          false);
  private static final Clocks PROPOSAL =
      new Clocks(
          Law.since("2026-01-12"),
          LocalDate.MIN,
          InForce.NEVER,
          InForce.NEVER,
          InForce.NEVER,
          true);

  private static Optional<Standing> standing(Change change, Clocks clocks, String on) {
    return change.applyTo(clocks).standing(day(on), false);
  }

  private static Provision law(String id, Clocks clocks) {
    return Law.provision(id, Effect.REQUIRES_LICENSE, clocks, Law.always(Certainty.ESTABLISHED));
  }

  @Test
  void anExtendedStayGoesOnWithoutAGapUpToAndIncludingItsLastDay() {
    Change change = Change.Stay.until(law("a", STAYED), day("2027-11-09"));
    assertThat(standing(change, STAYED, "2025-11-09")).contains(Standing.IN_FORCE);
    assertThat(standing(change, STAYED, "2025-11-10")).contains(Standing.STAYED);
    assertThat(standing(change, STAYED, "2026-11-09")).contains(Standing.STAYED);
    assertThat(standing(change, STAYED, "2026-11-10")).contains(Standing.STAYED);
    assertThat(standing(change, STAYED, "2027-11-09")).contains(Standing.STAYED);
    assertThat(standing(change, STAYED, "2027-11-10")).contains(Standing.REINSTATED_UNVERIFIED);
  }

  @Test
  void aStayCanEndSooner() {
    Change change = Change.Stay.until(law("a", STAYED), day("2025-12-31"));
    assertThat(standing(change, STAYED, "2025-12-31")).contains(Standing.STAYED);
    assertThat(standing(change, STAYED, "2026-01-01")).contains(Standing.IN_FORCE);
  }

  @Test
  void aFirstStayStartsWithTheTextUnlessADayIsNamed() {
    Clocks plain = Law.from("2023-11-17");
    assertThat(standing(Change.Stay.until(law("a", plain), day("2024-01-31")), plain, "2023-11-17"))
        .contains(Standing.STAYED);
    Change named = new Change.Stay("a", Optional.of(day("2024-01-01")), day("2024-01-31"));
    assertThat(standing(named, plain, "2023-12-31")).contains(Standing.IN_FORCE);
    assertThat(standing(named, plain, "2024-01-01")).contains(Standing.STAYED);
    assertThat(standing(named, plain, "2024-02-01")).contains(Standing.IN_FORCE);
  }

  @Test
  void aNamedStayLeavesOtherStaysAsTheyAre() {
    Change sooner = new Change.Stay("a", Optional.of(day("2025-10-01")), day("2025-10-31"));
    assertThat(standing(sooner, STAYED, "2025-10-31")).contains(Standing.STAYED);
    assertThat(standing(sooner, STAYED, "2025-11-01")).contains(Standing.IN_FORCE);
    assertThat(standing(sooner, STAYED, "2026-11-09")).contains(Standing.STAYED);
    Change across = new Change.Stay("a", Optional.of(day("2025-10-01")), day("2026-01-01"));
    assertThat(across.applyTo(STAYED).stayed()).isEqualTo(Law.days("2025-10-01", "2026-11-09"));
  }

  @Test
  void aStayBeforeTheTextHasNoEffect() {
    Provision plain = law("a", Law.from("2023-11-17"));
    assertThat(Change.Stay.until(plain, day("2023-11-16")).hasEffectOn(plain)).isFalse();
    Provision stayed = law("a", STAYED);
    assertThat(Change.Stay.until(stayed, day("2025-10-01")).hasEffectOn(stayed)).isFalse();
  }

  @Test
  void anEnactedProposalIsLawFromItsDayAndNotBefore() {
    Change change = new Change.Enact("a", day("2027-01-01"));
    assertThat(standing(change, PROPOSAL, "2026-12-31")).isEmpty();
    assertThat(standing(change, PROPOSAL, "2027-01-01")).contains(Standing.IN_FORCE);
  }

  @Test
  void anEnactedTextKeepsTheDayOnWhichItEnds() {
    Clocks closed =
        new Clocks(
            Law.days("2023-11-17", "2025-01-12"),
            day("2024-01-01"),
            InForce.NEVER,
            InForce.NEVER,
            InForce.NEVER,
            false);
    Change change = new Change.Enact("a", day("2023-01-01"));
    assertThat(standing(change, closed, "2022-12-31")).isEmpty();
    assertThat(standing(change, closed, "2023-01-01")).contains(Standing.IN_FORCE);
    assertThat(standing(change, closed, "2025-01-12")).contains(Standing.IN_FORCE);
    assertThat(standing(change, closed, "2025-01-13")).isEmpty();
  }

  @Test
  void aRepealedTextEndsTheDayBefore() {
    Change change = new Change.Repeal("a", day("2026-03-01"));
    assertThat(standing(change, STAYED, "2026-02-28")).contains(Standing.STAYED);
    assertThat(standing(change, STAYED, "2026-03-01")).isEmpty();
    assertThat(standing(new Change.Repeal("a", day("2025-09-29")), STAYED, "2025-09-29")).isEmpty();
  }

  @Test
  void aChangeThatTouchesNoDayHasNoEffect() {
    Provision closed =
        law(
            "a",
            new Clocks(
                Law.days("2023-11-17", "2025-01-12"),
                LocalDate.MIN,
                InForce.NEVER,
                InForce.NEVER,
                InForce.NEVER,
                false));
    Change late = new Change.Stay("a", Optional.of(day("2026-01-01")), day("2027-01-01"));
    assertThat(late.hasEffectOn(closed)).isFalse();
    assertThat(new Change.Repeal("a", day("2025-01-13")).hasEffectOn(closed)).isFalse();
    assertThat(new Change.Repeal("a", day("2025-01-12")).hasEffectOn(closed)).isTrue();
    assertThat(
            Change.Stay.until(law("a", PROPOSAL), day("2027-01-01"))
                .hasEffectOn(law("a", PROPOSAL)))
        .isFalse();
    assertThat(Change.Stay.until(law("a", STAYED), day("2026-11-09")).hasEffectOn(law("a", STAYED)))
        .isFalse();
  }

  @Test
  void aChangedRulebookHasAnotherHashAndItsProvisionSaysSo() {
    Rulebook before = new Rulebook(List.of(law("a", PROPOSAL), law("b", STAYED)), "0".repeat(64));
    Change enact = new Change.Enact("a", day("2027-01-01"));
    Rulebook after = before.with(List.of(enact));
    assertThat(after.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(before.sha256());
    assertThat(after.sha256()).isEqualTo(before.with(List.of(enact)).sha256());
    assertThat(after.sha256())
        .isNotEqualTo(before.with(List.of(new Change.Enact("a", day("2027-01-02")))).sha256());
    assertThat(after.provisions().get(0).citations().get(0).text())
        .isEqualTo("what-if: a is law from 2027-01-01, and not before");
    assertThat(after.provisions().get(1)).isEqualTo(before.provisions().get(1));
    assertThat(before.on(day("2026-06-01"), ActKind.EXPORT)).hasSize(2);
    assertThat(after.on(day("2026-06-01"), ActKind.EXPORT)).hasSize(1);
    assertThat(before.with(List.of())).isSameAs(before);
  }

  @Test
  void anUnknownProvisionIsNotChangedInSilence() {
    Rulebook rulebook = new Rulebook(List.of(law("a", STAYED)), "0");
    assertThatThrownBy(() -> rulebook.with(List.of(new Change.Repeal("b", day("2026-01-01")))))
        .hasMessageContaining("There is no provision b");
  }

  @Test
  void aShortNameMeansTheLastSegmentOrAPartOfIt() {
    Rulebook rulebook =
        new Rulebook(
            List.of(
                law("us-ear/lists/744.11-a1-affiliates", STAYED),
                law("us-ear/item/3a090_a", STAYED),
                law("us-ear/item/3a090_b", STAYED)),
            "0");
    assertThat(rulebook.named("affiliates"))
        .extracting(Provision::id)
        .containsExactly("us-ear/lists/744.11-a1-affiliates");
    assertThat(rulebook.named("744.11-a1")).hasSize(1);
    assertThat(rulebook.named("3a090_a")).hasSize(1);
    assertThat(rulebook.named("us-ear/item/3a090_b")).hasSize(1);
    assertThat(rulebook.named("3a090")).hasSize(2);
    assertThat(rulebook.named("affil")).isEmpty();
    assertThat(rulebook.named("")).isEmpty();
  }

  @Test
  void aTextThatHadEndedIsEnactedWithoutAnEnd() {
    Clocks closed =
        new Clocks(
            Law.days("2023-11-17", "2025-01-12"),
            day("2024-01-01"),
            InForce.NEVER,
            InForce.NEVER,
            InForce.NEVER,
            false);
    Change onItsLastDay = new Change.Enact("a", day("2025-01-12"));
    assertThat(onItsLastDay.applyTo(closed).text()).isEqualTo(Law.days("2025-01-12", "2025-01-12"));
    Change after = new Change.Enact("a", day("2025-01-13"));
    assertThat(after.applyTo(closed).text()).isEqualTo(Law.since("2025-01-13"));
    assertThat(standing(after, closed, "2025-01-12")).isEmpty();
    assertThat(standing(after, closed, "2025-01-13")).contains(Standing.IN_FORCE);
  }

  @Test
  void whatIsEnactedSoonerIsToBeCompliedWithSooner() {
    Clocks later =
        new Clocks(
            Law.since("2025-01-13"),
            day("2025-05-15"),
            InForce.NEVER,
            InForce.NEVER,
            InForce.NEVER,
            false);
    assertThat(standing(new Change.Enact("a", day("2025-02-01")), later, "2025-02-01"))
        .contains(Standing.IN_FORCE);
    assertThat(standing(new Change.Enact("a", day("2025-06-01")), later, "2025-06-01"))
        .contains(Standing.IN_FORCE);
    assertThat(standing(new Change.Enact("a", day("2025-06-01")), later, "2025-05-31")).isEmpty();
  }

  @Test
  void withoutAStayOrATextThereIsNothingToProlong() {
    Clocks plain = Law.from("2023-11-17");
    Change prolonged = new Change.Stay("a", Optional.empty(), day("2027-01-01"));
    assertThat(prolonged.applyTo(plain)).isEqualTo(plain);

    Clocks never =
        new Clocks(
            InForce.NEVER, LocalDate.MIN, InForce.NEVER, InForce.NEVER, InForce.NEVER, false);
    assertThat(Change.Stay.until(law("a", never), day("2027-01-01")).hasEffectOn(law("a", never)))
        .isFalse();
    assertThat(new Change.Enact("a", day("2027-01-01")).applyTo(never).text())
        .isEqualTo(Law.since("2027-01-01"));
  }

  @Test
  void aChangeSaysInWordsWhatItSupposes() {
    assertThat(new Change.Stay("a", Optional.empty(), day("2027-11-09")).words())
        .isEqualTo("a is stayed up to and including 2027-11-09");
    assertThat(new Change.Stay("a", Optional.of(day("2027-01-01")), day("2027-11-09")).words())
        .isEqualTo("a is stayed from 2027-01-01 up to and including 2027-11-09");
    assertThat(new Change.Enact("a", day("2027-01-01")).words())
        .isEqualTo("a is law from 2027-01-01, and not before");
    assertThat(new Change.Repeal("a", day("2027-01-01")).words())
        .isEqualTo("a is repealed from 2027-01-01");
  }

  @Test
  void theHashOfAChangedRulebookCanBeComputedAgainFromItsChanges() {
    Rulebook before = new Rulebook(List.of(law("a", PROPOSAL)), "0".repeat(64));
    List<Change> changes =
        List.of(
            new Change.Enact("a", day("2027-01-01")), new Change.Repeal("a", day("2028-01-01")));
    assertThat(before.with(changes).sha256())
        .isEqualTo(
            Sha256.of(
                "0".repeat(64)
                    + "\nwhat-if: a is law from 2027-01-01, and not before"
                    + "\nwhat-if: a is repealed from 2028-01-01"));
  }
}
