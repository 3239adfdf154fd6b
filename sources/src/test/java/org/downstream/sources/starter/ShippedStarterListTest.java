package org.downstream.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;
import org.downstream.watchlist.Watchlist;
import org.junit.jupiter.api.Test;

class ShippedStarterListTest {

  private static final Watchlist LIST = new StarterListReader().shipped();
  private static final Map<String, ListedParty> BY_ID =
      LIST.entries().stream().collect(Collectors.toMap(ListedParty::id, Function.identity()));

  /** The rows that carry footnote 4 in the official text of the vintage. */
  private static final int FOOTNOTE_4 = 96;

  @Test
  void itHoldsEnoughPartiesAndEveryKindOfList() {
    assertThat(LIST.entries()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(LIST.entries())
        .extracting(ListedParty::list)
        .contains(
            ListKind.ENTITY_LIST,
            ListKind.MILITARY_END_USER,
            ListKind.UNVERIFIED,
            ListKind.DENIED_PERSONS,
            ListKind.NS_CMIC,
            ListKind.DOD_1260H);
  }

  @Test
  void everyEntryIsDatedAndCited() {
    assertThat(LIST.entries())
        .allSatisfy(
            party -> {
              assertThat(party.citations()).isNotEmpty();
              assertThat(party.listed().periods().get(0).from())
                  .isBetween(LocalDate.of(1997, 1, 1), LIST.vintage());
              assertThat(party.text()).isNotBlank();
              assertThat(party.id())
                  .matches("(EL|MEU|UVL|DPL|NS_CMIC|DOD_1260H):[A-Z]{2}:[a-z0-9-]+");
            });
  }

  @Test
  void noIdAndNoPublishedNameComesTwice() {
    assertThat(LIST.entries()).extracting(ListedParty::id).doesNotHaveDuplicates();
    assertThat(LIST.entries())
        .allSatisfy(
            party ->
                assertThat(party.names()).extracting(ListedName::text).doesNotHaveDuplicates());
  }

  @Test
  void everyPartyWithFootnoteFourIsThere() {
    assertThat(LIST.entries().stream().filter(party -> party.footnotes().contains(4)))
        .hasSize(FOOTNOTE_4);
  }

  @Test
  void theHighRiskAddressesAreThere() {
    assertThat(LIST.entries().stream().filter(ListedParty::addressOnly))
        .hasSize(19)
        .allSatisfy(party -> assertThat(party.addresses()).isNotEmpty());
  }

  @Test
  void listsThatRestrictNoExportReachNoItem() {
    assertThat(LIST.entries())
        .allSatisfy(
            party ->
                assertThat(party.scope() == Scope.NO_ITEMS)
                    .isEqualTo(!party.list().restrictsExports()));
  }

  @Test
  void theWellKnownPartiesAreListedAsPublished() {
    ListedParty iflytek = party("EL:CN:iflytek");
    assertThat(iflytek.listed().periods().get(0).from()).isEqualTo(LocalDate.of(2019, 10, 9));
    assertThat(iflytek.policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(iflytek.footnotes()).containsExactly(4);
    assertThat(names("EL:CN:iflytek")).contains("科大讯飞股份有限公司", "科大訊飛股份有限公司", "科大讯飞", "科大訊飛");
    assertThat(names("EL:CN:huawei-technologies")).contains("华为技术有限公司", "華為技術有限公司");
    assertThat(names("EL:CN:inspur-group")).contains("浪潮集团有限公司", "浪潮集團有限公司");
    assertThat(names("EL:CN:national-university-of-defense-technology-nudt"))
        .contains("国防科技大学", "國防科技大學");
    assertThat(BY_ID)
        .containsKeys(
            "EL:CN:megvii-technology",
            "EL:CN:hangzhou-hikvision-digital-technology",
            "EL:CN:sugon",
            "EL:CN:higon",
            "EL:CN:hisilicon-technologies-co-ltd-hisilicon",
            "EL:CN:shanghai-biren-intelligent-technology",
            "EL:CN:moore-thread-intelligent-technology-beijing",
            "EL:CN:beijing-zhipu-huazhang-technology",
            "EL:CN:yangtze-memory-technologies",
            "EL:CN:nettrix-information-industry",
            "EL:CN:loongson-technology",
            "EL:CN:beijing-academy-of-artificial-intelligence",
            "EL:CN:dji");
  }

  /** A rule that took effect before its publication counts from its effective date. */
  @Test
  void earlyEffectiveDatesAreKept() {
    assertThat(party("EL:CN:huawei-technologies").on(LocalDate.of(2019, 5, 16))).isTrue();
    assertThat(party("EL:CN:huawei-technologies").on(LocalDate.of(2019, 5, 15))).isFalse();
    assertThat(
            party("EL:CN:semiconductor-manufacturing-international-corporation-smic")
                .on(LocalDate.of(2020, 12, 18)))
        .isTrue();
  }

  /** 85 FR 34505: on 2020-06-05 the entry "SenseTime" became the entry of the Beijing company. */
  @Test
  void theGroupBrandOfSenseTimeIsOnlyAWeakNameOfTheBeijingCompany() {
    ListedParty beijing = party("EL:CN:beijing-sensetime-technology-development");
    assertThat(beijing.names())
        .contains(
            new ListedName("北京市商汤科技开发有限公司", ListedName.Kind.ADDED),
            new ListedName("Sense Time", ListedName.Kind.ALIAS),
            new ListedName("商汤科技", ListedName.Kind.WEAK),
            new ListedName("商湯科技", ListedName.Kind.WEAK));
    ListedParty before = party("EL:CN:sensetime-2019");
    assertThat(before.on(LocalDate.of(2020, 6, 4))).isTrue();
    assertThat(before.on(LocalDate.of(2020, 6, 5))).isFalse();
  }

  @Test
  void aPartyThatWasTakenOffKeepsItsLastDay() {
    ListedParty zte = party("DPL:CN:zte-corporation");
    assertThat(zte.on(LocalDate.of(2018, 7, 1))).isTrue();
    assertThat(zte.on(LocalDate.of(2018, 7, 13))).isFalse();
  }

  @Test
  void manyPartiesHaveANameInChineseCharacters() {
    assertThat(
            LIST.entries().stream()
                .filter(
                    party ->
                        party.names().stream()
                            .anyMatch(
                                name ->
                                    name.text().codePoints().anyMatch(Character::isIdeographic))))
        .hasSizeGreaterThan(180);
  }

  private static ListedParty party(String id) {
    ListedParty party = BY_ID.get(id);
    assertThat(party).as(id).isNotNull();
    return java.util.Objects.requireNonNull(party);
  }

  private static List<String> names(String id) {
    return party(id).names().stream().map(ListedName::text).toList();
  }
}
