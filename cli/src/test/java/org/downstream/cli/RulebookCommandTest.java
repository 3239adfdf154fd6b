package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.cli.Answer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.downstream.sources.ResourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook that the user edits: checked, and answered by. */
class RulebookCommandTest {

  private static final String AFFILIATES = "us-ear/lists/744.11-a1-affiliates.yaml";
  private static final String STAY = "to: 2026-11-09";

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedProvisions() throws IOException {
    try (ResourceFolder shipped = ResourceFolder.open("/rulebook/provisions");
        Stream<Path> files = Files.walk(shipped.path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(shipped.path().relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
  }

  private void edit(String old, String changed) throws IOException {
    Path file = folder.resolve(AFFILIATES);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, changed));
  }

  private Answer law(String day) {
    return run("law", "--on", day, "--format", "csv", "--rulebook", folder.toString());
  }

  @Test
  void theShippedProvisionsAreFreeOfMistakesAndAnswerAsShipped() {
    Answer answer = run("law", "check", folder.toString());
    assertThat(answer.code()).as(answer.out()).isZero();
    assertThat(answer.out()).contains("provisions with", "nothing is wrong");
    assertThat(law("2026-11-24").out())
        .isEqualTo(run("law", "--on", "2026-11-24", "--format", "csv").out());
  }

  @Test
  void everyMistakeIsSaidWithItsPlaceAndAdvice() throws IOException {
    edit("\nverified: ", "\nverifed: ");
    edit("for_each: party", "for_each: pary");
    Answer answer = run("law", "check", folder.toString());
    assertThat(answer.code()).isOne();
    assertThat(answer.out())
        .containsPattern(AFFILIATES + ":[0-9]+:1: KEY_UNKNOWN: .*\nMaybe \"verified\"")
        .containsPattern(AFFILIATES + ":[0-9]+:11: CODE_UNKNOWN: .*\nMaybe \"party\"")
        .contains("2 problems.");
    assertThat(run("law", "check", folder.toString(), "--format", "csv").out())
        .startsWith("code,file,line,column,message\r\nKEY_UNKNOWN," + AFFILIATES);
  }

  @Test
  void aCaseThatIsAnsweredDifferentlyIsAProblem() throws IOException {
    edit("expect: unknown", "expect: ruled_out");
    Answer answer = run("law", "check", folder.toString());
    assertThat(answer.code()).isOne();
    assertThat(answer.out()).contains("CASE_FAILED", "is unknown, expected ruled_out");
  }

  @Test
  void answersGoByTheEditedRulebook() throws IOException {
    edit(STAY, "to: 2027-11-09");
    edit("{from: 2026-11-10", "{from: 2027-11-10");
    assertThat(row(law("2026-11-24"))).contains("STAYED");
    assertThat(row(run("law", "--on", "2026-11-24", "--format", "csv")))
        .contains("REINSTATED_UNVERIFIED");
  }

  private static String row(Answer answer) {
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().lines().filter(line -> line.contains("affiliates,")).findFirst().orElse("");
  }

  @Test
  void nothingIsAnsweredByABrokenRulebook() throws IOException {
    edit("text:\n", "txt:\n");
    for (List<String> command :
        List.of(
            List.of("law"),
            List.of("explain", "T02"),
            List.of("classify", "A100"),
            List.of("law", "diff", "2025-01-01", "2025-01-02"),
            List.of("whatif", "--stay", "affiliates=2027-11-09"))) {
      List<String> whole =
          Stream.concat(command.stream(), Stream.of("--rulebook", folder.toString())).toList();
      Answer answer = run(whole.toArray(String[]::new));
      assertThat(answer.code()).as(command.toString()).isOne();
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err()).contains(AFFILIATES, "KEY_UNKNOWN", "nothing was answered");
    }
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse() {
    assertThat(run("law", "check", "no-such-folder").code()).isEqualTo(2);
    assertThat(run("law", "--rulebook", "no-such-folder").err()).contains("no folder");
  }

  @Test
  void anOptionBeforeTheCommandThatWouldNotHearItIsRefused() {
    Answer answer = run("law", "--rulebook", folder.toString(), "diff", "2025-01-01", "2025-01-02");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("--rulebook stands before \"diff\"", "Maybe");
    assertThat(run("law", "--help").code()).isZero();
    assertThat(run("--help").code()).isZero();
  }
}
