package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.cli.Answer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.downstream.cli.command.Shipped;
import org.downstream.screening.Determination;
import org.downstream.screening.Screening;
import org.downstream.sources.ResourceFolder;
import org.downstream.sources.book.BookReader;
import org.downstream.sources.table.ReadOptions;
import org.downstream.time.AsOf;
import org.downstream.trade.DealId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a user runs it: arguments in, text and an exit code out. */
class CommandLineTest {

  private static final String PARTIES =
      """
      id,name,name_local,country,hq_country
      us,Example Components Inc.,,US,US
      fly,iFlytek Co. Ltd.,科大讯飞股份有限公司,CN,CN
      """;
  private static final String DEALS =
      """
      id,kind,date,from,to,item,quantity,ships_from,ships_to,end_user
      A1,sale,2023-03-10,us,fly,NVIDIA T4,4,US,CN,fly
      """;

  @TempDir private Path folder = Path.of("");

  private Path book = Path.of("");

  @BeforeEach
  void writeABook() throws IOException {
    book = Files.createDirectory(folder.resolve("book"));
    put("parties.csv", PARTIES);
    put("deals.csv", DEALS);
  }

  private void put(String file, String text) throws IOException {
    Files.writeString(book.resolve(file), text);
  }

  private Answer check(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of("check", book.toString(), "--out", folder.resolve("out").toString()),
                Stream.of(more))
            .toList();
    return run(arguments.toArray(String[]::new));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void aChipFromItsFabricatorIsAnsweredWithEveryWordWhenNothingIsAttested() throws IOException {
    put(
        "parties.csv",
        """
        id,name,country,hq_country,business
        fab,Example Foundry Ltd.,TW,TW,foundry
        buyer,Example Heron Ltd.,CN,CN,retail
        """);
    put(
        "deals.csv",
        """
        id,kind,date,from,to,item,quantity,ships_from,ships_to,end_user,end_use
        F1,sale,2025-10-15,fab,buyer,NVIDIA H20,4,TW,CN,buyer,Own services
        """);
    for (String format : List.of("table", "json", "csv")) {
      Answer answer = check("--on", "2025-10-15", "--format", format);
      assertThat(answer.code()).as(answer.err()).isZero();
      assertThat(answer.out()).contains("INDETERMINATE").doesNotContain("attestation is held");
    }
    Answer explained = run("explain", "F1", "--book", book.toString(), "--on", "2025-10-15");
    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out())
        .contains("us-ear/destination/foundry-presumption")
        .doesNotContain("attestation is held");
  }

  @Test
  void aCleanBookIsAnsweredWithExitCodeZero() throws IOException {
    Answer answer = check("--format", "json");
    assertThat(answer.code()).isZero();
    JsonNode deal = json(answer.out()).get(0);
    assertThat(deal.get("verdict").asText()).isEqualTo("LICENSE_REQUIRED");
    assertThat(deal.get("policy").asText()).isEqualTo("PRESUMPTION_OF_DENIAL");
    assertThat(deal.get("tests").get("listed").get("answer").asText()).isEqualTo("ESTABLISHED");
    assertThat(answer.err()).contains("deals.csv", "read 1 = accepted 1 + rejected 0");
  }

  @Test
  void theTableSaysHowEveryRowWasRead() {
    assertThat(check().out()).contains("LICENSE REQUIRED", "read 1 = accepted 1 + rejected 0");
  }

  @Test
  void theSameBookGivesTheSameBytes() throws IOException {
    String first = check("--format", "json").out();
    byte[] report = Files.readAllBytes(folder.resolve("out/report.html"));
    assertThat(check("--format", "json").out()).isEqualTo(first);
    assertThat(Files.readAllBytes(folder.resolve("out/report.html"))).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-10", "2023-11-17", "2025-10-15", "2025-12-01", "2026-11-24"})
  void engineAndCommandLineAnswerTheExampleAlike(String day) throws IOException {
    try (ResourceFolder example = ResourceFolder.open("/examples/march-2023")) {
      Screening screening =
          Shipped.screening(BookReader.read(example.path(), ReadOptions.USUAL).book());
      Answer answer =
          run("demo", "--on", day, "--format", "json", "--out", folder.resolve("demo").toString());
      assertThat(answer.code()).isZero();
      for (JsonNode deal : json(answer.out())) {
        Determination engine =
            screening.determine(
                java.util.Objects.requireNonNull(
                    screening.book().deals().get(new DealId(deal.get("deal").asText()))),
                AsOf.on(LocalDate.parse(day)));
        assertThat(deal.get("on").asText()).isEqualTo(day);
        assertThat(deal.get("verdict").asText()).isEqualTo(engine.verdict().name());
        assertThat(deal.get("sentence").asText()).isEqualTo(engine.sentence());
        assertThat(deal.get("findings")).hasSameSizeAs(engine.findings());
        assertThat(deal.get("missing")).hasSameSizeAs(engine.missing());
      }
    }
  }

  @Test
  void aRowThatIsWrongIsRejectedAndTheRestIsAnswered() throws IOException {
    put("deals.csv", DEALS + "A2,sale,2023-13-45,us,fly,NVIDIA T4,4,US,CN,fly\n");
    Answer answer = check("--format", "json");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(json(answer.out())).hasSize(1);
    assertThat(answer.err())
        .contains("DATE_INVALID", "2023-13-45", "read 2 = accepted 1 + rejected 1");
    assertThat(Files.readString(folder.resolve("out/rejected/deals.csv")))
        .contains("A2,sale,2023-13-45");
    assertThat(Files.readString(folder.resolve("out/problems.csv"))).contains("DATE_INVALID");
  }

  @Test
  void aMisspeltColumnIsRefusedWithTheNearestName() throws IOException {
    put("deals.csv", DEALS.replace("quantity", "quantty"));
    Answer answer = check("--format", "json");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("COLUMN_UNKNOWN", "quantty", "maybe quantity");
  }

  @Test
  void aCyclicChainIsSaidAndAnsweredAsUnknown() throws IOException {
    put(
        "deals.csv",
        DEALS.replace("end_user\n", "end_user,flows_from\n").replace(",fly\n", ",fly,A2\n")
            + "A2,sale,2023-03-10,us,fly,NVIDIA T4,4,US,CN,fly,A1\n");
    Answer answer = check("--format", "json");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("CHAIN_CYCLE");
    assertThat(json(answer.out()).get(0).get("chain").get("cyclic").asBoolean()).isTrue();
  }

  @Test
  void anItemOutsideTheCatalogueIsNeverClear() throws IOException {
    put("deals.csv", DEALS.replace("NVIDIA T4", "Mystery 9000").replace("fly", "us"));
    Answer answer = check("--format", "json");
    assertThat(json(answer.out()).get(0).get("verdict").asText()).isNotEqualTo("CLEAR");
  }

  @Test
  void aBookInGb18030IsReadAsWritten() throws IOException {
    Files.write(book.resolve("parties.csv"), PARTIES.getBytes(Charset.forName("GB18030")));
    Answer answer = check("--format", "json", "--encoding", "GB18030");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("科大讯飞股份有限公司");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check nowhere",
        "explain T99",
        "owners nobody",
        "owners iflytek --rule un",
        "trace nothing",
        "classify A80O",
        "demo --on 2023-13-45",
        "demo --fromat json",
        "chek",
        "screen X --country CHINA"
      })
  void wrongUseGivesOneMessageAndExitCodeTwo(String arguments) {
    Answer answer = run(arguments.split(" "));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("downstream: ").doesNotContain("Exception", "\tat ");
  }

  @Test
  void aWrongNameIsAnsweredWithTheNearest() {
    assertThat(run("explain", "T03").err()).contains("Maybe", "T02");
    assertThat(run("classify", "NVIDIA A800 80BG").err()).contains("NVIDIA A800 80GB");
  }

  @Test
  void aListedNameIsFoundInEitherScript() throws IOException {
    for (String name : List.of("iFlytek", "科大讯飞", "科大訊飛股份有限公司", "IFLYTEK CO., LTD.")) {
      JsonNode first = json(run("screen", name, "--format", "json").out()).get(0);
      assertThat(first.get("entry").asText()).contains("IFLYTEK");
      assertThat(first.get("answer").asText()).isEqualTo("ESTABLISHED");
    }
  }

  @Test
  void aNameIsNotFoundBeforeItWasListed() throws IOException {
    JsonNode first =
        json(run("screen", "iFlytek", "--on", "2019-10-08", "--format", "json").out()).get(0);
    assertThat(first.get("answer").asText()).isEqualTo("RULED_OUT");
    assertThat(first.get("why").asText()).contains("2019-10-09");
  }

  @Test
  void aChipIsClassifiedByTheLawOfTheDay() throws IOException {
    assertThat(classOf("A800", "2023-11-16")).isEqualTo("below 3A090");
    assertThat(classOf("A800", "2023-11-17")).isEqualTo("3A090.a");
    assertThat(classOf("L40", "2023-11-17")).isEqualTo("3A090.b");
    assertThat(classOf("A100", "2023-03-10")).isEqualTo("3A090");
  }

  private static String classOf(String chip, String day) throws IOException {
    return json(run("classify", chip, "--on", day, "--format", "json").out())
        .get(0)
        .get("class")
        .asText();
  }

  @Test
  void everyCommandAnswersInEveryFormat() {
    for (String format : List.of("table", "json", "csv")) {
      for (String command :
          List.of(
              "explain T04",
              "trace T04",
              "trace iflytek",
              "owners hefei-subsidiary",
              "screen iFlytek",
              "classify A100")) {
        Answer answer = run((command + " --format " + format).split(" "));
        assertThat(answer.code()).as(command + " " + format + answer.err()).isZero();
        assertThat(answer.out()).isNotBlank();
      }
    }
  }

  @Test
  void whatBecameKnownLaterIsLeftOut() throws IOException {
    put("parties.csv", PARTIES + "sub,Example Reed Ltd.,,CN,CN\n");
    put("stakes.csv", "owner,owned,share,known_since\nfly,sub,100,2024-01-01\n");
    put("deals.csv", DEALS.replace("us,fly", "us,sub").replace(",fly\n", ",sub\n"));
    assertThat(owned(check("--format", "json"))).isEqualTo("ESTABLISHED");
    assertThat(owned(check("--format", "json", "--known-by", "2023-12-31"))).isEqualTo("UNKNOWN");
  }

  private static String owned(Answer answer) throws IOException {
    return json(answer.out()).get(0).get("tests").get("owned").get("answer").asText();
  }

  @Test
  void ownersComparesTheRulesOfTheRegimes() throws IOException {
    halfOwned();
    assertThat(caught("2024-07-02", "all"))
        .isEqualTo("bis=ESTABLISHED ofac=ESTABLISHED eu=RULED_OUT uk=RULED_OUT ");
    assertThat(caught("2024-07-03", "ALL"))
        .isEqualTo("bis=ESTABLISHED ofac=ESTABLISHED eu=ESTABLISHED uk=RULED_OUT ");
    assertThat(caught("2024-07-03", "uk")).isEqualTo("uk=RULED_OUT ");
    assertThat(run("owners", "sub", "--book", book.toString(), "--on", "2024-07-03").out())
        .contains("BIS affiliates rule", "● established", "○ ruled out", "50 % of the shares");
  }

  /** Stakes and answers are rows with the same columns; an answer is of tier 0. */
  private String caught(String day, String rule) throws IOException {
    StringBuilder found = new StringBuilder();
    for (JsonNode row :
        json(
            run(
                    "owners",
                    "sub",
                    "--book",
                    book.toString(),
                    "--on",
                    day,
                    "--rule",
                    rule,
                    "--format",
                    "json")
                .out())) {
      assertThat(row).hasSize(13);
      if (row.get("tier").asText().equals("0")) {
        found.append(row.get("rule").asText() + "=" + row.get("caught").asText() + " ");
      }
    }
    return found.toString();
  }

  /** Half is held by a person, whom nobody owns. */
  private void halfOwned() throws IOException {
    put(
        "parties.csv",
        """
        id,name,name_local,country,hq_country,kind
        us,Example Components Inc.,,US,US,
        fly,iFlytek Co. Ltd.,科大讯飞股份有限公司,CN,CN,
        sub,Example Reed Ltd.,,CN,CN,
        she,Example Person,,CN,,person
        """);
    put("stakes.csv", "owner,owned,share\nfly,sub,50\nshe,sub,50\n");
  }

  @Test
  void helpAndCompletionAreThere() {
    assertThat(run("--help").out()).contains("Examples", "check", "Exit codes");
    assertThat(run("check", "--help").out()).contains("--known-by", "Examples");
    assertThat(run("completion").out()).contains("_complete_downstream");
    assertThat(run("--version").out()).contains("downstream");
    assertThat(run().out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }
}
