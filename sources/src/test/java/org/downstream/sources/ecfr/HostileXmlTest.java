package org.downstream.sources.ecfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.sources.ecfr.EcfrMarkup.entity;
import static org.downstream.sources.ecfr.EcfrMarkup.part;
import static org.downstream.sources.ecfr.EcfrMarkup.read;
import static org.downstream.sources.ecfr.EcfrMarkup.supplement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.downstream.sources.ecfr.ListProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HostileXmlTest {

  private static final String GOOD = part(supplement(4, entity("Crane Co., Wuxi, China.")));

  @Test
  void malformedXmlKeepsTheRowsBeforeIt() {
    Part744 part = read(GOOD.replace("</DIV5>", "</DIV6>"));

    assertThat(codes(part)).containsExactly(Code.NOT_XML);
    assertThat(part.entries()).hasSize(1);
    assertThat(part.complete()).isFalse();
  }

  @Test
  void aFileThatIsNoXmlAtAllIsAProblem() {
    assertThat(codes(read("entry,list\n1,2\n"))).containsExactly(Code.NOT_XML);
    assertThat(codes(read(""))).containsExactly(Code.NOT_XML);
  }

  @Test
  void expandingEntitiesAreRefused() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE DIV5 [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"&a")
          .append(i - 1)
          .append(";&a")
          .append(i - 1)
          .append(";\">");
    }
    String xml = GOOD.replace("<DIV5 N", bomb + "]><DIV5 N").replace("Crane", "&a29;");

    assertThat(codes(read(xml))).containsExactly(Code.DOCTYPE_REFUSED);
  }

  @Test
  void outsideEntitiesAreNotRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "very secret");
    String xml =
        GOOD.replace(
                "<DIV5 N", "<!DOCTYPE DIV5 [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><DIV5 N")
            .replace("Crane", "&x;");

    Part744 part = read(xml);
    assertThat(codes(part)).containsExactly(Code.DOCTYPE_REFUSED);
    assertThat(part.toString()).doesNotContain("very secret");
  }

  @Test
  void anUndeclaredEntityIsAProblem() {
    assertThat(read(GOOD.replace("Crane", "&crane;")).complete()).isFalse();
  }

  @Test
  void aTruncatedArchiveIsAProblem() throws IOException {
    byte[] packed = packed(GOOD.repeat(1));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);

    assertThat(codes(new Part744Reader().read(new ByteArrayInputStream(packed)))).isEmpty();
    assertThat(codes(new Part744Reader().read(new ByteArrayInputStream(cut))))
        .containsExactly(Code.TRUNCATED);
  }

  @Test
  void aDamagedArchiveIsAProblem() {
    byte[] damaged = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 55, 66, 77, 88, 99};

    assertThat(codes(new Part744Reader().read(new ByteArrayInputStream(damaged))))
        .containsExactly(Code.TRUNCATED);
  }

  @Test
  void aMissingFileIsAProblem(@TempDir Path folder) {
    assertThat(codes(new Part744Reader().read(folder.resolve("none.xml"))))
        .containsExactly(Code.UNREADABLE);
  }

  @Test
  void limitsStopTheReading() {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    assertThat(codes(new Part744Reader(100).read(new ByteArrayInputStream(bytes))))
        .containsExactly(Code.TOO_LARGE);
    assertThat(codes(read("<A>".repeat(100) + "</A>".repeat(100)))).containsExactly(Code.TOO_LARGE);
    assertThat(codes(read(GOOD.replace("Crane", "C".repeat(20_001)))))
        .containsExactly(Code.TOO_LARGE);
  }

  /** Texts on which a careless pattern takes for ever or runs out of stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ", Ltd",
        "Co ",
        ", Co. Ltd.",
        "a.k.a., ",
        "a.k.a., the following ",
        "(",
        "(a.k.a., x)",
        "and ",
        "; and ",
        ", and China",
        "<br/>",
        "&#x2014;",
        "<br/>&#x2014;x; and",
        ". A,",
        "Institute, ",
        "subordinate ",
        "<br/>Subordinate institution ",
        "the the following ",
        "see address (",
        ". "
      })
  void aCellOfOnePieceOverAndOverIsReadInTime(String piece) {
    String cell = piece.repeat(19_000 / piece.replaceAll("&[^;]*;|<[^>]*>", "x").length());
    Part744 part = read(GOOD.replace("Crane", "Crane" + cell));

    assertThat(part.complete()).isTrue();
    assertThat(part.rows()).hasSize(1);
    String citations = "84 FR 1 ".repeat(2_000);
    assertThat(read(GOOD.replace("84 FR", citations + cell + "84 FR")).rows()).hasSizeLessThan(2);
    assertThat(read(GOOD.replace("Presumption of denial", cell)).rows()).hasSize(1);
  }

  @Test
  void anotherPartOfTheCodeIsAProblem() {
    assertThat(codes(read("<DIV5 N=\"732\"/>"))).containsExactly(Code.NO_SUPPLEMENT);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<Code> codes(Part744 part) {
    return part.problems().stream().map(ListProblem::code).toList();
  }
}
