package org.downstream.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.watchlist.Listed.TODAY;
import static org.downstream.watchlist.Listed.entry;
import static org.downstream.watchlist.Listed.index;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListedName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistIndexTest {
  private static final ListedParty IFLYTEK =
      entry(
          "EL:CN:iflytek",
          "CN",
          List.of(
              new ListedName("IFLYTEK", Kind.PRIMARY),
              new ListedName("科大讯飞股份有限公司", Kind.ADDED),
              new ListedName("科大讯飞", Kind.ADDED)),
          InForce.of(Period.since(LocalDate.of(2019, 10, 9))));
  private static final ListedParty SENSETIME =
      entry(
          "EL:CN:sensetime",
          "CN",
          List.of(
              new ListedName("Beijing SenseTime Technology Development Co., Ltd.", Kind.PRIMARY),
              new ListedName("Beijing Shangtang Technology Development Co., Ltd.", Kind.ALIAS),
              new ListedName("北京市商汤科技开发有限公司", Kind.ADDED)),
          InForce.ALWAYS);
  private static final ListedParty MEGVII =
      entry("EL:CN:megvii", "CN", "Kuangshi", "Megvii Technology");
  private static final ListedParty INSPUR =
      entry("EL:CN:inspur", "CN", "Inspur Group Co., Ltd.", "Inspur Group", "IGL");
  private static final ListedParty INSTITUTE =
      entry("EL:CN:715", "CN", "CSSC 715th Research Institute");
  private static final ListedParty HAIGE =
      entry("EL:CN:haige", "CN", "Guangzhou Haige Communications Group");
  private static final ListedParty BANK = entry("SDN:IR:mellat", "IR", "Bank Mellat");
  private static final ListedParty EXPORTER = entry("EL:RU:roe", "RU", "Rosoboronexport");

  private final WatchlistIndex index =
      index(IFLYTEK, SENSETIME, MEGVII, INSPUR, INSTITUTE, HAIGE, BANK, EXPORTER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "科大讯飞",
        "科大訊飛",
        "iFlytek",
        "IFLYTEK CO., LTD.",
        "IFLYTEK CO,LTD.",
        "ＩＦＬＹＴＥＫ　Ｃｏ．，　Ｌｔｄ．",
        "i\u200BFly\u202Etek",
        "科大訊飛股份有限公司",
        "科大讯飞(股份有限公司)",
        "科大讯飞股份有限公司（IFLYTEK）",
        "IFLYTEK 科大讯飞"
      })
  void aRecordedNameInAnyWritingIsEstablished(String name) {
    assertThat(best(name)).satisfies(m -> is(m, IFLYTEK, ESTABLISHED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IFLYTEK Shanghai Branch",
        "iFlytek Co., Ltd., Munich Branch",
        "Shanghai Branch of IFLYTEK Co., Ltd.",
        "科大讯飞股份有限公司上海分公司",
        "科大訊飛股份有限公司（上海）分公司",
        "IFLYTEK Zweigniederlassung Deutschland",
        "iFlytek Rotterdam Sales Office"
      })
  void aBranchOfAListedCompanyIsTheListedCompany(String branch) {
    assertThat(best(branch)).satisfies(m -> is(m, IFLYTEK, ESTABLISHED));
    assertThat(best(branch).why()).anyMatch(why -> why.contains("branch is in law the company"));
  }

  @Test
  void aBranchInAnotherCountryIsStillTheListedCompany() {
    ListMatch match = index.match(ListQuery.named("IFLYTEK Munich Branch").in("DE"), TODAY).get(0);
    is(match, IFLYTEK, ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "北京市商汤科技开发有限公司 | EL:CN:sensetime",
        "北京商湯科技開發有限公司 | EL:CN:sensetime",
        "BankMellat | SDN:IR:mellat",
        "ROSOBORON EXPORT | EL:RU:roe",
        "Mellat Bank | SDN:IR:mellat",
        "Inspur Group | EL:CN:inspur",
        "Inspur | EL:CN:inspur",
        "CSSC Research Institute No. 715 | EL:CN:715"
      })
  void spacesOrderAndScriptVariantsDoNotHideTheSameName(String name, String id) {
    assertThat(best(name)).satisfies(m -> is(m, id, ESTABLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shanghai SenseTime Intelligent Technology Co., Ltd. | EL:CN:sensetime",
        "安徽科大讯飞医疗信息技术有限公司 | EL:CN:iflytek",
        "USTC iFlytek Robotics | EL:CN:iflytek",
        "Keda Xunfei | EL:CN:iflytek",
        "kedaxunfei | EL:CN:iflytek",
        "旷视 | EL:CN:megvii",
        "北京旷视科技有限公司 | EL:CN:megvii",
        "上海商汤智能科技有限公司 | EL:CN:sensetime",
        "Beijing SenseTme Technology Development | EL:CN:sensetime",
        "Rosoboroneksport | EL:RU:roe",
        "GUANGZHOU HAIGE COMM GRP | EL:CN:haige",
        "Megvii | EL:CN:megvii",
        "IGL | EL:CN:inspur",
        "CSSC Research Institute | EL:CN:715"
      })
  void aLikenessIsPossible(String name, String id) {
    assertThat(best(name)).satisfies(m -> is(m, id, POSSIBLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beijing Technology Co., Ltd.",
        "Beijing Intelligent Technology Development Co., Ltd.",
        "北京科技开发有限公司",
        "安徽智能信息技术股份有限公司",
        "CSSC 702nd Research Institute",
        "Guangzhou Communications Group",
        "Research Institute",
        "Co., Ltd.",
        "IGL Technology",
        "Bank Melli",
        "北京华严科技有限公司",
        "上海银杏智能科技有限公司",
        "The",
        ""
      })
  void regionActivityAndOtherNumbersAreNoMatch(String name) {
    assertThat(index.match(ListQuery.named(name), TODAY)).isEmpty();
  }

  @Test
  void aSisterNamesTheRegionThatDiffers() {
    assertThat(best("Shanghai SenseTime Intelligent Technology Co., Ltd.").why())
        .contains("brand “sensetime” agrees", "“shanghai” against “beijing” differs");
  }

  @Test
  void theStepsShowWhatWasWritten() {
    assertThat(best("科大訊飛股份有限公司").why())
        .contains(
            "科大訊飛股份有限公司 → 科大讯飞股份有限公司: traditional to simplified", "legal form 股份有限公司 set aside");
  }

  @Test
  void anotherCountryLeavesTheSameNamePossibleAndSaysSo() {
    ListMatch match = index.match(ListQuery.named("IFLYTEK").in("BR"), TODAY).get(0);
    is(match, IFLYTEK, POSSIBLE);
    assertThat(match.why()).contains("the party is of BR, the entry is of CN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN", "HK", "MO", "cn", ""})
  void mainlandHongKongMacauAndUnknownAgree(String country) {
    is(index.match(ListQuery.named("IFLYTEK").in(country), TODAY).get(0), IFLYTEK, ESTABLISHED);
  }

  @Test
  void anEntryNotYetInForceIsFoundOnlyWhenAskedForAnyDay() {
    ListQuery query = ListQuery.named("IFLYTEK");
    LocalDate eve = LocalDate.of(2019, 10, 8);
    assertThat(index.match(query, eve)).isEmpty();
    assertThat(index.match(query, eve.plusDays(1))).hasSize(1);
    assertThat(index.matchEver(query)).hasSize(1);
  }

  @Test
  void threeLettersAreABrandOnlyWhereAnActivityAgrees() {
    WatchlistIndex three = index(entry("a", "CN", "Shenzhen DJI Innovation Technology Co., Ltd."));
    assertThat(three.match(ListQuery.named("DJI Technology"), TODAY)).hasSize(1);
    assertThat(three.match(ListQuery.named("DJI Logistics"), TODAY)).isEmpty();
  }

  @Test
  void aGroupAndAMemberOfTheSameNameAreOnlyPossiblyOne() {
    ListedParty member = entry("a", "CN", "Zhongyuan Electronics Co., Ltd.");
    ListMatch match =
        index(member).match(ListQuery.named("Zhongyuan Electronics Group Co., Ltd."), TODAY).get(0);
    is(match, member, POSSIBLE);
  }

  @Test
  void aWeakNameCountsOnlyAsAWholeAndStaysPossible() {
    ListedParty weak =
        entry(
            "a",
            "CN",
            List.of(
                new ListedName("Zhongyuan Dianzi", Kind.PRIMARY),
                new ListedName("Phoenix", Kind.WEAK)),
            InForce.ALWAYS);
    is(index(weak).match(ListQuery.named("Phoenix"), TODAY).get(0), weak, POSSIBLE);
    assertThat(index(weak).match(ListQuery.named("Phoenix Trading"), TODAY)).isEmpty();
  }

  @Test
  void aNameInBracketsAtTheEndOfAListedNameIsAnAlias() {
    ListedParty listed = entry("a", "CN", "HiSilicon Technologies Co., Ltd (HiSilicon)");
    for (String name : List.of("HiSilicon", "HiSilicon Technologies Co., Ltd.")) {
      is(index(listed).match(ListQuery.named(name), TODAY).get(0), listed, ESTABLISHED);
    }
  }

  @Test
  void everyEntryIsReturnedOnceInAStableOrder() {
    ListedParty other = entry("EL:CN:zz", "CN", "IFLYTEK");
    ListedParty sister = entry("EL:CN:aa", "CN", "IFLYTEK South Technology");
    List<ListMatch> matches =
        index(other, sister, IFLYTEK)
            .match(ListQuery.named("iFlytek South Technology", "科大讯飞", "IFLYTEK"), TODAY);
    assertThat(matches)
        .extracting(match -> match.entry().id())
        .containsExactly("EL:CN:aa", "EL:CN:iflytek", "EL:CN:zz");
  }

  @Test
  void aRegionMovedIntoBracketsIsTheSameName() {
    ListedParty listed = entry("a", "CN", "摩尔线程智能科技(北京)股份有限公司");
    is(index(listed).match(ListQuery.named("北京摩尔线程智能科技有限公司"), TODAY).get(0), listed, ESTABLISHED);
  }

  private ListMatch best(String name) {
    List<ListMatch> matches = index.match(ListQuery.named(name), TODAY);
    assertThat(matches).as(name).isNotEmpty();
    return matches.get(0);
  }

  private static void is(ListMatch match, ListedParty entry, Certainty certainty) {
    is(match, entry.id(), certainty);
  }

  private static void is(ListMatch match, String id, Certainty certainty) {
    assertThat(match.entry().id()).as(match.toString()).isEqualTo(id);
    assertThat(match.certainty()).as(match.toString()).isEqualTo(certainty);
    assertThat(match.score()).isBetween(1, 1000);
    assertThat(match.why()).isNotEmpty();
  }
}
