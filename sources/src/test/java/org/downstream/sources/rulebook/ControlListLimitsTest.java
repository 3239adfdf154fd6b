package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.watchlist.ReviewPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The limits of 3A090 and of the review policy of January 2026 as the product ships them: exactly
 * at each limit, one below, one above, and a hair on either side, against the words of the text.
 */
class ControlListLimitsTest {

  private static final CountryGroups GROUPS = ReferenceData.load().countryGroups();
  private static final Rulebook RULEBOOK = new RulebookReader(GROUPS.names()).shipped();
  private static final LocalDate OCTOBER_2022 = LocalDate.of(2022, 10, 21);
  private static final LocalDate NOVEMBER_2023 = LocalDate.of(2023, 11, 17);
  private static final LocalDate DECEMBER_2024 = LocalDate.of(2024, 12, 2);
  private static final LocalDate JANUARY_2026 = LocalDate.of(2026, 1, 15);
  private static final BigDecimal HAIR = new BigDecimal("0.000000001");

  private static Provision provision(String id) {
    return RULEBOOK.provisions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Certainty meets(String paragraph, FactSheet sheet) {
    Provision provision = provision("us-ear/item/" + paragraph);
    assertThat(provision.standing(sheet.on())).as(paragraph).isPresent();
    return provision.condition().expression().truth(sheet);
  }

  private static FactSheet on(LocalDate day) {
    return new FactSheet(day, GROUPS);
  }

  private static FactSheet put(FactSheet sheet, Fact fact, BigDecimal value) {
    return sheet.number(fact, Optional.of(value), List::of);
  }

  /** The limits with what lies around them. */
  private static List<BigDecimal> around(String... limits) {
    List<BigDecimal> result = new ArrayList<>();
    for (String text : limits) {
      BigDecimal limit = new BigDecimal(text);
      result.add(limit.subtract(BigDecimal.ONE));
      result.add(limit.subtract(HAIR));
      result.add(limit);
      result.add(limit.add(HAIR));
      result.add(limit.add(BigDecimal.ONE));
    }
    return result;
  }

  /** Die areas that put that performance at each density limit and a hair to either side of it. */
  private static List<BigDecimal> areas(BigDecimal performance) {
    List<BigDecimal> result = new ArrayList<>(List.of(new BigDecimal("1"), new BigDecimal("9999")));
    for (String limit : List.of("1.6", "3.2", "5.92")) {
      BigDecimal at = performance.divide(new BigDecimal(limit), 12, RoundingMode.DOWN);
      result.addAll(List.of(at.subtract(HAIR), at, at.add(HAIR)));
    }
    return result;
  }

  private static boolean atLeast(BigDecimal value, String limit) {
    return value.compareTo(new BigDecimal(limit)) >= 0;
  }

  @ParameterizedTest
  @EnumSource(
      value = Certainty.class,
      names = {"ESTABLISHED", "RULED_OUT"})
  void theParagraphsOfNovember2023AreMetAsTheirTextReads(Certainty datacenter) {
    boolean forDataCentres = datacenter == Certainty.ESTABLISHED;
    int met = 0;
    for (BigDecimal tpp : around("1600", "2400", "4800")) {
      for (BigDecimal area : areas(tpp)) {
        BigDecimal density = tpp.divide(area, 40, RoundingMode.HALF_EVEN);
        boolean note2 = !forDataCentres && !atLeast(tpp, "4800");
        boolean a =
            !note2 && (atLeast(tpp, "4800") || (atLeast(tpp, "1600") && atLeast(density, "5.92")));
        boolean first =
            atLeast(tpp, "2400")
                && !atLeast(tpp, "4800")
                && atLeast(density, "1.6")
                && !atLeast(density, "5.92");
        boolean second =
            atLeast(tpp, "1600") && atLeast(density, "3.2") && !atLeast(density, "5.92");
        boolean b = !note2 && !a && (first || second);

        FactSheet sheet = on(NOVEMBER_2023).truth(Fact.ITEM_DATACENTER, datacenter, List::of);
        put(put(sheet, Fact.ITEM_TPP, tpp), Fact.ITEM_DIE_AREA, area);
        String place = "performance " + tpp + ", area " + area + ", density " + density;
        assertThat(meets("3a090_a", sheet)).as(place).isEqualTo(Certainty.of(a));
        assertThat(meets("3a090_b", sheet)).as(place).isEqualTo(Certainty.of(b));
        met += a || b ? 1 : 0;
      }
    }
    assertThat(met).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    // performance, area, for data centres, .a, .b
    "4800,,, ESTABLISHED, RULED_OUT",
    "4799.999,, false, RULED_OUT, RULED_OUT",
    "4799.999,,, UNKNOWN, UNKNOWN",
    "1600,, true, UNKNOWN, UNKNOWN",
    "1599,, true, RULED_OUT, RULED_OUT",
    "1599,,, RULED_OUT, RULED_OUT",
    ", 826, true, UNKNOWN, UNKNOWN",
    ", 826, false, UNKNOWN, RULED_OUT",
    "2368, 814,, RULED_OUT, RULED_OUT",
    "4992, 826,, ESTABLISHED, RULED_OUT"
  })
  void whatIsNotPublishedLeavesOpenOnlyWhatTurnsOnIt(
      @Nullable String tpp,
      @Nullable String area,
      @Nullable Boolean datacenter,
      Certainty a,
      Certainty b) {
    FactSheet sheet = on(NOVEMBER_2023);
    sheet.number(Fact.ITEM_TPP, Optional.ofNullable(tpp).map(BigDecimal::new), List::of);
    sheet.number(Fact.ITEM_DIE_AREA, Optional.ofNullable(area).map(BigDecimal::new), List::of);
    if (datacenter != null) {
      sheet.truth(Fact.ITEM_DATACENTER, Certainty.of(datacenter), List::of);
    }
    assertThat(meets("3a090_a", sheet)).isEqualTo(a);
    assertThat(meets("3a090_b", sheet)).isEqualTo(b);
  }

  @Test
  void theParagraphOfOctober2022AsksForBothItsLimits() {
    for (BigDecimal rate : around("600")) {
      for (BigDecimal tpp : around("4800")) {
        FactSheet sheet = on(OCTOBER_2022);
        put(put(sheet, Fact.ITEM_TPP, tpp), Fact.ITEM_TRANSFER_RATE, rate);
        assertThat(meets("3a090_2022", sheet))
            .as("rate " + rate + ", performance " + tpp)
            .isEqualTo(Certainty.of(atLeast(rate, "600") && atLeast(tpp, "4800")));
      }
    }
  }

  @Test
  void memoryIsControlledAboveTwoAndNotAtTwo() {
    for (BigDecimal density : around("2", "3.3")) {
      assertThat(meets("3a090_c", put(on(DECEMBER_2024), Fact.ITEM_MEMORY_DENSITY, density)))
          .as("density " + density)
          .isEqualTo(Certainty.of(density.compareTo(new BigDecimal("2")) > 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3a090_2022, 2022-10-21, 2023-11-16",
    "3a090_a, 2023-11-17,",
    "3a090_b, 2023-11-17,",
    "3a090_c, 2024-12-02,"
  })
  void eachParagraphIsThereFromItsFirstDayToItsLast(
      String paragraph, LocalDate first, @Nullable LocalDate last) {
    Provision provision = provision("us-ear/item/" + paragraph);
    assertThat(provision.standing(first.minusDays(1))).isEmpty();
    assertThat(provision.standing(first)).isPresent();
    assertThat(provision.standing(last == null ? LocalDate.MAX : last)).isPresent();
    if (last != null) {
      assertThat(provision.standing(last.plusDays(1))).isEmpty();
    }
  }

  @Test
  void theWindowOfJanuary2026IsBelowBothLimits() {
    for (BigDecimal tpp : around("21000")) {
      for (BigDecimal bandwidth : around("6500")) {
        boolean inside = !atLeast(tpp, "21000") && !atLeast(bandwidth, "6500");
        String place = "performance " + tpp + ", bandwidth " + bandwidth;
        assertThat(policy(chip(JANUARY_2026, tpp, bandwidth)))
            .as(place)
            .isEqualTo(inside ? ReviewPolicy.CASE_BY_CASE : ReviewPolicy.PRESUMPTION_OF_DENIAL);
        assertThat(policy(chip(JANUARY_2026.minusDays(1), tpp, bandwidth)))
            .as(place + " the day before")
            .isEqualTo(ReviewPolicy.PRESUMPTION_OF_DENIAL);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT, CN, ESTABLISHED, CASE_BY_CASE",
    "EXPORT, MO, ESTABLISHED, CASE_BY_CASE",
    "REEXPORT, CN, ESTABLISHED, PRESUMPTION_OF_DENIAL",
    "TRANSFER_IN_COUNTRY, CN, ESTABLISHED, PRESUMPTION_OF_DENIAL",
    "EXPORT, RU, ESTABLISHED, PRESUMPTION_OF_DENIAL",
    "EXPORT, CN, UNKNOWN, PRESUMPTION_OF_DENIAL",
    "EXPORT, CN, RULED_OUT, PRESUMPTION_OF_DENIAL"
  })
  void theWindowIsForExportsToChinaAndMacauWithTheWholeFile(
      String act, String to, Certainty file, ReviewPolicy policy) {
    FactSheet sheet = chip(JANUARY_2026, new BigDecimal("15832"), new BigDecimal("4800"));
    sheet
        .text(Fact.ACT_KIND, Optional.of(act), List::of)
        .text(Fact.ACT_DESTINATION, Optional.of(to), List::of)
        .truth(Fact.DEAL_CERTIFICATION_FILE, file, List::of);
    assertThat(policy(sheet)).isEqualTo(policy);
  }

  /** A data centre chip of 3A090.a, exported to China with the whole certification file. */
  private static FactSheet chip(LocalDate day, BigDecimal tpp, BigDecimal bandwidth) {
    FactSheet sheet =
        on(day)
            .truth(Fact.ITEM_SUBJECT_TO_EAR, Certainty.ESTABLISHED, List::of)
            .truth(Fact.ITEM_DATACENTER, Certainty.ESTABLISHED, List::of)
            .truth(Fact.ITEM_3A090_A, Certainty.ESTABLISHED, List::of)
            .truth(Fact.ITEM_3A090_B, Certainty.RULED_OUT, List::of)
            .truth(Fact.DEAL_CERTIFICATION_FILE, Certainty.ESTABLISHED, List::of)
            .text(Fact.ACT_KIND, Optional.of("EXPORT"), List::of)
            .text(Fact.ACT_DESTINATION, Optional.of("CN"), List::of);
    return put(put(sheet, Fact.ITEM_TPP, tpp), Fact.ITEM_MEMORY_BANDWIDTH, bandwidth);
  }

  /** The policy of the first row of that day whose condition is surely met. */
  private static ReviewPolicy policy(FactSheet sheet) {
    return provision("us-ear/destination/742.6-a6-iii").outcome().policies().stream()
        .filter(row -> row.during().contains(sheet.on()))
        .filter(
            row ->
                row.when().map(when -> when.expression().truth(sheet)).stream()
                    .allMatch(met -> met == Certainty.ESTABLISHED))
        .findFirst()
        .map(Outcome.PolicyRow::policy)
        .orElseThrow();
  }
}
