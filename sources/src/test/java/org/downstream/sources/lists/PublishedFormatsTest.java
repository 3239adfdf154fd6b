package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.PartyIdentifier;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.PublishedName.Use;
import org.downstream.sources.published.PublishedParty;
import org.downstream.watchlist.ListKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format is known by its content, and every field of it is kept. */
class PublishedFormatsTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "part744.xml|eCFR 15 CFR part 744, XML|5|5|0|0",
        "csl.csv|Consolidated Screening List, CSV|6|6|0|0",
        "csl.json|Consolidated Screening List, JSON|2|2|0|0",
        "sdn.csv|OFAC legacy CSV|10|3|6|1",
        "cons_prim.csv|OFAC legacy CSV|4|1|3|0",
        "sdn.xml|OFAC XML|1|1|0|0",
        "sdn_advanced.xml|OFAC advanced XML|2|2|0|0",
        "dpl.txt|Denied Persons List, tab-separated text|2|2|0|0",
        "eu.xml|EU consolidated financial sanctions, XML 1.1|2|2|0|0",
        "un.xml|UN Security Council consolidated list, XML|2|2|0|0",
        "uk.xml|UK sanctions list, XML|1|1|0|0",
        "uk.csv|UK sanctions list, CSV|4|2|0|1",
        "ConList.csv|OFSI consolidated list, CSV|2|1|0|0",
        "meti.json|Japan METI Foreign End User List, JSON|2|2|0|0",
        "meti.csv|Japan METI Foreign End User List, CSV|2|2|0|0",
        "1260h.csv|Section 1260H Chinese military companies, CSV|3|2|0|0",
        "entities.ftm.json|OpenSanctions FollowTheMoney, JSON Lines|5|2|2|1",
        "targets.simple.csv|OpenSanctions simple targets, CSV|1|1|0|0",
        "plain.csv|plain list, CSV|4|2|0|1"
      })
  void isKnownByItsContentWhateverTheNamePlainOrGzipped(
      String file, String format, long rows, long entries, long beside, long refused) {
    ListReading reading = Fixtures.read(file).reading();
    assertThat(reading.format()).isEqualTo(format);
    assertThat(reading.fault()).isEmpty();
    assertThat(reading.rows()).isEqualTo(rows);
    assertThat(reading.entries()).isEqualTo(entries);
    assertThat(reading.beside()).isEqualTo(beside);
    assertThat(reading.refused()).isEqualTo(refused);
    byte[] gzip = Fixtures.gzip(Fixtures.bytes(file));
    ListReading packed = Fixtures.read(folder, "list", gzip).reading();
    assertThat(packed.format()).isEqualTo(format);
    assertThat(packed.entries()).isEqualTo(entries);
  }

  private static PublishedParty entry(String file, String id) {
    return Fixtures.read(file).entries().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOfficialTextGivesThreeListsAndAddressesAlone() {
    List<PublishedParty> entries = Fixtures.read("part744.xml").entries();
    PublishedParty crane = entries.get(0);
    assertThat(crane.names())
        .containsExactly(
            new PublishedName("Example Crane Works, Ltd.", Use.PRIMARY),
            new PublishedName("Crane Works", Use.ALIAS),
            new PublishedName("ECW Wuxi", Use.ALIAS));
    assertThat(crane.addresses()).containsExactly("1 Dam Road, Wuxi, China", "2 Quay, Hong Kong");
    assertThat(crane.footnotes()).containsExactly(4);
    assertThat(crane.citations()).containsExactly("84 FR 54004, 2019-10-09");
    assertThat(crane.from()).contains(LocalDate.of(2019, 10, 9));
    assertThat(crane.policy()).isEqualTo("Presumption of denial");
    assertThat(crane.kind()).isEqualTo(BearerKind.ORGANISATION);
    assertThat(entries.get(1).addressOnly()).isTrue();
    assertThat(entries.stream().map(PublishedParty::list))
        .containsExactly(
            ListKind.ENTITY_LIST,
            ListKind.ENTITY_LIST,
            ListKind.UNVERIFIED,
            ListKind.MILITARY_END_USER,
            ListKind.MILITARY_END_USER);
  }

  @Test
  void aRowThatOnlyLacksItsCitationIsKeptWithoutADay() {
    PublishedParty uncited = Fixtures.read("part744.xml").entries().get(4);
    assertThat(uncited.name()).isEqualTo("Example Uncited Aviation Co.");
    assertThat(uncited.country()).isEqualTo("CN");
    assertThat(uncited.from()).isEmpty();
  }

  @Test
  void theScreeningListGivesEachEntryItsOwnList() {
    assertThat(entry("csl.csv", "90001").list()).isEqualTo(ListKind.SDN_744_8);
    assertThat(entry("csl.csv", "90002").list()).isEqualTo(ListKind.SDN_OTHER);
    assertThat(entry("csl.csv", "90002").kind()).isEqualTo(BearerKind.VESSEL);
    assertThat(entry("csl.csv", "90003").identifiers())
        .contains(
            new PartyIdentifier("Unified Social Credit Code (USCC)", "91000000EXAMPLE001", "CN"));
    assertThat(entry("csl.csv", "NO:example-heron").to()).contains(LocalDate.of(2013, 6, 19));
    assertThat(entry("csl.csv", "example-ibis").list()).isEqualTo(ListKind.AECA_DEBARRED);
  }

  @Test
  void theLegacyTablesAreReadTogether() {
    PublishedParty egret = entry("sdn.csv", "90001");
    assertThat(egret.names())
        .contains(
            new PublishedName("EGRET, Example", Use.ALIAS), new PublishedName("EGGY", Use.WEAK));
    assertThat(egret.addresses()).containsExactly("1 Street, Tehran, Iran", "Shiraz, Iran");
    assertThat(egret.programs()).containsExactly("SDGT", "IFSR");
    assertThat(entry("sdn.csv", "90002").remarks())
        .anyMatch(remark -> remark.contains("(vessel) built 1990"));
    // Latin-1, by which the file is written, and no UTF-8.
    assertThat(entry("sdn.csv", "90004").name()).isEqualTo("EXAMPLE PÃO CO.");
    PublishedParty stork = entry("cons_prim.csv", "90003");
    assertThat(stork.list()).isEqualTo(ListKind.NS_CMIC);
    assertThat(stork.from()).contains(LocalDate.of(2021, 6, 3));
    assertThat(stork.identifiers())
        .extracting(PartyIdentifier::value)
        .containsExactly("99999 HK", "XX0000000001", "91000000EXAMPLE001");
  }

  @Test
  void theAliasesAloneAreRefusedWithAdvice() {
    ListReading reading = Fixtures.read("alt.csv").reading();
    assertThat(reading.fault()).map(problem -> problem.code()).contains(Code.FORMAT_UNKNOWN);
    assertThat(reading.fault().orElseThrow().expected()).contains("SDN.CSV");
  }

  @Test
  void theAdvancedFormatJoinsItsSections() {
    PublishedParty egret = entry("sdn_advanced.xml", "90001");
    assertThat(egret.name()).isEqualTo("EXAMPLE, Egret");
    assertThat(egret.kind()).isEqualTo(BearerKind.PERSON);
    assertThat(egret.addresses()).containsExactly("Tehran, Iran");
    assertThat(egret.identifiers())
        .containsExactly(new PartyIdentifier("Passport", "A0000001", "IR"));
    assertThat(egret.from()).contains(LocalDate.of(2015, 3, 4));
    PublishedParty stork = entry("sdn_advanced.xml", "90003");
    assertThat(stork.list()).isEqualTo(ListKind.NS_CMIC);
    assertThat(stork.names()).contains(new PublishedName("示例控股有限公司", Use.FORMER));
  }

  @Test
  void theEuropeanListKeepsEveryScriptActAndNumber() {
    PublishedParty plover = entry("eu.xml", "EU.9001.1");
    assertThat(plover.names())
        .containsExactly(
            new PublishedName("Example Plover OOO", Use.PRIMARY),
            new PublishedName("ООО Пример", Use.ALIAS),
            new PublishedName("EP", Use.WEAK));
    assertThat(plover.citations()).containsExactly("2022/000 (OJ L1), 2022-02-25");
    assertThat(plover.identifiers())
        .containsExactly(new PartyIdentifier("Registration Number", "1027700000001", "RU"));
    assertThat(Fixtures.read("eu.xml").reading().stated()).contains(LocalDate.of(2026, 11, 20));
  }

  @Test
  void theListOfTheUnitedNationsGradesItsAliases() {
    assertThat(entry("un.xml", "KPi.901").names())
        .containsExactly(
            new PublishedName("WREN EXAMPLE", Use.PRIMARY),
            new PublishedName("예시", Use.ALIAS),
            new PublishedName("Wren Exampel", Use.ALIAS),
            new PublishedName("W. E.", Use.WEAK));
    assertThat(entry("un.xml", "KPe.902").names())
        .contains(new PublishedName("OLD SHRIKE", Use.FORMER));
    assertThat(entry("un.xml", "KPe.902").country()).isEqualTo("KP");
  }

  @Test
  void rowsOfOneBritishPartyAreOneEntryThoughOthersStandBetween() {
    PublishedParty lark = entry("uk.csv", "RUS9001");
    assertThat(lark.names()).extracting(PublishedName::text).contains("LARK", "ООО Жаворонок");
    assertThat(lark.addresses()).hasSize(2);
    assertThat(entry("uk.xml", "RUS9001").names())
        .containsExactlyInAnyOrderElementsOf(lark.names());
    assertThat(entry("ConList.csv", "19002").countries()).containsExactly("RU", "CY");
  }

  @Test
  void theJapaneseListNamesThePartyEvenWhereTheColumnsRanTogether() {
    assertThat(entry("meti.json", "IR:example-rail-co").name()).isEqualTo("Example Rail Co.");
    assertThat(entry("meti.csv", "CN:example-quail-research-institute").names()).hasSize(3);
  }

  @Test
  void aCompanyOfSeveralEditionsStandsFromTheFirstToTheLast() {
    assertThat(entry("1260h.csv", "CN:example-stork-holdings-co-ltd").from())
        .contains(LocalDate.of(2021, 6, 3));
    assertThat(entry("1260h.csv", "CN:example-stork-holdings-co-ltd").to()).isEmpty();
    assertThat(entry("1260h.csv", "CN:example-rook-inc").to()).contains(LocalDate.of(2024, 1, 30));
  }

  @Test
  void addressesAndSanctionsOnOtherLinesAreJoined() {
    PublishedParty stork = entry("entities.ftm.json", "ex-1");
    assertThat(stork.addresses()).containsExactly("1 Dam Road, Wuxi");
    assertThat(stork.from()).contains(LocalDate.of(2021, 6, 3));
    assertThat(stork.names()).contains(new PublishedName("STK", Use.WEAK));
  }

  @Test
  void aListOfOnesOwnHasSeveralNamesForOneId() {
    PublishedParty stork = entry("plain.csv", "p1");
    assertThat(stork.names()).extracting(PublishedName::text).contains("示例控股", "示例控股有限公司");
    assertThat(entry("plain.csv", "p2").to()).isEqualTo(Optional.of(LocalDate.of(2022, 12, 31)));
  }

  @Test
  void anUnknownColumnOfOnesOwnListIsRefusedWithTheNearest() {
    ListReading reading =
        Fixtures.read(folder, "l.csv", "id,name,contry\n1,Example,CN\n").reading();
    assertThat(reading.fault()).map(problem -> problem.code()).contains(Code.COLUMN_UNKNOWN);
    assertThat(reading.fault().orElseThrow().expected()).contains("maybe country");
  }
}
