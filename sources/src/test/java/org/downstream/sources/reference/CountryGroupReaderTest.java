package org.downstream.sources.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.downstream.rule.CountryGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGroupReaderTest {

  private static final CountryGroups GROUPS = ReferenceData.load().countryGroups();
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

  @ParameterizedTest
  @CsvSource({
    "A1, 40, AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV MX NL NO NZ PL PT RO SE SI SK TR US ZA",
    "A5, 38, AE AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV NL NO NZ PL PT RO SE SI SK TR",
    "A6, 8, AL CY IL MT MX SG TW ZA",
    "D1, 24, AM AZ BY CN GE IQ KG KH KP KZ LA LY MD MM MN MO NI RU TJ TM UZ VE VN YE",
    "D4, 21, BH BY CN EG IL IQ IR JO KP KW LB LY MO OM PK QA RU SA SY VE YE",
    "D5, 22, AF BY CD CF CN CU ER HT IQ IR KP LB LY MM NI RU SD SO SS SY VE ZW",
    "E1, 3, IR KP SY",
    "E2, 1, CU",
    "S, 45, AF AM AZ BH BY CD CF CN CU EG ER GE HT IQ IR JO KG KH KP KW KZ LA LB LY MD MM MN MO NI OM PK QA RU SA SD SO SS SY TJ TM UZ VE VN YE ZW",
    "M5, 23, AF BY CD CF CN CU ER HT IQ IR KP LB LY MM MO NI RU SD SO SS SY VE ZW",
    "MILITARY, 7, BY CN KH MM NI RU VE",
    "NUCLEAR_EXEMPT, 22, AT AU BE CA DE DK ES FI FR GB GR IE IS IT JP LU NL NO NZ PT SE TR",
    "ALLIED, 47, AE AL AR AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT JP KR LT LU LV MT MX NL NO NZ PL PT RO SE SG SI SK TR TW US ZA",
    "S5A, 19, AU BE CA DE DK ES FI FR GB IE IT JP KR NL NO NZ SE TW US"
  })
  void membersAreThoseOfTheTextOfSeptember2026(String group, int count, String members) {
    assertThat(GROUPS.members(group, TODAY))
        .hasSize(count)
        .containsExactlyElementsOf(List.of(members.split(" ", -1)));
  }

  @Test
  void noGroupIsLeftUntested() {
    assertThat(GROUPS.names())
        .containsExactlyInAnyOrder(
            "A1",
            "A5",
            "A6",
            "D1",
            "D4",
            "D5",
            "E1",
            "E2",
            "S",
            "M5",
            "ALLIED",
            "S5A",
            "MILITARY",
            "NUCLEAR_EXEMPT");
  }

  @ParameterizedTest
  @CsvSource({
    // group, country, first day
    "D5, KH, 2021-12-09",
    "MILITARY, KH, 2021-12-09",
    "MILITARY, MM, 2021-03-08",
    "MILITARY, BY, 2022-03-02",
    "MILITARY, NI, 2024-03-15",
    "D5, NI, 2024-03-15",
    "D1, NI, 2024-03-15",
    "S, NI, 2024-03-15",
    "M5, NI, 2024-03-15",
    "A5, AE, 2026-07-10",
    "A6, CY, 2020-12-28",
    "A6, MX, 2020-12-28",
    "D1, YE, 2020-02-24",
    "D4, RU, 2020-02-24",
    "D5, RU, 2021-03-18",
    "D1, MM, 2021-03-08",
    "D1, VE, 2019-05-24",
    "D4, VE, 2019-05-24",
    "S5A, TW, 2025-01-13",
    "D1, HK, 2020-12-23",
    "D5, HK, 2020-12-23",
    "M5, HK, 2020-12-23"
  })
  void theDayBeforeItIsNotInTheGroupAndThenItIs(String group, String country, LocalDate first) {
    assertThat(GROUPS.contains(group, country, first.minusDays(1))).isFalse();
    assertThat(GROUPS.contains(group, country, first)).isTrue();
    assertThat(GROUPS.contains(group, country, first.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // group, country, last day
    "D5, KH, 2026-02-02",
    "M5, KH, 2026-02-02",
    "D5, CY, 2024-05-29",
    "D4, AE, 2026-07-09",
    "S, AE, 2026-07-09",
    "D1, UA, 2020-12-27",
    "S, CY, 2020-12-27",
    "E1, SD, 2021-01-13",
    "A6, HK, 2020-12-22"
  })
  void onTheLastDayItIsInTheGroupAndThenItIsNot(String group, String country, LocalDate last) {
    assertThat(GROUPS.contains(group, country, last.minusDays(1))).isTrue();
    assertThat(GROUPS.contains(group, country, last)).isTrue();
    assertThat(GROUPS.contains(group, country, last.plusDays(1))).isFalse();
  }

  @Test
  void cambodiaStaysInTheDestinationSetByD1() {
    assertThat(GROUPS.contains("S", "KH", LocalDate.of(2026, 2, 3))).isTrue();
  }

  @Test
  void cyprusIsNoDestinationOfTheTestOf2023SinceItWasInA6() {
    assertThat(GROUPS.contains("S", "CY", LocalDate.of(2023, 11, 17))).isFalse();
  }

  @Test
  void hongKongIsChinaFrom2020On() {
    assertThat(GROUPS.destination("HK", LocalDate.of(2020, 12, 22))).isEqualTo("HK");
    assertThat(GROUPS.destination("HK", LocalDate.of(2020, 12, 23))).isEqualTo("CN");
    assertThat(GROUPS.destination("MO", TODAY)).isEqualTo("MO");
  }

  @Test
  void macauIsNotInD5ButInTheSetThatNamesIt() {
    assertThat(GROUPS.contains("D5", "MO", TODAY)).isFalse();
    assertThat(GROUPS.contains("M5", "MO", TODAY)).isTrue();
  }

  @Test
  void aDateThatWasNotCheckedSaysSo() {
    assertThat(GROUPS.membership("A5", "AE", TODAY).orElseThrow().verified()).isTrue();
    assertThat(GROUPS.membership("D5", "RU", TODAY).orElseThrow().verified()).isFalse();
    assertThat(GROUPS.membership("D5", "CN", TODAY).orElseThrow().citation().text())
        .contains("15 CFR part 740");
  }
}
