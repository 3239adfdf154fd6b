package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.cli.Answer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two names, or a file of pairs, as a user asks for them. */
class CompareCommandTest {
  @TempDir private Path folder = Path.of("");

  private Answer pairs(String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.csv"), text);
    List<String> arguments = new java.util.ArrayList<>(List.of("compare", "--pairs"));
    arguments.add(file.toString());
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void twoNamesAreAnsweredInEachFormat() throws IOException {
    assertThat(run("compare", "BankMellat", "Bank Mellat").out())
        .contains("ESTABLISHED", "written without blanks");
    Answer csv =
        run("compare", "Ted Kennard", "Edward Kennard", "--type", "person", "--format", "csv");
    assertThat(csv.lines().get(0)).isEqualTo("name1,name2,score,answer,why");
    assertThat(csv.lines().get(1)).startsWith("Ted Kennard,Edward Kennard,0.").contains("POSSIBLE");
    JsonNode json =
        new ObjectMapper().readTree(run("compare", "A Ltd", "Zorn", "--format", "json").out());
    assertThat(json.get(0).get("answer").asText()).isEqualTo("NONE");
  }

  @Test
  void eachRowOfAFileHasItsLineInTheOrderOfTheFile() throws IOException {
    StringBuilder text = new StringBuilder("name1,name2,type\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("Nordstern ").append(i).append(",Nordstern ").append(i % 3 == 0 ? i : i + 5_000);
      text.append(",organisation\n");
    }
    Answer answer = pairs(text.toString(), "--format", "csv");
    assertThat(answer.code()).isZero();
    assertThat(answer.lines()).hasSize(10_001);
    assertThat(answer.lines().get(0)).isEqualTo("score,answer,why");
    for (int i = 0; i < 10_000; i++) {
      assertThat(answer.lines().get(i + 1).contains(",ESTABLISHED,")).isEqualTo(i % 3 == 0);
    }
    assertThat(answer.err()).contains("read 10000 = accepted 10000 + rejected 0");
  }

  @Test
  void keptColumnsStandBeforeTheAnswerAndRowsThatCannotBeReadKeepTheirPlace() throws IOException {
    String text = "id,name1,name2\n1,Nordstern,Nordstern Ltd\n2,,X\n3,\"A, B\",\"A, B\"\n";
    Answer answer = pairs(text, "--format", "csv", "--keep");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.lines().get(0)).isEqualTo("id,name1,name2,score,answer,why");
    assertThat(answer.lines().get(1)).startsWith("1,Nordstern,Nordstern Ltd,0.9");
    assertThat(answer.lines().get(2)).startsWith("2,,X,,,").contains("CELL_MISSING");
    assertThat(answer.lines().get(3)).startsWith("3,\"A, B\",\"A, B\",0.9");
    JsonNode json = new ObjectMapper().readTree(pairs(text, "--format", "json", "--keep").out());
    assertThat(json).hasSize(3);
    assertThat(json.get(0).get("id").asText()).isEqualTo("1");
  }

  @Test
  void wrongUseIsRefusedWithAdvice() throws IOException {
    assertThat(run("compare", "one").err()).contains("expected two names, found 1");
    assertThat(run("compare", "one", "--pairs", "x").code()).isEqualTo(2);
    assertThat(run("compare", "--pairs", "no-such-file").err()).contains("there is no file");
    assertThat(run("compare", "a", "b", "--keep").code()).isEqualTo(2);
    assertThat(run("compare", "a", "b", "--type", "ship").code()).isEqualTo(2);
    Answer unknown = pairs("name1,name2,note\nA,B,x\n", "--format", "csv");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("COLUMN_UNKNOWN", "--keep");
    assertThat(pairs("name1,name2,score\nA,B,x\n", "--keep").err()).contains("rename the column");
  }
}
