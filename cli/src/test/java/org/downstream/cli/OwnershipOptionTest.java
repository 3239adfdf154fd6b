package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.cli.Answer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of published ownership, as a user adds them. The companies are made up. */
class OwnershipOptionTest {

  private static final String PSC =
      "{\"company_number\":\"07444723\",\"data\":{\"kind\":\"corporate-entity-person-with-significant-control\","
          + "\"name\":\"Middle Example Ltd\",\"identification\":{\"country_registered\":\"United Kingdom\","
          + "\"registration_number\":\"00000002\"},\"notified_on\":\"2019-10-12\","
          + "\"natures_of_control\":[\"ownership-of-shares-75-to-100-percent\"],\"links\":{\"self\":\"/company/a2\"}}}\n";

  @TempDir Path dir;

  @BeforeEach
  void aBook() throws IOException {
    Files.writeString(
        dir.resolve("parties.csv"),
        "id,name,country,identifiers\nP2,Harbour Example Cloud Limited,GB,gb:7444723\n");
    Files.writeString(dir.resolve("deals.csv"), "id,kind,date,from,to,item\n");
    Files.writeString(dir.resolve("psc.jsonl"), PSC);
  }

  @Test
  void ownersShowsTheStakesOfTheFile() {
    Answer answer =
        run(
            "owners",
            "P2",
            "--book",
            dir.toString(),
            "--on",
            "2025-10-15",
            "--format",
            "csv",
            "--ownership",
            dir.resolve("psc.jsonl").toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("Middle Example Ltd", "75 to 100 %", "psc.jsonl:1");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeOfTheCommand() {
    Answer answer = run("owners", "P2", "--book", dir.toString(), "--ownership", "nowhere.json");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("--ownership", "nowhere.json");
  }

  @Test
  void anUnknownFormatIsSaidAndTheRunFails() throws IOException {
    Files.writeString(dir.resolve("own.json"), "{\"a\":1}\n");
    Answer answer =
        run(
            "owners",
            "P2",
            "--book",
            dir.toString(),
            "--ownership",
            dir.resolve("own.json").toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("FORMAT_UNKNOWN");
  }
}
