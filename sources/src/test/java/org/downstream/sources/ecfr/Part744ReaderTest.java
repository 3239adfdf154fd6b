package org.downstream.sources.ecfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.sources.ecfr.EcfrMarkup.ALL;
import static org.downstream.sources.ecfr.EcfrMarkup.CITED;
import static org.downstream.sources.ecfr.EcfrMarkup.DENIAL;
import static org.downstream.sources.ecfr.EcfrMarkup.entities;
import static org.downstream.sources.ecfr.EcfrMarkup.entity;
import static org.downstream.sources.ecfr.EcfrMarkup.entityList;
import static org.downstream.sources.ecfr.EcfrMarkup.part;
import static org.downstream.sources.ecfr.EcfrMarkup.row;
import static org.downstream.sources.ecfr.EcfrMarkup.supplement;

import java.time.LocalDate;
import java.util.List;
import org.downstream.sources.ecfr.ListProblem.Code;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.Test;

class Part744ReaderTest {

  @Test
  void aRowBecomesAnEntryWithEveryPartOfIt() {
    Part744 part =
        entityList(
            row(
                "CHINA, PEOPLE'S REPUBLIC OF",
                "Northlight Chips Co., Ltd., a.k.a., the following two aliases:<br/>&#x2014;Northlight;"
                    + " <E T=\"03\">and</E><br/>&#x2014;Beiguang Keji.<br/> <br/> No. 1 Lamp Road,"
                    + " Haidian District, Beijing, China; <E T=\"03\">and</E> Room 2, Hong Kong.",
                "For all items subject to the EAR. (See &#xA7;&#xA7; 734.9(e)(2) and 744.11 of the"
                    + " EAR) <sup>4</sup>",
                "Presumption of denial",
                "88 FR 71993, 10/19/23. <br/>84 FR 54004,\n10/9/19."));

    ListedParty party = only(part);
    assertThat(party.id()).isEqualTo("EL:CN:northlight-chips");
    assertThat(party.list()).isEqualTo(ListKind.ENTITY_LIST);
    assertThat(party.country()).isEqualTo("CN");
    assertThat(party.names())
        .containsExactly(
            new ListedName("Northlight Chips Co., Ltd.", ListedName.Kind.PRIMARY),
            new ListedName("Northlight", ListedName.Kind.ALIAS),
            new ListedName("Beiguang Keji", ListedName.Kind.ALIAS));
    assertThat(party.addresses())
        .containsExactly("No. 1 Lamp Road, Haidian District, Beijing, China", "Room 2, Hong Kong");
    assertThat(party.listed()).isEqualTo(InForce.of(Period.since(LocalDate.of(2019, 10, 9))));
    assertThat(party.scope()).isEqualTo(Scope.ALL_ITEMS);
    assertThat(party.policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(party.footnotes()).containsExactly(4);
    assertThat(party.citations())
        .extracting(citation -> citation.text())
        .containsExactly("84 FR 54004, 2019-10-09", "88 FR 71993, 2023-10-19");
    assertThat(party.citations().get(0).address())
        .isEqualTo("https://www.federalregister.gov/citation/84-FR-54004");
    assertThat(part.complete()).isTrue();
  }

  @Test
  void theCountryStandsOnlyInTheFirstOfItsRows() {
    Part744 part =
        entityList(
            entity("First Co., Beijing, China."),
            row(" ", "Second Co., Beijing, China.", ALL, DENIAL, CITED),
            row("T&#xDC;RKIYE", "Third A.S., Ankara.", ALL, DENIAL, CITED));

    assertThat(part.entries())
        .extracting(entry -> entry.party().country())
        .containsExactly("CN", "CN", "TR");
  }

  @Test
  void anAddressEntryNamesNoParty() {
    ListedParty party = only(entityList(entity("Address 07, Room 1318, Nathan Road, Hong Kong.")));

    assertThat(party.addressOnly()).isTrue();
    assertThat(party.name()).isEqualTo("Address 07");
    assertThat(party.addresses()).containsExactly("Room 1318, Nathan Road, Hong Kong");
  }

  @Test
  void aliasesAlsoStandInLineAndInParentheses() {
    assertThat(names("Blue Crane Ltd., a.k.a. Lan He, 5 Pond Road, Hong Kong."))
        .containsExactly("Blue Crane Ltd.", "Lan He");
    assertThat(names("Ann Lee, (a.k.a., Lee An, Annie Lee and An Li), Blk 9, Singapore."))
        .containsExactly("Ann Lee", "Lee An", "Annie Lee", "An Li");
    assertThat(
            names(
                "Crane Lab, a.k.a., the following one alias:<br/>&#x2014;Crane OpenLab. Ankara, Turkey."))
        .containsExactly("Crane Lab", "Crane OpenLab");
    assertThat(
            names(
                "Heron, a.k.a., the following two aliases: &#x2014;X-1; and &#x2014;Y-2.<br/><br/>Wuxi, China."))
        .containsExactly("Heron", "X-1", "Y-2");
  }

  @Test
  void theLastAliasMayHoldTheAddress() {
    ListedParty party =
        only(
            entityList(
                entity(
                    "Crane Lab, a.k.a., the following one alias:<br/>&#x2014;Crane OpenLab, Wuxi,"
                        + " China.")));

    assertThat(party.names())
        .extracting(ListedName::text)
        .containsExactly("Crane Lab", "Crane OpenLab");
    assertThat(party.addresses()).containsExactly("Wuxi, China");
  }

  @Test
  void aCommaBeforeALegalFormDoesNotEndTheName() {
    assertThat(names("Blue Crane Co., Ltd., 5 Pond Road, Wuxi, China."))
        .containsExactly("Blue Crane Co., Ltd.");
    assertThat(names("Blue Crane Co., Limited Unit 3, Pond Road, Hong Kong."))
        .containsExactly("Blue Crane Co., Limited");
    assertThat(names("Institute of Ponds, Academy of Water, 5 Pond Road, Wuxi, China."))
        .containsExactly("Institute of Ponds, Academy of Water");
  }

  @Test
  void anotherNumberOfAliasesThanAnnouncedIsAWarning() {
    Part744 part =
        entityList(
            entity("Heron, a.k.a., the following three aliases:<br/>&#x2014;One.<br/><br/>Wuxi."));

    assertThat(warnings(part)).containsExactly(Code.ALIAS_COUNT);
  }

  @Test
  void subordinateInstitutionsAreEntriesOfTheirOwn() {
    List<PublishedEntry> entries =
        entities(
            "9th Institute, a.k.a., the following one alias, and two subordinate institutions:<br/>"
                + "&#x2014;Institute 9.<br/>Subordinate institution<br/>North Works.<br/>"
                + "Subordinate institution<br/>South Works.<br/>The following addresses apply to"
                + " the entity and to the two subordinate institutions: 9 Hill Road, Hefei, China.");

    assertThat(entries)
        .extracting(entry -> entry.party().name())
        .containsExactly("9th Institute", "North Works", "South Works");
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(entry.party().addresses()).containsExactly("9 Hill Road, Hefei, China"));
  }

  @Test
  void aRowWithoutTermsContinuesTheRowAboveIt() {
    Part744 part =
        entityList(
            row(
                "CHINA, PEOPLE'S REPUBLIC OF",
                "Crane Group, Wuxi.",
                ALL + "<sup>1</sup>",
                DENIAL,
                CITED),
            row(
                " ",
                "Affiliated entities:<br/>Crane East, 1 Dam, Wuxi.<br/>Crane West, 2 Dam, Wuxi.",
                "",
                "",
                ""),
            row(
                " ",
                "The following addresses apply to the entity and to the two subordinate institutions: 3 Dam.",
                "",
                "",
                ""));

    assertThat(part.entries())
        .extracting(entry -> entry.party().name())
        .containsExactly("Crane Group", "Crane East", "Crane West");
    assertThat(part.entries())
        .allSatisfy(entry -> assertThat(entry.party().footnotes()).containsExactly(1));
    assertThat(codes(part)).containsExactly(Code.ADDRESSES_OF_ROWS_ABOVE);
    assertThat(warnings(part)).containsExactly(Code.CONTINUES_ROW_ABOVE);
  }

  @Test
  void everyRowEndsAsEntryOrProblem() {
    Part744 part =
        entityList(
            row("ATLANTIS", "Sunken Co., Below.", ALL, DENIAL, CITED),
            row("CHINA, PEOPLE'S REPUBLIC OF", "", ALL, DENIAL, CITED),
            row(" ", "Undated Co., Wuxi.", ALL, DENIAL, "84 FR 54004."),
            row(" ", "No such day Co., Wuxi.", ALL, DENIAL, "84 FR 54004, 13/45/19."),
            row(" ", "Short row"),
            row(" ", "[Reserved]", "", "", ""),
            row(" ", "Good Co., Wuxi.", ALL, DENIAL, CITED + " see also 12 XY"));

    assertThat(part.rows()).hasSize(7);
    assertThat(codes(part))
        .containsExactly(
            Code.UNKNOWN_COUNTRY,
            Code.NO_NAME,
            Code.NO_CITATION,
            Code.NO_CITATION,
            Code.CELL_COUNT,
            Code.RESERVED);
    assertThat(warnings(part)).containsExactly(Code.CITATION_PARTLY_READ);
    assertThat(part.rejected().get(0).asRead()).contains("Sunken Co., Below.");
  }

  @Test
  void swappedColumnsAreReadAndWarnedOf() {
    Part744 part = entityList(row("GERMANY", "Reiher GmbH, Berlin, Germany.", DENIAL, ALL, CITED));

    assertThat(only(part).policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(warnings(part)).containsExactly(Code.COLUMNS_SWAPPED);
  }

  @Test
  void theOtherTwoListsHaveThreeColumnsAndTermsOfTheirSections() {
    Part744 part =
        EcfrMarkup.read(
            part(
                supplement(
                    6,
                    row("ARMENIA", "Pond LLC, Yerevan, Armenia", "85 FR 64017, October 9, 2020.")),
                supplement(
                    7,
                    row(
                        "CHINA, PEOPLE'S REPUBLIC OF",
                        "The following two subordinate institutions of Crane Air:",
                        "85 FR 83799, 12/23/2020."),
                    row(" ", "<E T=\"03\">Subordinate institution:</E>\n", ""),
                    row(" ", "Crane Wings Co. Ltd., 1 Dam, Wuxi, China", ""))));

    ListedParty unverified = part.entries().get(0).party();
    assertThat(unverified.list()).isEqualTo(ListKind.UNVERIFIED);
    assertThat(unverified.policy()).isEmpty();
    assertThat(unverified.listed().periods().get(0).from()).isEqualTo(LocalDate.of(2020, 10, 9));
    ListedParty military = part.entries().get(1).party();
    assertThat(military.id()).isEqualTo("MEU:CN:crane-wings");
    assertThat(military.scope()).isEqualTo(Scope.COMPUTING_ITEMS);
    assertThat(military.policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(military.citations()).hasSize(1);
    assertThat(codes(part)).containsExactly(Code.GROUP_HEADING, Code.GROUP_HEADING);
  }

  @Test
  void aNameThatComesTwiceGetsAnIdOfItsOwn() {
    assertThat(entityList(entity("Crane Co., Wuxi."), entity("Crane Ltd., Wuxi.")).entries())
        .extracting(entry -> entry.party().id())
        .containsExactly("EL:CN:crane", "EL:CN:crane-2");
  }

  private static ListedParty only(Part744 part) {
    assertThat(part.entries()).hasSize(1);
    return part.entries().get(0).party();
  }

  private static List<String> names(String text) {
    return only(entityList(entity(text))).names().stream().map(ListedName::text).toList();
  }

  private static List<Code> codes(Part744 part) {
    return part.rejected().stream().map(row -> row.problem().code()).toList();
  }

  private static List<Code> warnings(Part744 part) {
    return part.rows().stream()
        .filter(ListedRow.Accepted.class::isInstance)
        .map(ListedRow.Accepted.class::cast)
        .flatMap(row -> row.warnings().stream())
        .map(ListProblem::code)
        .toList();
  }
}
