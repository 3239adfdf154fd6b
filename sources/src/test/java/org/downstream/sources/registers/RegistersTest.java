package org.downstream.sources.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.OwnershipGraph;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.time.AsOf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersTest {

  @TempDir Path dir;
  private Filed book;

  @BeforeEach
  void aBook() {
    book = new Filed(dir);
  }

  @Test
  void anEarlyStatementGivesSharesVotesAndAReasonForAMissingOwner() {
    BookReading reading = book.with("bods.json", Fixtures.BODS_02);
    assertThat(Filed.in(reading, "P2"))
        .containsExactly(
            "bods:p-1 30 % EQUITY 2019-05-01..",
            "bods:p-1 50 to 75 % VOTING ..",
            "owner-of/P2/not_confirmed/bods.json:4 10 to 25 % EQUITY ..");
    OwnershipStake stake = reading.book().stakes().get(0);
    assertThat(stake.provenance().knownSince()).isEqualTo("2020-02-01");
    assertThat(reading.book().stakes().get(2).provenance().source())
        .contains("less than the upper bound");
    assertThat(Filed.codes(reading)).isEmpty();
  }

  @Test
  void version03IsReadAlike() {
    BookReading early = book.with("b.json", Fixtures.BODS_02);
    BookReading later = book.with("b.json", Fixtures.of("bods03.json"));
    assertThat(Filed.in(later, "P2")).isEqualTo(Filed.in(early, "P2"));
  }

  @Test
  void ofStatementsOnOneRelationshipTheLaterReplacesTheEarlierFromItsDayOn() {
    BookReading reading = book.with("bods.jsonl", Fixtures.BODS_04);
    assertThat(Filed.in(reading, "P2"))
        .containsExactly(
            "bods:mid 60 % EQUITY 2020-01-01..2023-05-31", "bods:mid 40 % EQUITY 2023-06-01..");
  }

  @Test
  void anIndirectStatementIsLeftOutOnlyWhenItsComponentsAreThere() {
    BookReading whole = book.with("bods.jsonl", Fixtures.BODS_04);
    assertThat(Filed.codes(whole)).contains(ProblemCode.RECORD_UNUSED);
    BookReading broken =
        book.with(
            "bods.jsonl", Fixtures.BODS_04.replace("\"r1\",\"r2\",\"mid\"", "\"r1\",\"gone\""));
    assertThat(Filed.in(broken, "P2")).contains("bods:pe 0 to 100 % EQUITY ..");
  }

  @Test
  void nomineesControlOfficesAndAnonymousPeopleKeepTheirPlace() {
    BookReading reading = book.with("bods.jsonl", Fixtures.BODS_04);
    List<String> stakes = Filed.in(reading, "bods:mid");
    assertThat(stakes)
        .contains(
            "bods:pe 25 to 50 % EQUITY ..",
            "bods:an 10 % NOMINEE ..",
            "bods:an 0 to 100 % CONTROL ..",
            "owner-of/bods:mid/none_above_threshold/bods.jsonl:10 0 to 100 % EQUITY ..");
    assertThat(Filed.party(reading, "bods:an").name())
        .isEqualTo("Owner not known (exempt from disclosure)");
    assertThat(Filed.party(reading, "bods:an").kind().hasOwners()).isTrue();
    assertThat(stakes).noneMatch(stake -> stake.startsWith("bods:pe 0 to 100 % CONTROL"));
  }

  @Test
  void gleifIsTheSameInXmlAndCsv() {
    BookReading xml = book.with("r.xml", Fixtures.RR_XML);
    assertThat(Filed.in(xml, "lei:529900T8BM49AURSDO55"))
        .containsExactly(
            "P3 0 to 100 % CONTROL 2018-01-01..2022-12-31",
            "P3 51.5 % EQUITY 2018-01-01..2022-12-31");
    assertThat(Filed.in(book.with("r.csv", Fixtures.RR_CSV), "lei:529900T8BM49AURSDO55"))
        .isEqualTo(Filed.in(xml, "lei:529900T8BM49AURSDO55"));
    for (String file : List.of("lei.xml", "lei.csv")) {
      BookReading lei = book.with(file, Fixtures.of(file));
      assertThat(Filed.party(lei, "P3").names())
          .containsExactly("Qinghe Example Holdings", "清河范例控股");
      assertThat(Filed.party(lei, "P3").headquarters()).contains("CN");
      assertThat(Filed.party(lei, "P3").identifiers()).hasSize(2);
    }
    for (String file : List.of("repex.xml", "repex.csv")) {
      assertThat(Filed.in(book.with(file, Fixtures.of(file)), "P3"))
          .singleElement()
          .asString()
          .startsWith("owner-of/P3/withheld/");
    }
  }

  @Test
  void pscNaturesOfControlAreRanges() {
    BookReading reading = book.with("psc.jsonl", Fixtures.PSC);
    assertThat(Filed.in(reading, "P2"))
        .containsExactly(
            "psc:07444723/persons-with-significant-control/individual/a1 25 to 50 % EQUITY 2016-04-06..2019-10-11",
            "psc:07444723/persons-with-significant-control/individual/a1 50 to 75 % VOTING 2016-04-06..2019-10-11",
            "psc:company/GB:2 75 to 100 % EQUITY 2019-10-12..",
            "psc:company/GB:2 0 to 100 % CONTROL 2019-10-12..",
            "psc:company/GB:2 0 to 75 % EQUITY 2019-10-12..");
    assertThat(Filed.in(reading, "psc:company/GB:2"))
        .hasSize(3)
        .anyMatch(stake -> stake.contains("super-secure"))
        .anyMatch(stake -> stake.contains("none_above_threshold"))
        .anyMatch(stake -> stake.contains("exempt"));
    assertThat(Filed.last(reading).read()).isEqualTo(6);
  }

  @Test
  void followTheMoneyGivesStakesAndKeepsOfficesApart() {
    BookReading reading = book.with("ftm.jsonl", Fixtures.FTM);
    assertThat(Filed.in(reading, "P2"))
        .containsExactly("P3 55.5 % EQUITY 2021-01-01..", "ftm:p1 0 to 100 % VOTING ..");
    assertThat(Filed.party(reading, "ftm:p1").kind()).isEqualTo(PartyKind.PERSON);
    assertThat(Filed.codes(reading)).containsExactly(ProblemCode.RECORD_UNUSED);
  }

  @Test
  void aParentNamedWithThePartyIsAnOwnerOfUnknownShare() {
    String parent =
        Fixtures.FTM.replace(
            "\"registrationNumber\":[\"07444723\"]",
            "\"registrationNumber\":[\"07444723\"],\"parent\":[\"c2\"]");
    assertThat(Filed.in(book.with("ftm.jsonl", parent), "P2")).contains("P3 0 to 100 % EQUITY ..");
  }

  @Test
  void aPartyJoinedByNameAloneIsOnlyPossible() {
    String nameless =
        Fixtures.FTM.replace("\"leiCode\":[\"5493001KJTIIGC8Y1R12\"]", "\"topics\":[]");
    BookReading reading = book.with("ftm.jsonl", nameless);
    assertThat(Filed.codes(reading)).contains(ProblemCode.JOIN_POSSIBLE);
    assertThat(Filed.in(reading, "P2"))
        .contains("ftm:c2 55.5 % EQUITY 2021-01-01..", "P3 0 to 55.5 % EQUITY 2021-01-01..");
  }

  @Test
  void aGuessedJoinNeitherEstablishesNorClears() {
    String nameless =
        Fixtures.FTM.replace("\"leiCode\":[\"5493001KJTIIGC8Y1R12\"]", "\"topics\":[]");
    assertThat(caught(book.with("ftm.jsonl", Fixtures.FTM), "P3")).isEqualTo(Certainty.ESTABLISHED);
    assertThat(caught(book.with("ftm.jsonl", nameless), "P3")).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void aStatedControlOfAGuessedPartyDoesNotEstablishControl() {
    String control =
        Fixtures.PSC
            .replace("\"Middle Example Ltd\"", "\"Lumina Example Chips Inc\"")
            .replace("\"country_registered\":\"United Kingdom\",", "")
            .replace("ownership-of-shares-75-to-100-percent", "significant-influence-or-control");
    BookReading reading = book.with("psc.jsonl", control);
    assertThat(Filed.in(reading, "P2"))
        .contains("P1 0 to 100 % VOTING 2019-10-12..")
        .noneMatch(stake -> stake.startsWith("P1 0 to 100 % CONTROL"));
  }

  @Test
  void anOwnerThatIsNotNamedLeavesTheAnswerOpen() {
    book.stakes("owner,missing_owner,owned,share\nP1,,P2,40\n,withheld,P2,60\n");
    assertThat(caught(book.with(), "P3")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void sharesOfANomineeDoNotCountAsItsOwnAndStayOpen() {
    book.stakes("owner,owned,share,kind\nP3,P2,60,nominee\nP1,P2,40,equity\n");
    assertThat(caught(book.with(), "P3")).isEqualTo(Certainty.UNKNOWN);
  }

  /** Whether P2 is caught when that party is listed. */
  private static Certainty caught(BookReading reading, String listed) {
    return new OwnershipClosure(
            new OwnershipGraph(reading.book().stakes()),
            id ->
                new OwnershipClosure.Holder(
                    Certainty.of(id.value().equals(listed)),
                    Filed.party(reading, id.value()).kind().hasOwners(),
                    true))
        .of(
            new PartyId("P2"),
            AsOf.on(LocalDate.of(2025, 10, 15)),
            OwnershipRule.OFAC_FIFTY_PERCENT)
        .caught();
  }

  @Test
  void anotherCountryOrAnotherLeiIsAnotherParty() {
    String other = Fixtures.FTM.replace("5493001KJTIIGC8Y1R12", "529900T8BM49AURSDO55");
    assertThat(Filed.in(book.with("a.jsonl", other), "P2"))
        .contains("ftm:c2 55.5 % EQUITY 2021-01-01..")
        .noneMatch(stake -> stake.startsWith("P3"));
    String abroad =
        Fixtures.FTM
            .replace("\"leiCode\":[\"5493001KJTIIGC8Y1R12\"]", "\"topics\":[]")
            .replace("[\"cn\"]", "[\"sg\"]");
    assertThat(Filed.in(book.with("b.jsonl", abroad), "P2")).noneMatch(s -> s.startsWith("P3"));
  }

  @Test
  void contradictorySourcesAreBothKept() {
    book.stakes("owner,owned,share\nP3,P2,20\n");
    BookReading reading = book.with("ftm.jsonl", Fixtures.FTM);
    assertThat(Filed.in(reading, "P2"))
        .contains("P3 20 % EQUITY ..", "P3 55.5 % EQUITY 2021-01-01..");
  }

  @Test
  void ownStakesTakeNomineesMissingOwnersAndUnknownShares() {
    book.stakes(
        """
        owner,missing_owner,owned,share,share_min,share_max,kind,known_since
        P3,,P2,,25,50,nominee,2024-01-02
        ,withheld,P2,30,,,,
        P1,,P2,,,,control,
        """);
    BookReading reading = book.with();
    assertThat(reading.problems()).isEmpty();
    assertThat(Filed.in(reading, "P2"))
        .containsExactly(
            "P3 25 to 50 % NOMINEE ..",
            "owner-of/P2/withheld/stakes.csv:3 30 % EQUITY ..", "P1 0 to 100 % CONTROL ..");
    assertThat(reading.book().stakes().get(0).provenance().knownSince())
        .isEqualTo(LocalDate.of(2024, 1, 2));
  }

  @Test
  void anOwnerIsNamedOrMissingAndNotBoth() {
    book.stakes("owner,missing_owner,owned,share\nP3,unknown,P2,20\n,,P2,20\n");
    assertThat(Filed.codes(book.with()))
        .containsExactly(ProblemCode.OWNER_TWICE, ProblemCode.CELL_MISSING);
  }

  @Test
  void theRowsOfAGzippedFileAreTheSame() {
    assertThat(Filed.in(book.with("psc.jsonl.gz", Filed.gzip(Fixtures.PSC)), "P2"))
        .isEqualTo(Filed.in(book.with("psc.jsonl", Fixtures.PSC), "P2"));
  }
}
