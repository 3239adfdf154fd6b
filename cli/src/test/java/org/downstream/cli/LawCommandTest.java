package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The law of a day, and what changed between two days, as a user asks for it. */
class LawCommandTest {

  private static Answer run(String arguments) {
    return Answer.run(arguments.split(" "));
  }

  private static JsonNode json(String arguments) throws IOException {
    Answer answer = run(arguments + " --format json");
    assertThat(answer.code()).as(answer.err()).isZero();
    return new ObjectMapper().readTree(answer.out());
  }

  private static Optional<JsonNode> row(JsonNode rows, String id) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.get("id").asText().endsWith(id))
        .findFirst();
  }

  private static String standing(String id, String day) throws IOException {
    return row(json("law --on " + day), id).map(row -> row.get("standing").asText()).orElse("none");
  }

  @Test
  void everyProvisionStandsAsItsClocksSay() throws IOException {
    assertThat(standing("affiliates", "2025-09-28")).isEqualTo("none");
    assertThat(standing("affiliates", "2025-11-09")).isEqualTo("IN_FORCE");
    assertThat(standing("affiliates", "2025-11-10")).isEqualTo("STAYED");
    assertThat(standing("affiliates", "2026-11-10")).isEqualTo("REINSTATED_UNVERIFIED");
    assertThat(standing("742.6-worldwide", "2025-05-14")).isEqualTo("NOT_YET_BINDING");
    assertThat(standing("742.6-worldwide", "2025-05-15")).isEqualTo("NOT_ENFORCED");
  }

  @Test
  void aProposalIsShownAsOneFromTheDayOnWhichItWasMade() throws IOException {
    assertThat(standing("remote-access-security-act", "2026-01-11")).isEqualTo("none");
    assertThat(standing("remote-access-security-act", "2026-01-12")).isEqualTo("PROPOSED");
    assertThat(run("law --on 2026-11-24").out())
        .contains("── item tests ──", "── proposals ──", "a proposal, no law");
    assertThat(run("law --on 2025-05-14").out()).contains("does not bind before 2025-05-15");
  }

  @Test
  void theRuleOfOctober2023ChangesTheItemTestsAndTheDestinations() throws IOException {
    JsonNode changes = json("law diff 2023-11-16 2023-11-17");
    assertThat(row(changes, "item/3a090_2022").orElseThrow().get("after").asText())
        .isEqualTo("not in the text");
    assertThat(row(changes, "item/3a090_a").orElseThrow().get("after").asText())
        .isEqualTo("in force");
    assertThat(row(changes, "742.6-china-2022").orElseThrow().get("before").asText())
        .isEqualTo("in force");
    assertThat(row(changes, "742.6-a6-iii")).isPresent();
    assertThat(row(changes, "744.11-entity-list")).isEmpty();
  }

  @Test
  void theStayOfTheAffiliatesRuleStartsAndEnds() throws IOException {
    JsonNode start = row(json("law diff 2025-11-09 2025-11-10"), "affiliates").orElseThrow();
    assertThat(start.get("before").asText()).isEqualTo("in force");
    assertThat(start.get("after").asText()).isEqualTo("suspended");
    JsonNode end = row(json("law diff 2026-11-09 2026-11-10"), "affiliates").orElseThrow();
    assertThat(end.get("before").asText()).isEqualTo("suspended");
    assertThat(end.get("after").asText()).contains("not yet confirmed");
  }

  @Test
  void theEmiratesMoveFromOneCountryGroupToAnother() throws IOException {
    JsonNode changes = json("law diff 2026-07-09 2026-07-10");
    assertThat(row(changes, "A5").orElseThrow().get("after").asText()).isEqualTo("with AE");
    assertThat(row(changes, "D4").orElseThrow().get("after").asText()).isEqualTo("without AE");
    assertThat(row(changes, "S").orElseThrow().get("after").asText()).isEqualTo("without AE");
    assertThat(row(changes, "M5")).isEmpty();
  }

  @Test
  void theReviewPolicyOfJanuary2026IsAChangeOfPolicyOnly() throws IOException {
    JsonNode change = row(json("law diff 2026-01-14 2026-01-15"), "742.6-a6-iii").orElseThrow();
    assertThat(change.get("kind").asText()).isEqualTo("review policy");
    assertThat(change.get("before").asText()).doesNotContain("case by case if act.kind");
    assertThat(change.get("after").asText()).startsWith("case by case if act.kind");
  }

  @Test
  void listEntriesAreCountedAndCutOnATerminalAndWholeInFiles() throws IOException {
    String table = run("law diff 2019-10-08 2023-11-17").out();
    assertThat(table).contains("added to the lists: ").containsPattern("… and\\s+\\d+\\s+more");
    JsonNode rows = json("law diff 2019-10-08 2019-10-09");
    assertThat(row(rows, "EL:CN:iflytek").orElseThrow().get("after").asText()).isEqualTo("listed");
    assertThat(json("law diff 2019-10-08 2023-11-17").size()).isGreaterThan(200);
  }

  @Test
  void theSameDayTwiceChangesNothingAndSaysSo() throws IOException {
    assertThat(run("law diff 2026-07-10 2026-07-10").out()).contains("nothing changes");
    assertThat(json("law diff 2026-07-10 2026-07-10")).isEmpty();
  }

  @Test
  void daysInTheWrongOrderOrShapeAreRefused() {
    assertThat(run("law diff 2026-07-10 2026-07-09").code()).isEqualTo(2);
    assertThat(run("law diff 2026-07-10 2026-07-09").err()).contains("swapped");
    assertThat(run("law --on 2026-02-30").code()).isEqualTo(2);
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    String asked = "law diff 2019-10-08 2026-11-24 --format csv";
    assertThat(run(asked).out()).isEqualTo(run(asked).out()).startsWith("kind,id,title");
    assertThat(run("law --on 2026-11-24").out()).isEqualTo(run("law --on 2026-11-24").out());
  }
}
