package org.downstream.sources.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.downstream.party.PartyId;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE =
      "id,name,name_local\nP1,Qinghe,清河科技有限公司\nP2,Beiwan,北湾云计算（上海）有限公司\nP3,Three,\n";

  @TempDir Path dir;
  private BookFolder folder;

  @BeforeEach
  void aValidBook() {
    folder = new BookFolder(dir);
  }

  private void assertChinese(BookReading reading, String encoding) {
    assertThat(reading.clean()).isTrue();
    assertThat(BookFolder.party(reading.book(), "P1").names())
        .containsExactly("Qinghe", "清河科技有限公司");
    assertThat(BookFolder.file(reading, "parties.csv").encoding()).isEqualTo(encoding);
  }

  private static byte[] marked(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  @Test
  void utf8IsReadWithAndWithoutAMark() {
    assertChinese(folder.with("parties.csv", CHINESE).read(), "UTF-8");
    assertChinese(
        folder.with("parties.csv", marked(CHINESE, StandardCharsets.UTF_8)).read(), "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsReadWithAndWithoutAMark(String name) {
    Charset charset = Charset.forName(name);
    assertChinese(folder.with("parties.csv", CHINESE, charset).read(), name);
    assertChinese(folder.with("parties.csv", marked(CHINESE, charset)).read(), name);
  }

  @Test
  void gb18030IsDetected() {
    assertChinese(folder.with("parties.csv", CHINESE, GB18030).read(), "GB18030");
  }

  @Test
  void gb18030IsReadWhenDeclared() {
    folder.with("parties.csv", CHINESE, GB18030);
    assertChinese(folder.read(ReadOptions.USUAL.withEncoding(GB18030)), "GB18030");
  }

  @Test
  void westernTextIsNotTakenForChinese() {
    String text = "id,name\nP1,Société Générale\nP2,Two\nP3,Zürcher Käse\n";
    BookReading reading = folder.with("parties.csv", text, StandardCharsets.ISO_8859_1).read();
    assertThat(BookFolder.file(reading, "parties.csv").rejected()).isEqualTo(2);
    assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCode.ENCODING_INVALID);
    assertThat(reading.book().parties()).containsOnlyKeys(new PartyId("P2"));
  }

  @Test
  void westernTextIsReadWhenDeclared() {
    folder.with("parties.csv", "id,name\nP1,Société\nP2,B\nP3,C\n", StandardCharsets.ISO_8859_1);
    BookReading reading = folder.read(ReadOptions.USUAL.withEncoding(StandardCharsets.ISO_8859_1));
    assertThat(BookFolder.party(reading.book(), "P1").name()).isEqualTo("Société");
  }

  @Test
  void aBrokenByteRejectsItsRowAndNoOther() {
    byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
    int at = CHINESE.substring(0, CHINESE.indexOf("北湾")).getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = (byte) 0xFF;
    BookReading reading = folder.with("parties.csv", bytes).read();
    RowProblem problem = reading.problems().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.ENCODING_INVALID);
    assertThat(problem.row()).isEqualTo(3);
    assertThat(reading.book().parties()).containsOnlyKeys(new PartyId("P1"), new PartyId("P3"));
  }

  @Test
  void cellsAreSeparatedByCommaSemicolonOrTab() {
    assertThat(delimiter(CHINESE)).isEqualTo("comma");
    assertThat(delimiter(CHINESE.replace(',', ';'))).isEqualTo("semicolon");
    assertThat(delimiter(CHINESE.replace(',', '\t'))).isEqualTo("tab");
  }

  private String delimiter(String text) {
    BookReading reading = folder.with("parties.csv", text).read();
    assertThat(reading.book().parties()).hasSize(3);
    return BookFolder.file(reading, "parties.csv").delimiter();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aQuotedLineBreakBelongsToItsCell(String lineEnd) {
    String text = "id,name\n\nP1,\"One" + "\u0001" + "Two\"\nP2,\"He said \"\"no\"\"\"\nP3,C\n";
    folder.with("parties.csv", text.replace("\n", lineEnd).replace("\u0001", lineEnd));
    BookReading reading = folder.read();
    assertThat(reading.clean()).isTrue();
    assertThat(BookFolder.party(reading.book(), "P1").name()).isEqualTo("One" + lineEnd + "Two");
    assertThat(BookFolder.party(reading.book(), "P2").name()).isEqualTo("He said \"no\"");
    assertThat(BookFolder.party(reading.book(), "P2").provenance().row()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "gzip", "zeros"})
  void aFileThatIsNoTextIsSaidAndTheRestIsRead(String kind) throws Exception {
    byte[] bytes =
        switch (kind) {
          case "zip" -> "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1);
          case "gzip" -> gzip();
          default -> new byte[5000];
        };
    BookReading reading = folder.with("usage.csv", bytes).read();
    assertThat(reading.problems())
        .singleElement()
        .extracting("code")
        .isEqualTo(ProblemCode.FILE_NOT_TEXT);
    FileReading file = BookFolder.file(reading, "usage.csv");
    assertThat(file.read()).isZero();
    assertThat(file.sha256()).hasSize(64);
    assertThat(reading.book().deals()).hasSize(2);
    assertThat(reading.clean()).isFalse();
  }

  private static byte[] gzip() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write("deal,day\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
