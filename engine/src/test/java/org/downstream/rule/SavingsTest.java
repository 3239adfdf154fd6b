package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.downstream.RandomCases;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;

class SavingsTest {

  private static final LocalDate ABOARD = Law.day("2023-11-17");
  private static final LocalDate UNTIL = Law.day("2023-12-18");
  private static final Savings CLAUSE =
      new Savings(ABOARD, UNTIL, Optional.empty(), "made up", true);

  private static FactSheet sheet(
      LocalDate on, Certainty stated, Optional<LocalDate> aboard, Optional<LocalDate> exported) {
    return new FactSheet(on, Law.groups())
        .truth(Fact.DEAL_CARRIAGE_STATED, stated, List::of)
        .number(Fact.DEAL_ABOARD_ON, aboard.map(Fact::asNumber), List::of)
        .number(Fact.DEAL_EXPORTED_ON, exported.map(Fact::asNumber), List::of);
  }

  private static Certainty saves(String on, String aboard, String exported) {
    return CLAUSE.saves(
        sheet(
            Law.day(on),
            Certainty.ESTABLISHED,
            Optional.of(aboard).filter(day -> !day.isEmpty()).map(Law::day),
            Optional.of(exported).filter(day -> !day.isEmpty()).map(Law::day)));
  }

  @Test
  void goodsAboardInTimeAndExportedInTimeAreSaved() {
    assertThat(saves("2023-12-18", "2023-11-17", "2023-12-18")).isEqualTo(Certainty.ESTABLISHED);
    assertThat(saves("2023-11-17", "2023-11-01", "2023-11-17")).isEqualTo(Certainty.ESTABLISHED);
  }

  @Test
  void aDayTooLateIsTooLate() {
    assertThat(saves("2023-12-01", "2023-11-18", "2023-12-01")).isEqualTo(Certainty.RULED_OUT);
    assertThat(saves("2023-12-01", "2023-11-17", "2023-12-19")).isEqualTo(Certainty.RULED_OUT);
    assertThat(saves("2023-12-19", "2023-11-17", "2023-12-18")).isEqualTo(Certainty.RULED_OUT);
  }

  @Test
  void aDayThatIsMissingLeavesItOpen() {
    assertThat(saves("2023-12-01", "", "2023-12-01")).isEqualTo(Certainty.UNKNOWN);
    assertThat(saves("2023-12-01", "2023-11-17", "")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void oneDayThatIsTooLateSettlesItWhateverTheOther() {
    assertThat(saves("2023-12-01", "2023-11-18", "")).isEqualTo(Certainty.RULED_OUT);
    assertThat(saves("2023-12-01", "", "2023-12-19")).isEqualTo(Certainty.RULED_OUT);
  }

  @Test
  void aBookWithoutABillOfLadingClaimsNothing() {
    FactSheet sheet = sheet(ABOARD, Certainty.RULED_OUT, Optional.of(ABOARD), Optional.of(ABOARD));
    assertThat(CLAUSE.saves(sheet)).isEqualTo(Certainty.RULED_OUT);
  }

  @Test
  void whatElseMustHoldIsAskedToo() {
    for (Certainty other : Certainty.values()) {
      Savings clause =
          new Savings(
              ABOARD,
              UNTIL,
              Optional.of(new Condition("made up", Law.always(other))),
              "made up",
              true);
      FactSheet sheet =
          sheet(ABOARD, Certainty.ESTABLISHED, Optional.of(ABOARD), Optional.of(ABOARD));
      assertThat(clause.saves(sheet)).isEqualTo(other);
    }
  }

  @Test
  void aProvisionIsMetWhenItsConditionHoldsAndNoClauseSaves() {
    RandomCases.check(300, SavingsTest::drawn, SavingsTest::agrees);
  }

  /** A condition and a sheet. */
  private record Drawn(Certainty condition, FactSheet sheet) {}

  private static Drawn drawn(SplittableRandom random) {
    return new Drawn(Certainty.values()[random.nextInt(4)], random(random));
  }

  private static void agrees(Drawn drawn) {
    Certainty expected = drawn.condition().and(slow(drawn.sheet()).not());
    Provision provision = withClause(drawn.condition());
    assertThat(provision.met(drawn.sheet())).isEqualTo(expected);
    Set<Fact> open = EnumSet.noneOf(Fact.class);
    provision.openFacts(drawn.sheet(), open::add);
    assertThat(open.isEmpty()).isEqualTo(slow(drawn.sheet()).settled());
  }

  /** Case by case, without Kleene's order. */
  private static Certainty slow(FactSheet sheet) {
    if (sheet.on().isBefore(ABOARD) || sheet.on().isAfter(UNTIL)) {
      return Certainty.RULED_OUT;
    }
    var aboard = sheet.numberOrNull(Fact.DEAL_ABOARD_ON);
    var exported = sheet.numberOrNull(Fact.DEAL_EXPORTED_ON);
    Certainty stated = sheet.truth(Fact.DEAL_CARRIAGE_STATED);
    boolean no =
        stated == Certainty.RULED_OUT
            || (aboard != null && aboard.intValueExact() > 20231117)
            || (exported != null && exported.intValueExact() > 20231218);
    if (no) {
      return Certainty.RULED_OUT;
    }
    return aboard == null || exported == null || stated == Certainty.UNKNOWN
        ? Certainty.UNKNOWN
        : Certainty.ESTABLISHED;
  }

  private static FactSheet random(SplittableRandom random) {
    return sheet(
        ABOARD.plusDays(random.nextInt(40) - 4),
        List.of(Certainty.ESTABLISHED, Certainty.RULED_OUT, Certainty.UNKNOWN)
            .get(random.nextInt(3)),
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(ABOARD.plusDays(random.nextInt(5) - 2)),
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(UNTIL.plusDays(random.nextInt(5) - 2)));
  }

  private static Provision withClause(Certainty condition) {
    Provision made =
        Law.provision(
            "a/rule", Effect.REQUIRES_LICENSE, Law.from("2023-11-17"), Law.always(condition));
    return new Provision(
        made.id(),
        made.title(),
        made.note(),
        made.citations(),
        true,
        made.clocks(),
        List.of(CLAUSE),
        made.addressees(),
        made.named(),
        made.scope(),
        made.acts(),
        made.condition(),
        made.outcome(),
        made.cases());
  }

  @Test
  void swappedDaysAreRefused() {
    assertThatThrownBy(() -> new Savings(UNTIL, ABOARD, Optional.empty(), "made up", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("swapped");
  }
}
