package org.downstream.sources.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.OwnershipGraph;
import org.downstream.ownership.OwnershipRule;
import org.downstream.party.PartyId;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.time.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads files as their publishers gave them out. They are not ours to ship: give the folder that
 * holds them with {@code -Ddownstream.ownership}; without it these tests are skipped.
 */
@EnabledIfSystemProperty(named = "downstream.ownership", matches = ".+")
class RealRegistersTest {

  @TempDir Path dir;

  private static Path real(String file) {
    Path path = Path.of(System.getProperty("downstream.ownership", "")).resolve(file);
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(path), "no " + file);
    return path;
  }

  private BookReading read(Path path) {
    BookReading reading = new Filed(dir).with(path);
    FileReading file = Filed.last(reading);
    assertThat(file.read()).as(path.toString()).isPositive();
    assertThat(file.accepted() + file.rejected()).isEqualTo(file.read());
    return reading;
  }

  private static List<Path> jsonIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void everyExampleOfTheStandardLoadsAndNothingIsDropped() throws IOException {
    List<Path> files = new ArrayList<>(jsonIn(real("bods_0.4_examples")));
    files.add(real("bods_0.4_sample_300_statements.json"));
    for (String version : List.of("0.2", "0.3", "0.4")) {
      files.add(real("bods_basic_" + version + ".json"));
    }
    for (Path file : files) {
      BookReading reading = read(file);
      long statements =
          Files.readString(file)
              .lines()
              .filter(line -> line.strip().matches("\"statementI[dD]\": .*"))
              .count();
      assertThat(Filed.last(reading).read()).as(file.toString()).isEqualTo(statements);
      assertThat(Filed.last(reading).rejected())
          .as(file + ": " + reading.problems())
          .isEqualTo(
              reading.problems().stream()
                  .filter(each -> each.code() == ProblemCode.ID_DUPLICATE)
                  .count());
    }
  }

  @Test
  void theFixturesOfGleifLoad() throws IOException {
    Path folder = real("gleif_fixtures");
    for (String file :
        List.of(
            "lei-data.xml",
            "lei-data.json",
            "rr-data.xml",
            "rr-data.json",
            "repex-data.xml",
            "repex-data.json",
            "lei-updates-data2.xml",
            "rr-updates-data2.xml",
            "repex-updates-data2.xml")) {
      BookReading reading = read(folder.resolve(file));
      assertThat(Filed.last(reading).rejected()).as(file + reading.problems()).isZero();
    }
    BookReading delta = read(real("gleif_lei2_intraday_2024-05-05.json.gz"));
    assertThat(Filed.last(delta).read()).isEqualTo(577);
    assertThat(Filed.last(delta).rejected()).isZero();
  }

  @Test
  void theFixturesOfCompaniesHouseLoadAsOneSnapshot() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<Path> files = jsonIn(real("uk_psc_fixtures"));
    for (Path file : files) {
      lines.append(Files.readString(file).replaceAll("\\s*\\n\\s*", " ")).append('\n');
    }
    BookReading reading =
        new Filed(dir).with("psc.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(Filed.last(reading).read()).isEqualTo(files.size());
    // Only the record of an unknown kind, which names no company either.
    assertThat(Filed.last(reading).rejected()).isEqualTo(1);
  }

  @Test
  void theSampleOfFollowTheMoneyLoads() {
    BookReading reading = read(real("ftm_sample_parteispenden.ftm.json.gz"));
    assertThat(Filed.last(reading).rejected()).isZero();
    // 89 addresses and 290 payments say nothing of ownership; 96 parties stay.
    assertThat(reading.problemCounts()).containsEntry(ProblemCode.RECORD_UNUSED, 379L);
  }

  /**
   * The check by hand. In a tree every company has one parent. Under the 50 percent rule a company
   * is caught through the top exactly when each stake on its way up is 50 or more, for shares are
   * not multiplied. So walk down from the top, and stop at each stake below 50: whoever was reached
   * is caught, nobody else is surely caught. The top itself is listed and not caught by owners, for
   * none are known.
   */
  @Test
  void theTreeOfOneGroupClosesAsAWalkDownFromTheTop() throws IOException {
    List<String> lines = Files.readAllLines(real("cn_group_equity_tree_percent.csv"));
    StringBuilder parties = new StringBuilder("id,name,country\n");
    StringBuilder stakes = new StringBuilder("owner,owned,share\n");
    Map<String, List<String[]>> children = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      // Names are quoted and can hold commas; the other cells cannot.
      int share = line.lastIndexOf(',');
      int parent = line.lastIndexOf(',', share - 1);
      int name = line.indexOf(',');
      String[] cells = {
        line.substring(0, name),
        line.substring(name + 1, parent),
        line.substring(parent + 1, share),
        line.substring(share + 1)
      };
      parties.append(cells[0]).append(',').append(cells[1]).append(",CN\n");
      if (!cells[2].isEmpty()) {
        stakes
            .append(cells[2])
            .append(',')
            .append(cells[0])
            .append(',')
            .append(cells[3])
            .append('\n');
        children.computeIfAbsent(cells[2], none -> new ArrayList<>()).add(cells);
      }
    }
    Filed book = new Filed(dir);
    Files.writeString(dir.resolve("parties.csv"), parties);
    book.stakes(stakes.toString());
    BookReading reading = book.with();
    Set<String> byHand = new LinkedHashSet<>();
    walk("BG00001", children, byHand);
    byHand.remove("BG00001");
    OwnershipGraph graph = new OwnershipGraph(reading.book().stakes());
    AsOf asOf =
        new AsOf(java.time.LocalDate.of(2025, 10, 15), java.time.LocalDate.of(2025, 10, 15));
    Set<String> closed = new LinkedHashSet<>();
    for (PartyId id : reading.book().parties().keySet()) {
      var answer =
          new OwnershipClosure(
                  graph,
                  party ->
                      new OwnershipClosure.Holder(
                          Certainty.of(party.value().equals("BG00001")), true, true))
              .of(id, asOf, OwnershipRule.OFAC_FIFTY_PERCENT);
      if (answer.caught() == Certainty.ESTABLISHED) {
        closed.add(id.value());
      }
    }
    assertThat(closed).containsExactlyInAnyOrderElementsOf(byHand);
    assertThat(lines).hasSize(1_372);
    assertThat(byHand).hasSize(224);
  }

  private static void walk(String at, Map<String, List<String[]>> children, Set<String> reached) {
    if (reached.add(at)) {
      for (String[] child : children.getOrDefault(at, List.of())) {
        if (new java.math.BigDecimal(child[3]).compareTo(java.math.BigDecimal.valueOf(50)) >= 0) {
          walk(child[0], children, reached);
        }
      }
    }
  }
}
