package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.cli.command.Shipped;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.screening.Determination;
import org.downstream.screening.Screening;
import org.downstream.sources.ResourceFolder;
import org.downstream.sources.book.BookReader;
import org.downstream.sources.table.ReadOptions;
import org.downstream.time.AsOf;
import org.downstream.trade.DealId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the regime answers as written, through the engine and through the program. */
class RegimeTest {

  private static final Screening SCREENING = shipped();

  @TempDir private static Path folder = Path.of("");

  /** One row: the answer that a deal must have on a day. */
  private record Row(
      String deal, String on, String verdict, String policy, String hold, String standing) {

    static Row of(String line) {
      String[] cells = line.split(",", 7);
      return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    @Override
    public String toString() {
      return deal + " on " + on;
    }
  }

  private static Screening shipped() {
    try (ResourceFolder example = ResourceFolder.open("/examples/regime")) {
      return Shipped.screening(BookReader.read(example.path(), ReadOptions.USUAL).book());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void putTheBookIntoAFolder() throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    try (ResourceFolder example = ResourceFolder.open("/examples/regime");
        Stream<Path> files = Files.list(example.path())) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void everyRowOfTheBookIsAccepted() throws IOException {
    try (ResourceFolder example = ResourceFolder.open("/examples/regime")) {
      assertThat(BookReader.read(example.path(), ReadOptions.USUAL).clean()).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> theEngineAnswersEachRow() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> engine(row)));
  }

  @TestFactory
  Stream<DynamicTest> theProgramAnswersEachRowAlike() throws IOException {
    Set<String> days = rows().stream().map(Row::on).collect(Collectors.toCollection(TreeSet::new));
    Map<String, Map<String, JsonNode>> answers = new HashMap<>();
    for (String day : days) {
      answers.put(day, check(day));
    }
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () ->
                        program(row, found(found(answers, row.on()), row.deal()), determine(row))));
  }

  /** The day before, of and after each change that decides a row. */
  @ParameterizedTest
  @CsvSource({
    "T05, 2023-11-16, LEGAL_BUT_RISKY",
    "T05, 2023-11-17, LICENSE_REQUIRED",
    "T05, 2023-11-18, LICENSE_REQUIRED",
    "T19, 2023-11-16, LEGAL_BUT_RISKY",
    "T19, 2023-11-17, LICENSE_REQUIRED",
    "T19, 2025-01-12, LICENSE_REQUIRED",
    "T19, 2025-01-13, LICENSE_REQUIRED",
    "T27, 2023-11-16, CLEAR",
    "T27, 2023-11-17, EXCEPTION",
    "T27, 2024-04-03, EXCEPTION",
    "T27, 2024-04-04, EXCEPTION",
    "T28, 2023-11-16, CLEAR",
    "T28, 2023-11-17, LICENSE_REQUIRED",
    "T33, 2020-03-11, PROHIBITED",
    "T33, 2035-03-08, PROHIBITED",
    "T33-Z, 2018-04-15, PROHIBITED",
    "T33-Z, 2018-07-12, PROHIBITED",
    "T40, 2024-12-01, LEGAL_BUT_RISKY",
    "T40, 2024-12-02, LICENSE_REQUIRED",
    "T40, 2024-12-03, LICENSE_REQUIRED",
    "T42, 2024-12-30, CLEAR",
    "T42, 2024-12-31, LICENSE_REQUIRED",
    "T42, 2025-01-01, LICENSE_REQUIRED",
    "T20, 2025-04-08, LEGAL_BUT_RISKY",
    "T20, 2025-04-09, LICENSE_REQUIRED",
    "T26, 2026-07-09, LICENSE_REQUIRED",
    "T26, 2026-07-10, LICENSE_REQUIRED",
    "O1, 2025-09-28, LEGAL_BUT_RISKY",
    "O1, 2025-09-29, LICENSE_REQUIRED",
    "O1, 2025-11-09, LICENSE_REQUIRED",
    "O1, 2025-11-10, LEGAL_BUT_RISKY",
    "O1, 2026-11-09, LEGAL_BUT_RISKY",
    "O1, 2026-11-10, LICENSE_REQUIRED",
    "O15, 2024-10-31, CLEAR",
    "O15, 2024-11-01, LICENSE_REQUIRED",
    "T26-G, 2026-07-09, LICENSE_REQUIRED",
    "T26-G, 2026-07-10, EXCEPTION",
    "T26-G, 2027-04-06, EXCEPTION",
    "T26-G, 2027-04-07, EXCEPTION",
    "T26-M, 2026-07-10, LICENSE_REQUIRED",
    "T30-S, 2023-11-16, CLEAR",
    "T30-S, 2023-11-17, CLEAR",
    "T30-S, 2023-12-18, CLEAR",
    "T30-S, 2023-12-19, LICENSE_REQUIRED",
    "T30-U, 2023-11-16, CLEAR",
    "T30-U, 2023-11-17, INDETERMINATE",
    "T30-U, 2023-12-18, INDETERMINATE",
    "T30-U, 2023-12-19, LICENSE_REQUIRED",
    "T30-O, 2023-11-17, LICENSE_REQUIRED",
    "T40-L, 2024-12-01, LEGAL_BUT_RISKY",
    "T40-L, 2024-12-02, LICENSE_REQUIRED"
  })
  void theAnswerTurnsOnTheDayOfTheChange(String deal, String day, String verdict) {
    assertThat(determine(deal, day).verdict().name()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"T33-Z, 2018-04-14", "T33-Z, 2018-07-13", "T33, 2020-03-10", "T33, 2035-03-09"})
  void aDenialOrderBindsOnNoOtherDay(String deal, String day) {
    assertThat(determine(deal, day).verdict().name()).isNotEqualTo("PROHIBITED");
  }

  /** What is missing for a savings clause is asked for. */
  @Test
  void whatASavingsClauseLacksIsAskedFor() {
    assertThat(determine("T30-U", "2023-12-01").missing())
        .extracting(MissingFact::fact)
        .contains("deal.exported_on");
  }

  @ParameterizedTest
  @CsvSource({
    "T22-E, 2026-01-14, PRESUMPTION_OF_DENIAL",
    "T22-E, 2026-01-15, CASE_BY_CASE",
    "T22, 2026-01-15, PRESUMPTION_OF_DENIAL",
    "T01, 2026-01-15, PRESUMPTION_OF_DENIAL"
  })
  void theReviewOfJanuary2026IsForExportsOnly(String deal, String day, String policy) {
    assertThat(determine(deal, day).policy().orElseThrow().name()).isEqualTo(policy);
  }

  private static void engine(Row row) {
    Determination answer = determine(row);
    assertThat(answer.verdict().name()).as(answer.sentence()).isEqualTo(row.verdict());
    assertThat(answer.policy().map(Enum::name).orElse("")).isEqualTo(row.policy());
    if (!row.hold().isEmpty()) {
      assertThat(answer.hold() ? "yes" : "no").as(answer.sentence()).isEqualTo(row.hold());
    }
    if (!row.standing().isEmpty()) {
      assertThat(answer.findings())
          .filteredOn(each -> each.certainty() == Certainty.ESTABLISHED)
          .extracting(Finding::standing)
          .extracting(Enum::name)
          .contains(row.standing());
    }
  }

  private static void program(Row row, JsonNode printed, Determination answer) {
    assertThat(printed.get("verdict").asText()).isEqualTo(row.verdict());
    assertThat(printed.get("policy").asText("")).isEqualTo(row.policy());
    assertThat(printed.get("hold").asBoolean()).isEqualTo(answer.hold());
    assertThat(printed.get("standing").asText()).isEqualTo(answer.standing().name());
    assertThat(printed.get("sentence").asText()).isEqualTo(answer.sentence());
    assertThat(printed.get("findings")).hasSameSizeAs(answer.findings());
    assertThat(printed.get("missing")).hasSameSizeAs(answer.missing());
  }

  private static Determination determine(Row row) {
    return determine(row.deal(), row.on());
  }

  private static Determination determine(String deal, String day) {
    return SCREENING.determine(
        found(SCREENING.book().deals(), new DealId(deal)), AsOf.on(LocalDate.parse(day)));
  }

  private static Map<String, JsonNode> check(String day) throws IOException {
    StringWriter out = new StringWriter();
    int code =
        Downstream.run(
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            "check",
            folder.resolve("book").toString(),
            "--on",
            day,
            "--format",
            "json",
            "--out",
            folder.resolve("out").toString());
    assertThat(code).isZero();
    Map<String, JsonNode> answers = new HashMap<>();
    for (JsonNode each : new ObjectMapper().readTree(out.toString())) {
      answers.put(each.get("deal").asText(), each);
    }
    return answers;
  }

  private static <K, V> V found(Map<K, V> in, K key) {
    return Objects.requireNonNull(in.get(key), () -> "no " + key);
  }

  private static List<Row> rows() throws IOException {
    try (ResourceFolder examples = ResourceFolder.open("/examples")) {
      return Files.readAllLines(examples.path().resolve("regime.expected.csv")).stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Row::of)
          .toList();
    }
  }
}
