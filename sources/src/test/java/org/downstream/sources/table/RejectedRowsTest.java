package org.downstream.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsTest {

  @TempDir Path dir;

  private ProblemLog read(String text, int kept) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (RejectedRows sink = new RejectedRows(dir)) {
      ReadOptions options = ReadOptions.USUAL.withSink(sink).withProblemsKept(kept);
      ProblemLog log = new ProblemLog(options);
      new TableReader(options, log, Map.of(), new NearestName())
          .read(() -> new ByteArrayInputStream(bytes), new NamesOnly(new ArrayList<>()));
      return log;
    }
  }

  @Test
  void rejectedRowsAreWrittenAsRead() throws IOException {
    read("id , name\n1,good\n =2+3 ,\n\"a \"\"b\"\"\",\" \"\n", 10);
    assertThat(Files.readString(dir.resolve("rejected/names.csv")))
        .isEqualTo("id , name\r\n =2+3 ,\r\n\"a \"\"b\"\"\", \r\n");
  }

  @Test
  void noCellOfTheProblemsIsAFormula() throws IOException {
    read("id,name,=cmd()\n1,x,y\n", 10);
    assertThat(Files.readString(dir.resolve("problems.csv")))
        .startsWith("code,file,row,column,found,expected,nearest\r\nCOLUMN_UNKNOWN,")
        .contains(",'=cmd(),")
        .doesNotContain(",=cmd(),");
  }

  @Test
  void everyProblemIsCountedAndWrittenThoughFewAreKept() throws IOException {
    ProblemLog log = read("id,name\n" + ",x\n".repeat(50), 3);
    assertThat(log.details()).hasSize(3);
    assertThat(log.counts()).containsEntry(ProblemCode.CELL_MISSING, 50L);
    assertThat(Files.readAllLines(dir.resolve("problems.csv"))).hasSize(51);
  }
}
