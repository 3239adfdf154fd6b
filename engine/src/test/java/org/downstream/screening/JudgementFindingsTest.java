package org.downstream.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;
import static org.downstream.rule.Effect.EXCEPTS;
import static org.downstream.rule.Effect.EXPLAINS;
import static org.downstream.rule.Effect.PROHIBITS;
import static org.downstream.rule.Effect.RAISES_FLAG;
import static org.downstream.rule.Effect.REQUIRES_LICENSE;
import static org.downstream.rule.Standing.IN_FORCE;
import static org.downstream.rule.Standing.NOT_ENFORCED;
import static org.downstream.rule.Standing.PROPOSED;
import static org.downstream.rule.Standing.REINSTATED_UNVERIFIED;
import static org.downstream.rule.Standing.STAYED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.item.Chip;
import org.downstream.item.Figure;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Effect;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Finding;
import org.downstream.rule.GroupMembership;
import org.downstream.rule.Standing;
import org.downstream.rule.Weight;
import org.downstream.time.AsOf;
import org.downstream.time.Period;
import org.downstream.trade.DealChain;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verdict, the policy, the standing and the hold that follow from findings alone. */
class JudgementFindingsTest {
  private static final CountryGroups GROUPS =
      new CountryGroups(
          List.of(
              new GroupMembership(
                  "D5",
                  "CN",
                  Period.since(LocalDate.of(2018, 1, 1)),
                  Citation.of("made up"),
                  true)),
          List.of(),
          List.of());

  private static final Figure OPEN =
      new Figure(Optional.empty(), Citation.of("made up"), Figure.Confidence.UNPUBLISHED);
  private static final Chip CHIP =
      new Chip(
          "chip",
          "Chip",
          List.of(),
          "Made Up",
          List.of(),
          OPEN,
          OPEN,
          OPEN,
          Optional.empty(),
          RULED_OUT,
          ESTABLISHED,
          "",
          List.of());
  private static final Finding FLAG = flag("flag", Weight.LOW, ESTABLISHED);

  private final Set<String> openDuties = new TreeSet<>();
  private final Map<String, Set<String>> lifts = new HashMap<>();

  private static Finding finding(String id, Effect effect, Certainty how, Standing standing) {
    return finding(id, effect, how, standing, Optional.empty(), Optional.empty(), "");
  }

  private static Finding finding(
      String id,
      Effect effect,
      Certainty how,
      Standing standing,
      Optional<ReviewPolicy> policy,
      Optional<Weight> weight,
      String subject) {
    return new Finding(
        id,
        "Title of " + id,
        effect,
        how,
        standing,
        policy,
        weight,
        "",
        subject,
        List.of(),
        List.of(),
        true);
  }

  private static Finding licence(String id, ReviewPolicy policy) {
    return finding(
        id, REQUIRES_LICENSE, ESTABLISHED, IN_FORCE, Optional.of(policy), Optional.empty(), "");
  }

  private static Finding flag(String id, Weight weight, Certainty how) {
    return finding(id, RAISES_FLAG, how, IN_FORCE, Optional.empty(), Optional.of(weight), "");
  }

  private Determination of(Finding... findings) {
    return of(Arrays.asList(findings));
  }

  private Determination of(List<Finding> findings) {
    MadeUpBook book = new MadeUpBook().deal(MadeUpBook.MadeUpDeal.sale("D", "maker", "buyer"));
    Records records = new Records(book.book());
    LocalDate day = LocalDate.of(2025, 10, 15);
    Reading reading =
        new Reading(
            records.deal(book.book().deals().keySet().iterator().next()).orElseThrow(),
            AsOf.on(day),
            new DealChain(List.of(), List.of(), false),
            List.of(),
            new ItemScreen.Classified(
                new ItemAnswer("chip", Optional.of(CHIP), List.of(), Map.of(), List.of()),
                new FactSheet(day, GROUPS),
                new Selection.ForItem(1)),
            List.of());
    reading.findings().addAll(findings);
    reading.openDuties().addAll(openDuties);
    reading.lifts().putAll(lifts);
    return new Judgement(reading, records, new Basis(List.of(), "", 0, new TreeMap<>()))
        .determination();
  }

  /** Each kind of finding before the next, in the order in which an officer reads them. */
  @Test
  void findingsStandInTheOrderOfTheirWeightWhateverTheOrderInWhichTheyAreFound() {
    List<Finding> inOrder =
        List.of(
            finding("z", PROHIBITS, ESTABLISHED, IN_FORCE),
            finding("a", PROHIBITS, POSSIBLE, IN_FORCE),
            finding("a", PROHIBITS, UNKNOWN, IN_FORCE),
            licence("z", ReviewPolicy.DENIAL),
            licence("y/lists/z", ReviewPolicy.PRESUMPTION_OF_DENIAL),
            licence("a/lists-of-chips", ReviewPolicy.PRESUMPTION_OF_DENIAL),
            licence("b", ReviewPolicy.PRESUMPTION_OF_DENIAL),
            licence("c", ReviewPolicy.PRESUMPTION_OF_APPROVAL),
            finding("a", REQUIRES_LICENSE, ESTABLISHED, IN_FORCE),
            finding("a", REQUIRES_LICENSE, ESTABLISHED, NOT_ENFORCED),
            finding("a", REQUIRES_LICENSE, ESTABLISHED, STAYED),
            finding("a", EXCEPTS, ESTABLISHED, IN_FORCE),
            flag("z", Weight.HIGH, ESTABLISHED),
            flag("y", Weight.MEDIUM, ESTABLISHED),
            about("w", "alpha"),
            about("w", "beta"),
            flag("x", Weight.LOW, ESTABLISHED),
            finding("a", EXPLAINS, ESTABLISHED, IN_FORCE),
            finding("a", PROHIBITS, ESTABLISHED, PROPOSED),
            finding("a", EXPLAINS, ESTABLISHED, PROPOSED));
    Random random = new Random(20251015);
    for (int i = 0; i < 20; i++) {
      List<Finding> mixed = new ArrayList<>(inOrder);
      Collections.shuffle(mixed, random);
      assertThat(of(mixed).findings()).isEqualTo(inOrder);
    }
  }

  private static Finding about(String id, String subject) {
    return finding(
        id, RAISES_FLAG, ESTABLISHED, IN_FORCE, Optional.empty(), Optional.of(Weight.LOW), subject);
  }

  @Test
  void whatIsFoundForTwoActsIsToldOnce() {
    assertThat(of(FLAG, FLAG).findings()).containsExactly(FLAG);
  }

  @Test
  void aFlagThatCouldNotBeComputedIsNoFindingUnlessTheLawAsksForIt() {
    Finding unknown = flag("a", Weight.HIGH, UNKNOWN);
    assertThat(of(unknown).findings()).isEmpty();
    assertThat(of(unknown).verdict()).isEqualTo(Verdict.CLEAR);

    openDuties.add("a");
    assertThat(of(unknown).findings()).containsExactly(unknown);
    assertThat(of(unknown).verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(of(unknown).hold()).isTrue();
    assertThat(of(unknown, flag("b", Weight.HIGH, POSSIBLE)).findings()).containsExactly(unknown);
  }

  @Test
  void anExceptionIsKeptOnlyBesideALicenceThatIsSurelyRequired() {
    Finding exception = finding("x", EXCEPTS, ESTABLISHED, IN_FORCE);
    for (Finding other :
        List.of(
            finding("a", REQUIRES_LICENSE, UNKNOWN, IN_FORCE),
            finding("a", REQUIRES_LICENSE, ESTABLISHED, STAYED),
            finding("a", PROHIBITS, ESTABLISHED, IN_FORCE),
            finding("a", EXPLAINS, ESTABLISHED, IN_FORCE))) {
      assertThat(of(exception, other).findings()).containsExactly(other);
    }
    assertThat(of(exception, licence("a", ReviewPolicy.DENIAL)).findings()).contains(exception);
  }

  @Test
  void thePolicyIsTheStrictestOfTheRequirementsAndOnlyWhereALicenceIsTheAnswer() {
    Finding mild = licence("a", ReviewPolicy.CASE_BY_CASE);
    Finding strict = licence("b", ReviewPolicy.PRESUMPTION_OF_DENIAL);
    Finding silent = finding("c", REQUIRES_LICENSE, ESTABLISHED, IN_FORCE);
    assertThat(of(mild).policy()).contains(ReviewPolicy.CASE_BY_CASE);
    assertThat(of(mild, strict, silent).policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(of(silent).policy()).isEmpty();

    Determination prohibited = of(strict, finding("p", PROHIBITS, ESTABLISHED, IN_FORCE));
    assertThat(prohibited.verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(prohibited.policy()).isEmpty();
  }

  @Test
  void anExceptionThatLiftsSomeButNotAllLiftsNone() {
    Finding exception = finding("x", EXCEPTS, ESTABLISHED, IN_FORCE);
    Finding one = licence("a", ReviewPolicy.CASE_BY_CASE);
    Finding other = licence("b", ReviewPolicy.CASE_BY_CASE);
    lifts.put("x", Set.of("a"));
    assertThat(of(exception, one).verdict()).isEqualTo(Verdict.EXCEPTION);
    assertThat(of(exception, one, other).verdict()).isEqualTo(Verdict.LICENSE_REQUIRED);
    lifts.put("x", Set.of("a", "b"));
    assertThat(of(exception, one, other).verdict()).isEqualTo(Verdict.EXCEPTION);
    assertThat(of(exception, one, other).hold()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Effect.class,
      names = {"PROHIBITS", "REQUIRES_LICENSE"})
  void anOpenRequirementBesideALightFlagHoldsOnlyWhereItBinds(Effect effect) {
    for (Certainty how : List.of(UNKNOWN, POSSIBLE)) {
      Determination open = of(FLAG, finding("a", effect, how, IN_FORCE));
      assertThat(open.verdict()).isEqualTo(Verdict.LEGAL_BUT_RISKY);
      assertThat(open.hold()).isTrue();
      assertThat(of(FLAG, finding("a", effect, how, STAYED)).hold()).isFalse();
      assertThat(of(finding("a", effect, how, STAYED)).verdict()).isEqualTo(Verdict.CLEAR);
    }
  }

  @Test
  void anExplanationBesideALightFlagDoesNotHold() {
    assertThat(of(FLAG, finding("a", EXPLAINS, ESTABLISHED, IN_FORCE)).hold()).isFalse();
    assertThat(of(FLAG, finding("a", EXPLAINS, UNKNOWN, IN_FORCE)).hold()).isFalse();
    assertThat(of(finding("a", EXPLAINS, UNKNOWN, IN_FORCE)).verdict())
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void oneFlagFoundForTwoPartiesIsOneFlag() {
    Finding alpha = medium("a", "alpha");
    Finding beta = medium("a", "beta");
    assertThat(of(alpha, beta).findings()).hasSize(2);
    assertThat(of(alpha, beta).hold()).isFalse();
    assertThat(of(alpha, medium("b", "alpha")).hold()).isTrue();
  }

  private static Finding medium(String id, String subject) {
    return finding(
        id,
        RAISES_FLAG,
        ESTABLISHED,
        IN_FORCE,
        Optional.empty(),
        Optional.of(Weight.MEDIUM),
        subject);
  }

  @Test
  void onlyALicenceThatTheTextSurelyRequiresIsARiskWhereItIsNotEnforced() {
    assertThat(of(finding("a", REQUIRES_LICENSE, ESTABLISHED, NOT_ENFORCED)).verdict())
        .isEqualTo(Verdict.LEGAL_BUT_RISKY);
    for (Effect effect : List.of(EXPLAINS, RAISES_FLAG)) {
      assertThat(of(finding("a", effect, ESTABLISHED, NOT_ENFORCED)).verdict())
          .as("%s", effect)
          .isEqualTo(Verdict.CLEAR);
    }
    assertThat(of(finding("a", REQUIRES_LICENSE, ESTABLISHED, STAYED)).standing())
        .isEqualTo(IN_FORCE);
  }

  @Test
  void whatIsNotEnforcedAndMayApplyIsNotClear() {
    for (Certainty open : List.of(POSSIBLE, UNKNOWN)) {
      assertThat(of(finding("a", REQUIRES_LICENSE, open, NOT_ENFORCED)).verdict())
          .isEqualTo(Verdict.INDETERMINATE);
      assertThat(of(finding("a", REQUIRES_LICENSE, open, STAYED)).verdict())
          .isEqualTo(Verdict.CLEAR);
    }
  }

  @Test
  void theStandingIsTheFirmestOfWhatDecides() {
    Finding again = finding("b", REQUIRES_LICENSE, ESTABLISHED, REINSTATED_UNVERIFIED);
    Finding dropped = finding("c", REQUIRES_LICENSE, ESTABLISHED, NOT_ENFORCED);
    assertThat(of().standing()).isEqualTo(IN_FORCE);
    assertThat(of(FLAG).standing()).isEqualTo(IN_FORCE);
    assertThat(of(again).standing()).isEqualTo(REINSTATED_UNVERIFIED);
    assertThat(of(again, dropped).standing()).isEqualTo(REINSTATED_UNVERIFIED);
    assertThat(of(again, licence("a", ReviewPolicy.DENIAL)).standing()).isEqualTo(IN_FORCE);
    assertThat(of(finding("p", PROHIBITS, ESTABLISHED, REINSTATED_UNVERIFIED)).standing())
        .isEqualTo(REINSTATED_UNVERIFIED);
    assertThat(of(FLAG, dropped).standing()).isEqualTo(NOT_ENFORCED);

    lifts.put("x", Set.of("b"));
    assertThat(of(again, finding("x", EXCEPTS, ESTABLISHED, IN_FORCE)).standing())
        .isEqualTo(IN_FORCE);
  }
}
