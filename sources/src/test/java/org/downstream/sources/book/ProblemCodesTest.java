package org.downstream.sources.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.downstream.party.PartyId;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;
import org.downstream.trade.DealId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodesTest {

  private static final String SALE = "D1,sale,2024-03-01,P1,P2,H100";

  @TempDir Path dir;
  private BookFolder folder;

  @BeforeEach
  void aValidBook() {
    folder = new BookFolder(dir);
  }

  private RowProblem deal(String row) {
    return folder.with("deals.csv", "id,kind,date,from,to,item\n" + row + "\n").onlyProblem();
  }

  private RowProblem dealWith(String columns, String cells) {
    return folder
        .with(
            "deals.csv", "id,kind,date,from,to,item," + columns + "\n" + SALE + "," + cells + "\n")
        .onlyProblem();
  }

  private RowProblem stake(String share, String min, String max) {
    return folder
        .with(
            "stakes.csv",
            "owner,owned,share,share_min,share_max\nP1,P2," + share + "," + min + "," + max + "\n")
        .onlyProblem();
  }

  private void assertRejectedOnly(int read, int rejected) {
    FileReading file = BookFolder.file(folder.read(), "deals.csv");
    assertThat(file.read()).isEqualTo(read);
    assertThat(file.rejected()).isEqualTo(rejected);
    assertThat(folder.read().clean()).isFalse();
  }

  @Test
  void aMisspeltColumnIsRefusedWithAllRowsAndTheNearestName() {
    folder.with("deals.csv", BookFolder.DEALS.replace("flows_from", "flow_from"));
    RowProblem problem = folder.onlyProblem();
    assertThat(problem.code()).isEqualTo(ProblemCode.COLUMN_UNKNOWN);
    assertThat(problem.nearest()).isEqualTo("flows_from");
    assertThat(problem.row()).isEqualTo(1);
    assertRejectedOnly(2, 2);
    assertThat(folder.read().book().deals()).isEmpty();
    assertThat(folder.read().book().parties()).hasSize(3);
  }

  @Test
  void aRequiredColumnIsMissed() {
    folder.with("deals.csv", "id,kind,date,from,to\nD1,sale,2024-03-01,P1,P2\n");
    assertThat(folder.onlyProblem().code()).isEqualTo(ProblemCode.COLUMN_MISSING);
    assertThat(folder.onlyProblem().column()).isEqualTo("item");
    assertRejectedOnly(1, 1);
  }

  @Test
  void aColumnStandsOnce() {
    folder.with("deals.csv", "id,kind,date,from,to,item,item\n" + SALE + ",A100\n");
    assertThat(folder.onlyProblem().code()).isEqualTo(ProblemCode.COLUMN_DUPLICATE);
    assertRejectedOnly(1, 1);
  }

  @Test
  void aRequiredCellIsNotEmpty() {
    RowProblem problem = deal("D1,sale,2024-03-01,P1,P2, ");
    assertThat(problem.code()).isEqualTo(ProblemCode.CELL_MISSING);
    assertThat(problem.column()).isEqualTo("item");
    assertThat(problem.row()).isEqualTo(2);
    assertRejectedOnly(1, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-13-45", "2023-02-29", "17.10.2023", "2023-1-2", "0023-10-17", "+2023-01-01"})
  void aDateIsADayOfTheCalendar(String date) {
    RowProblem problem = deal("D1,sale," + date + ",P1,P2,H100");
    assertThat(problem.code()).isEqualTo(ProblemCode.DATE_INVALID);
    assertThat(problem.found()).isEqualTo(date);
    assertThat(problem.expected()).contains("2023-10-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fifty",
        "1e400",
        "\"1,000\"",
        "-5",
        "+5",
        "0x1F",
        "NaN",
        "1.",
        ".5",
        "٣",
        "1234567890123456789012345678901"
      })
  void aNumberIsPlain(String number) {
    assertThat(dealWith("quantity", number).code()).isEqualTo(ProblemCode.NUMBER_INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "51%,NUMBER_INVALID",
    "fifty,NUMBER_INVALID",
    "1e400,NUMBER_INVALID",
    "101,SHARE_OUT_OF_RANGE",
    "100.0001,SHARE_OUT_OF_RANGE",
    "-5,SHARE_OUT_OF_RANGE"
  })
  void aShareIsAPlainPercentage(String share, ProblemCode code) {
    assertThat(stake(share, "", "").code()).isEqualTo(code);
    assertThat(BookFolder.file(folder.read(), "stakes.csv").rejected()).isEqualTo(1);
  }

  @Test
  void aRangeOfSharesIsInOrderAndExcludesAnExactShare() {
    assertThat(stake("", "50", "25").code()).isEqualTo(ProblemCode.SHARE_OUT_OF_RANGE);
    assertThat(stake("30", "25", "").code()).isEqualTo(ProblemCode.SHARE_OUT_OF_RANGE);
  }

  @Test
  void anUnknownWordIsRefusedWithTheNearest() {
    RowProblem problem = deal("D1,sales,2024-03-01,P1,P2,H100");
    assertThat(problem.code()).isEqualTo(ProblemCode.CODE_UNKNOWN);
    assertThat(problem.nearest()).isEqualTo("sale");
    assertThat(problem.expected()).contains("cloud_rental");
    assertThat(dealWith("us_person", "true").code()).isEqualTo(ProblemCode.CODE_UNKNOWN);
    assertThat(dealWith("known_end_use", "civil;misile").nearest()).isEqualTo("missile");
  }

  @ParameterizedTest
  @CsvSource({"China,CN", "Singapur,SG", "CHN,CN", "UK,GB", "中国,CN", "ZZ,''", "Atlantis,''"})
  void aCountryIsATwoLetterCode(String country, String nearest) {
    RowProblem problem = dealWith("ships_to", country);
    assertThat(problem.code()).isEqualTo(ProblemCode.COUNTRY_UNKNOWN);
    assertThat(problem.nearest()).isEqualTo(nearest);
  }

  @Test
  void kosovoAndSmallLettersAreCountries() {
    folder.with("deals.csv", "id,kind,date,from,to,item,ships_to\n" + SALE + ",xk\n");
    assertThat(BookFolder.deal(folder.read().book(), "D1").places().shipsTo()).contains("XK");
  }

  @Test
  void aCurrencyIsACode() {
    RowProblem problem = dealWith("price,currency", "5,RMB");
    assertThat(problem.code()).isEqualTo(ProblemCode.CURRENCY_UNKNOWN);
    assertThat(problem.nearest()).isEqualTo("CNY");
  }

  @Test
  void aPriceWithoutACurrencyIsUnknownAndSaid() {
    RowProblem problem = dealWith("price", "5");
    assertThat(problem.code()).isEqualTo(ProblemCode.CELL_MISSING);
    assertThat(problem.column()).isEqualTo("currency");
    assertThat(BookFolder.deal(folder.read().book(), "D1").price()).isEmpty();
    assertThat(folder.read().clean()).isTrue();
  }

  @Test
  void aDealOfAnUnknownPartyIsRejected() {
    RowProblem problem = deal("D1,sale,2024-03-01,P1,P22,H100");
    assertThat(problem.code()).isEqualTo(ProblemCode.PARTY_UNKNOWN);
    assertThat(problem.nearest()).isEqualTo("P2");
    assertThat(problem.expected()).isEqualTo("an id in parties.csv");
    assertRejectedOnly(1, 1);
  }

  @Test
  void aDealOfARejectedPartySaysSo() {
    folder.with(
        "parties.csv",
        BookFolder.PARTIES.replace("P2,Harbour Cloud Pte Ltd,sg", "P2,Harbour,Singapore"));
    assertThat(folder.codes())
        .containsExactly(
            ProblemCode.COUNTRY_UNKNOWN, ProblemCode.PARTY_UNKNOWN, ProblemCode.PARTY_UNKNOWN);
    assertThat(folder.read().problems().get(1).expected()).contains("its row there was rejected");
  }

  @Test
  void aPartyThatBelongsToAnUnknownOneFallsWithAllThatBelongToIt() {
    folder.with(
        "parties.csv",
        """
        id,name,branch_of
        P1,One,
        P2,Two,
        P3,Three,P4
        P4,Four,P5
        P5,Five,P66
        """);
    BookReading reading = folder.read();
    assertThat(reading.book().parties()).containsOnlyKeys(new PartyId("P1"), new PartyId("P2"));
    assertThat(BookFolder.file(reading, "parties.csv").rejected()).isEqualTo(3);
    assertThat(reading.problems().stream().limit(3).map(RowProblem::code))
        .containsOnly(ProblemCode.PARTY_UNKNOWN);
  }

  @Test
  void anUnknownUpstreamDealIsAWarningAndKept() {
    RowProblem problem = dealWith("flows_from", "D7");
    assertThat(problem.code()).isEqualTo(ProblemCode.DEAL_UNKNOWN);
    assertThat(problem.row()).isEqualTo(2);
    assertThat(BookFolder.deal(folder.read().book(), "D1").flowsFrom())
        .containsExactly(new DealId("D7"));
    assertThat(folder.read().clean()).isTrue();
  }

  @Test
  void anUnknownSiteIsRejected() {
    assertThat(dealWith("site", "S1").code()).isEqualTo(ProblemCode.SITE_UNKNOWN);
    assertRejectedOnly(1, 1);
  }

  @Test
  void factsOnUnknownDealsAreRejected() {
    folder.with("usage.csv", "deal,day,accelerator_hours\nD9,2024-01-01,5\n");
    folder.with("payments.csv", "deal,date,amount,currency\nD9,2024-01-01,5,USD\n");
    folder.with("statements.csv", "deal,signed\nD9,yes\n");
    assertThat(folder.codes())
        .containsExactly(
            ProblemCode.DEAL_UNKNOWN, ProblemCode.DEAL_UNKNOWN, ProblemCode.DEAL_UNKNOWN);
    assertThat(folder.read().book().usage()).isEmpty();
    assertThat(folder.read().exitWorthyProblems()).isEqualTo(3);
  }

  @Test
  void theSecondRowWithAnIdIsRejected() {
    RowProblem problem = deal(SALE + "\nD1,lease,2024-03-01,P1,P2,A100");
    assertThat(problem.code()).isEqualTo(ProblemCode.ID_DUPLICATE);
    assertThat(problem.row()).isEqualTo(3);
    assertThat(BookFolder.deal(folder.read().book(), "D1").item()).isEqualTo("H100");
  }

  @Test
  void aTermDoesNotEndBeforeItStarts() {
    assertThat(dealWith("start,end", "2024-05-02,2024-05-01").code())
        .isEqualTo(ProblemCode.TERM_REVERSED);
    new BookFolder(dir).with("stakes.csv", "owner,owned,from,to\nP1,P2,2024-01-02,2024-01-01\n");
    assertThat(folder.onlyProblem().code()).isEqualTo(ProblemCode.TERM_REVERSED);
  }

  @Test
  void ownUseHasOneHolder() {
    assertThat(deal("D1,own_use,2024-03-01,P1,P2,H100").code())
        .isEqualTo(ProblemCode.HOLDER_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D1,sale,2024-03-01,P1,P2", "D1,sale,2024-03-01,P1,P2,H100,more"})
  void aRowHasAsManyCellsAsTheHeading(String row) {
    assertThat(deal(row).code()).isEqualTo(ProblemCode.ROW_WIDTH);
    assertRejectedOnly(1, 1);
  }

  @Test
  void aRowThatIsTooLongIsRejectedAndTheNextIsRead() {
    String text =
        "id,kind,date,from,to,item\nD1,sale,2024-03-01,P1,P2,"
            + "x".repeat(500)
            + "\nD2,sale,2024-03-01,P1,P2,\""
            + "y\n".repeat(500)
            + "\"\nD3,sale,2024-03-01,P1,P2,H100\n";
    BookReading reading =
        folder.with("deals.csv", text).read(ReadOptions.USUAL.withLongestRow(200));
    assertThat(reading.problems().stream().map(RowProblem::code))
        .containsExactly(ProblemCode.FIELD_TOO_LONG, ProblemCode.FIELD_TOO_LONG);
    assertThat(reading.book().deals()).containsOnlyKeys(new DealId("D3"));
  }

  @Test
  void aQuoteThatIsNeverClosedIsSaid() {
    RowProblem problem = deal(SALE + "\nD2,sale,2024-03-01,P1,P2,\"H100");
    assertThat(problem.code()).isEqualTo(ProblemCode.QUOTE_UNCLOSED);
    assertThat(problem.row()).isEqualTo(3);
    assertRejectedOnly(2, 1);
  }

  @Test
  void textAfterAClosingQuoteConcernsOnlyItsRow() {
    RowProblem problem = deal("D0,sale,2024-03-01,P1,P2,\"The \"Best\" chip\"\n" + SALE);
    assertThat(problem.code()).isEqualTo(ProblemCode.QUOTE_MISPLACED);
    assertThat(problem.row()).isEqualTo(2);
    assertRejectedOnly(2, 1);
  }

  @Test
  void aChainThatLeadsBackIsSaidOnceAndTheRestIsRead() {
    folder.with(
        "deals.csv",
        """
        id,kind,date,from,to,item,flows_from
        A,sale,2024-03-01,P1,P2,X,C
        B,sale,2024-03-01,P2,P1,X,A
        C,sale,2024-03-01,P2,P1,X,B
        D,sale,2024-03-01,P2,P1,X,D
        E,sale,2024-03-01,P2,P1,X,A
        """);
    BookReading reading = folder.read();
    assertThat(reading.problems().stream().map(RowProblem::code))
        .containsOnly(ProblemCode.CHAIN_CYCLE);
    assertThat(reading.problems().stream().map(RowProblem::found))
        .containsExactlyInAnyOrder("A; B; C", "D");
    assertThat(reading.book().deals()).hasSize(5);
    assertThat(BookFolder.deal(reading.book(), "A").flowsFrom()).containsExactly(new DealId("C"));
    assertThat(reading.clean()).isFalse();
    assertThat(reading.exitWorthyProblems()).isEqualTo(2);
  }

  @Test
  void branchesOfEachOtherAreACycle() {
    folder.with("parties.csv", "id,name,branch_of\nP1,One,P2\nP2,Two,P1\nP3,Three,\n");
    assertThat(folder.onlyProblem().code()).isEqualTo(ProblemCode.CHAIN_CYCLE);
  }

  @Test
  void aMissingFileIsSaidAndTheOtherIsRead() throws Exception {
    Files.delete(dir.resolve("deals.csv"));
    assertThat(folder.onlyProblem().code()).isEqualTo(ProblemCode.FILE_MISSING);
    assertThat(folder.read().book().parties()).hasSize(3);
    assertThat(folder.read().clean()).isFalse();
  }

  @Test
  void withoutPartiesEveryDealIsRejected() throws Exception {
    Files.delete(dir.resolve("parties.csv"));
    assertThat(folder.codes())
        .startsWith(ProblemCode.FILE_MISSING)
        .contains(ProblemCode.PARTY_UNKNOWN);
    assertRejectedOnly(2, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " \n,,\n"})
  void anEmptyFileIsSaid(String text) {
    assertThat(folder.with("usage.csv", text).onlyProblem().code())
        .isEqualTo(ProblemCode.FILE_EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "payment.csv,payments.csv",
    "Deals.csv,deals.csv",
    "parties.xlsx,parties.csv",
    "budget 2024.csv,''"
  })
  void aTableThatIsNoFileOfABookIsSaid(String name, String nearest) {
    RowProblem problem = folder.with(name, "a,b\n").onlyProblem();
    assertThat(problem.code()).isEqualTo(ProblemCode.FILE_UNKNOWN);
    assertThat(problem.nearest()).isEqualTo(nearest);
    assertThat(folder.read().clean()).isFalse();
  }

  @Test
  void aFolderInTheWayOfAFileIsSaid() throws Exception {
    Files.createDirectory(dir.resolve("usage.csv"));
    assertThat(folder.onlyProblem().code()).isEqualTo(ProblemCode.FILE_UNREADABLE);
  }

  @Test
  void whatWasFoundIsCutAndControlCharactersAreShown() {
    String found = deal("D1,sale,2024\u001B[31m" + "9".repeat(500) + ",P1,P2,H100").found();
    assertThat(found).startsWith("2024\\u001B[31m999").endsWith("…").hasSizeLessThan(100);
  }
}
