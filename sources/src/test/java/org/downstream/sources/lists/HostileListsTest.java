package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.PublishedParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Files that are damaged, cut or meant to harm end as coded problems. */
@Timeout(120)
class HostileListsTest {

  @TempDir private Path folder = Path.of("");

  private ListReading read(String name, String text) {
    return Fixtures.read(folder, name, text).reading();
  }

  private static Code fault(ListReading reading) {
    return reading.fault().map(EntryProblem::code).orElseThrow();
  }

  @Test
  void aDocumentTypeIsRefused() {
    String text = new String(Fixtures.bytes("eu.xml"), StandardCharsets.UTF_8);
    String bomb =
        text.replaceFirst(
            "\\?>",
            "?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
    assertThat(fault(read("x.xml", bomb))).isEqualTo(Code.DOCTYPE_REFUSED);
  }

  @Test
  void anArchiveThatGrowsOutOfMeasureIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("id,name\n".getBytes(StandardCharsets.UTF_8));
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'a');
      for (int i = 0; i < 200; i++) {
        gzip.write(zeros);
      }
    }
    assertThat(fault(Fixtures.read(folder, "bomb.csv.gz", out.toByteArray()).reading()))
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void aFileBeyondTheLimitIsRefused() {
    ListFile small = new ListFile(Fixtures.path("csl.csv"), 1_000);
    assertThat(fault(PublishedLists.read(small).reading())).isEqualTo(Code.TOO_LARGE);
  }

  @ParameterizedTest
  @FieldSource("org.downstream.sources.lists.Fixtures#ALL")
  void anArchiveThatEndsEarlyIsNeverTakenForAWholeOne(String file) {
    byte[] whole = Fixtures.gzip(Fixtures.bytes(file));
    byte[] cut = Arrays.copyOf(whole, whole.length - 9);
    assertThat(fault(Fixtures.read(folder, file + ".gz", cut).reading())).isEqualTo(Code.TRUNCATED);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeading() {
    String text = "\uFEFF" + new String(Fixtures.bytes("csl.csv"), StandardCharsets.UTF_8);
    assertThat(read("bom.csv", text).entries()).isEqualTo(6);
    byte[] wide = "\uFEFFid,name\n1,示例控股\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Fixtures.read(folder, "wide.csv", wide).entries().get(0).name()).isEqualTo("示例控股");
  }

  @Test
  void whatCannotBeSeenIsTakenOutOfNamesAndSaid() {
    PublishedList list =
        Fixtures.read(
            folder, "l.csv", "id,name\n1,Exam\u200Bple \u202ECrane\u202C\u00A0\u00A0Works\n");
    assertThat(list.entries().get(0).name()).isEqualTo("Example Crane Works");
    assertThat(list.reading().counts()).containsKey(Code.INVISIBLE_CHARACTERS);
    assertThat(list.entries().get(0).raw()).anyMatch(cell -> cell.contains("\u200B"));
  }

  @Test
  void aNameReadInTheWrongEncodingIsRepairedAndSaid() {
    String wrong =
        new String(
            "Société Exemple".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    PublishedList list = Fixtures.read(folder, "l.csv", "id,name\n1," + wrong + "\n");
    assertThat(list.entries().get(0).name()).isEqualTo("Société Exemple");
    assertThat(list.reading().counts()).containsKey(Code.ENCODING_DOUBTFUL);
  }

  @Test
  void aListWithoutEntriesIsRefused() {
    assertThat(fault(read("l.csv", "id,name\n"))).isEqualTo(Code.NO_ENTRIES);
    assertThat(fault(read("e.xml", "<CONSOLIDATED_LIST dateGenerated='2026-01-01'/>")))
        .isEqualTo(Code.NO_ENTRIES);
    assertThat(
            fault(
                read(
                    "j.json",
                    "{\"results\": [], \"source\": \"\", \"name\": 1, \"alt_names\": 1}")))
        .isEqualTo(Code.NO_ENTRIES);
    assertThat(fault(read("empty", ""))).isEqualTo(Code.NO_ENTRIES);
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThatAreKnown() {
    EntryProblem problem = read("x.xml", "<html><body/></html>").fault().orElseThrow();
    assertThat(problem.code()).isEqualTo(Code.FORMAT_UNKNOWN);
    assertThat(problem.found()).contains("html");
    assertThat(problem.expected()).contains("OFAC advanced XML").contains("plain list");
    byte[] workbook = {0x50, 0x4b, 3, 4, 0, 0, 0, 0};
    assertThat(Fixtures.read(folder, "x.csv", workbook).reading().fault().orElseThrow().found())
        .contains("workbook");
  }

  @Test
  void anEntryWithAMillionAliasesIsCutAndSaid() {
    StringBuilder csv = new StringBuilder("id,name,alias\n1,Example,");
    StringBuilder xml =
        new StringBuilder(
            "<export generationDate='2026-01-01'><sanctionEntity euReferenceNumber='1'>"
                + "<subjectType code='enterprise'/><nameAlias wholeName='Example' strong='true'/>");
    for (int i = 0; i < 300_000; i++) {
      csv.append("alias ").append(i).append(';');
      xml.append("<nameAlias wholeName='alias ").append(i).append("' strong='true'/>");
    }
    PublishedList plain = Fixtures.read(folder, "l.csv", csv.append('\n').toString());
    assertThat(plain.reading().counts().keySet())
        .containsAnyOf(Code.TOO_MANY_NAMES, Code.FIELD_TOO_LONG);
    PublishedList eu =
        Fixtures.read(folder, "l.xml", xml.append("</sanctionEntity></export>").toString());
    assertThat(eu.entries()).hasSize(1);
    assertThat(eu.entries().get(0).names()).hasSizeLessThanOrEqualTo(5_000);
    assertThat(eu.reading().counts()).containsKeys(Code.ENTRY_TOO_LARGE, Code.TOO_MANY_NAMES);
  }

  @Test
  void aNameOfAHundredThousandLettersIsLeftOutAndSaid() {
    String name = "x".repeat(100_000);
    PublishedList list =
        Fixtures.read(folder, "l.csv", "id,name,alias\n1,Example," + name + "\n2," + name + ",\n");
    assertThat(list.entries()).hasSize(1);
    assertThat(list.entries().get(0).names()).hasSize(1);
    assertThat(list.reading().counts()).containsKeys(Code.NAME_TOO_LONG, Code.NO_NAME);
    assertThat(list.reading().whole()).isFalse();
  }

  @Test
  void aDayThatIsNoneLeavesTheEntryOpen() {
    PublishedParty party =
        Fixtures.read(folder, "l.csv", "id,name,from,to\n1,Example,2023-13-45,2020-01-01\n")
            .entries()
            .get(0);
    assertThat(party.from()).isEmpty();
    assertThat(party.to()).isPresent();
  }
}
