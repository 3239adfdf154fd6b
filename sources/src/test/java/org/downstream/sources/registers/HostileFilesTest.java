package org.downstream.sources.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {

  private static final int TEN_MILLION = 10_000_000;

  @TempDir Path dir;
  private Filed book;

  @BeforeEach
  void aBook() {
    book = new Filed(dir);
  }

  @ParameterizedTest
  @CsvSource({
    "51%, NUMBER_INVALID, 51",
    "'51,5', NUMBER_INVALID, 51.5",
    "fifty, NUMBER_INVALID, ''",
    "1e400, NUMBER_INVALID, ''",
    "NaN, NUMBER_INVALID, ''",
    "101, SHARE_OUT_OF_RANGE, ''",
    "-1, SHARE_OUT_OF_RANGE, ''"
  })
  void aShareThatIsNoneLeavesTheHolderAndSaysWhatWasExpected(
      String share, ProblemCode code, String nearest) {
    Map<String, String> texts =
        Map.of(
            "f.jsonl", Fixtures.FTM.replace("\"55.5\"", "\"" + share + "\""),
            "b.json", Fixtures.BODS_02.replace("\"exact\":30", "\"exact\":\"" + share + "\""),
            "r.xml", Fixtures.RR_XML.replace("51.5", share),
            "r.csv", Fixtures.RR_CSV.replace("51.5", share));
    texts.forEach(
        (file, text) -> {
          BookReading reading = book.with(file, text);
          RowProblem problem =
              reading.problems().stream()
                  .filter(each -> each.code() == code)
                  .findFirst()
                  .orElseThrow(() -> new AssertionError(file + ": " + reading.problems()));
          assertThat(problem.found()).isEqualTo(share);
          assertThat(problem.nearest()).isEqualTo(nearest);
          assertThat(problem.expected()).contains("percent");
          assertThat(reading.book().stakes())
              .anyMatch(stake -> stake.share().toString().equals("0 to 100 %"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "51%, NUMBER_INVALID, 51",
    "fifty, NUMBER_INVALID, ''",
    "1e400, NUMBER_INVALID, ''",
    "101, SHARE_OUT_OF_RANGE, ''"
  })
  void soInTheBookOfTheUserWhereTheRowIsRejected(String share, ProblemCode code, String nearest) {
    book.stakes("owner,owned,share\nP3,P2," + share + "\n");
    RowProblem problem = book.with().problems().get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.nearest()).isEqualTo(nearest);
  }

  @Test
  void aJsonNumberWithAnExponentIsNoShareEither() {
    BookReading reading =
        book.with("b.json", Fixtures.BODS_02.replace("\"exact\":30", "\"exact\":1e400"));
    assertThat(Filed.codes(reading)).contains(ProblemCode.NUMBER_INVALID);
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThatAreKnown() {
    BookReading reading = book.with("x.json", "{\"owner\":\"P1\"}\n");
    RowProblem problem = reading.problems().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT_UNKNOWN);
    assertThat(problem.expected())
        .contains(
            "Beneficial Ownership Data Standard", "GLEIF level 2", "FollowTheMoney", "UK people");
    assertThat(reading.clean()).isFalse();
    assertThat(Filed.codes(book.with("empty", ""))).containsExactly(ProblemCode.FORMAT_UNKNOWN);
  }

  @Test
  void aTruncatedArchiveSaysSoAndKeepsTheRowsBefore() {
    byte[] whole = Filed.gzip(Fixtures.FTM.repeat(2_000));
    BookReading reading = book.with("f.gz", Arrays.copyOf(whole, whole.length - 20));
    assertThat(Filed.codes(reading)).contains(ProblemCode.TRUNCATED);
    assertThat(reading.book().stakes()).isNotEmpty();
    assertThat(reading.clean()).isFalse();
    BookReading start = book.with("g.gz", Arrays.copyOf(whole, 12));
    assertThat(Filed.codes(start)).containsExactly(ProblemCode.TRUNCATED);
  }

  @Test
  void brokenXmlSaysSoAndKeepsTheRowsBefore() {
    String cut = Fixtures.RR_XML.substring(0, Fixtures.RR_XML.indexOf("</rr:RelationshipRecords>"));
    BookReading reading = book.with("r.xml", cut + "<rr:RelationshipRecord><rr:x>");
    assertThat(Filed.codes(reading)).contains(ProblemCode.NOT_XML);
    assertThat(Filed.last(reading).accepted()).isEqualTo(1);
  }

  @Test
  void entitiesAreNotExpanded() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE LEIData [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c SYSTEM "file:///etc/hostname">]>
        <LEIData><LEIRecord><LEI>&b;&c;</LEI></LEIRecord></LEIData>
        """;
    assertThat(Filed.codes(book.with("l.xml", bomb)))
        .containsAnyOf(ProblemCode.DOCTYPE_REFUSED, ProblemCode.NOT_XML);
    assertThat(Filed.last(book.with("l.xml", bomb)).accepted()).isZero();
  }

  @Test
  void tenMillionBracketsAreAProblem() {
    String brackets = "[".repeat(TEN_MILLION);
    assertThat(Filed.codes(book.with("a.json", brackets)))
        .containsExactly(ProblemCode.FORMAT_UNKNOWN);
    String first = Fixtures.FTM.lines().findFirst().orElseThrow() + "\n";
    BookReading lines = book.with("b.jsonl", first + "{\"id\":" + brackets + "\n" + first);
    assertThat(Filed.codes(lines)).contains(ProblemCode.ENTRY_MALFORMED);
    assertThat(Filed.last(lines).accepted()).isEqualTo(2);
    String array = Fixtures.BODS_02.strip();
    BookReading in =
        book.with(
            "c.json", array.substring(0, array.length() - 1) + ",{\"statementID\":" + brackets);
    assertThat(Filed.codes(in)).contains(ProblemCode.NOT_JSON);
    assertThat(Filed.last(in).accepted()).isEqualTo(4);
  }

  @Test
  void deepXmlIsAProblem() {
    BookReading reading =
        book.with(
            "d.xml",
            ("<LEIData>" + "<LEIRecord>".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(Filed.codes(reading)).containsExactly(ProblemCode.TOO_LARGE);
  }
}
