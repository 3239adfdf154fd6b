package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.cli.Answer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers flip under a supposition, as a user asks for it. */
class WhatIfCommandTest {

  private static Answer ask(String arguments) {
    return run(("whatif " + arguments).split(" "));
  }

  private static JsonNode json(String arguments) throws IOException {
    Answer answer = ask(arguments + " --format json");
    assertThat(answer.code()).as(answer.err()).isZero();
    return new ObjectMapper().readTree(answer.out());
  }

  private static JsonNode flip(JsonNode answer, String deal) {
    return StreamSupport.stream(answer.get("flips").spliterator(), false)
        .filter(flip -> flip.get("deal").asText().equals(deal))
        .findFirst()
        .orElseThrow(() -> new AssertionError(deal + " does not flip in " + answer));
  }

  private static List<String> deals(JsonNode answer) {
    return StreamSupport.stream(answer.get("flips").spliterator(), false)
        .map(flip -> flip.get("deal").asText())
        .toList();
  }

  private static JsonNode because(JsonNode flip, String provision) {
    return StreamSupport.stream(flip.get("because").spliterator(), false)
        .filter(each -> each.get("provision").asText().endsWith(provision))
        .findFirst()
        .orElseThrow(() -> new AssertionError(provision + " is not in " + flip));
  }

  @Test
  void aLongerStayLeavesTheSubsidiaryToTheRuleOnTheChip() throws IOException {
    JsonNode answer = json("--stay affiliates=2027-11-09 --on 2026-11-24");
    JsonNode flip = flip(answer, "T05");
    assertThat(flip.get("change").asText()).isEqualTo("GROUNDS");
    assertThat(flip.get("as_supposed").get("verdict").asText()).isEqualTo("LICENSE_REQUIRED");
    JsonNode rule = because(flip, "affiliates");
    assertThat(rule.get("as_it_is").get("standing").asText()).isEqualTo("REINSTATED_UNVERIFIED");
    assertThat(rule.get("as_supposed").get("standing").asText()).isEqualTo("STAYED");
  }

  @Test
  void theStayDecidesUpToAndIncludingItsLastDay() throws IOException {
    assertThat(deals(json("--stay affiliates=2027-11-09 --on 2027-11-09"))).contains("T05");
    assertThat(json("--stay affiliates=2027-11-09 --on 2027-11-10").get("flips")).isEmpty();
  }

  @Test
  void anEnactedProposalAsksALicenceForRentals() throws IOException {
    String change = "--enact remote-access-security-act=2027-01-01 --on ";
    JsonNode answer = json(change + "2027-01-02");
    for (String deal : List.of("T02", "T12", "T14")) {
      JsonNode flip = flip(answer, deal);
      assertThat(flip.get("as_it_is").get("verdict").asText()).isEqualTo("LEGAL_BUT_RISKY");
      assertThat(flip.get("as_supposed").get("verdict").asText()).isEqualTo("LICENSE_REQUIRED");
      assertThat(flip.get("as_supposed").get("sentence").asText()).contains("what-if: ");
      assertThat(
              because(flip, "remote-access-security-act").get("as_it_is").get("standing").asText())
          .isEqualTo("PROPOSED");
    }
    assertThat(json(change + "2026-12-31").get("answers_changed").asInt()).isZero();
    assertThat(json(change + "2027-01-01").get("answers_changed").asInt()).isPositive();
  }

  @Test
  void aPartyThatIsDelistedLeavesOnlyTheRuleOnTheChip() throws IOException {
    JsonNode answer = json("--delist iFlytek --on 2023-03-10");
    assertThat(flip(answer, "T01").get("as_supposed").get("verdict").asText())
        .isEqualTo("LICENSE_REQUIRED");
    assertThat(because(flip(answer, "T01"), "744.11-entity-list").get("as_supposed").isNull())
        .isTrue();
    JsonNode rental = flip(answer, "T02");
    assertThat(rental.get("as_it_is").get("hold").asBoolean()).isTrue();
    assertThat(rental.get("as_supposed").get("hold").asBoolean()).isFalse();
    assertThat(answer.get("basis").get("list_sha256"))
        .isNotEqualTo(answer.get("basis_what_if").get("list_sha256"));
  }

  @Test
  void aTenantThatIsListedMustBeAskedFirst() throws IOException {
    JsonNode flip = flip(json("--list blossom --on 2023-03-10"), "T12");
    assertThat(flip.get("as_it_is").get("hold").asBoolean()).isFalse();
    assertThat(flip.get("as_supposed").get("hold").asBoolean()).isTrue();
    assertThat(because(flip, "rf-39").get("as_it_is").isNull()).isTrue();
  }

  @Test
  void aRepealedRuleNoLongerDecides() throws IOException {
    JsonNode answer =
        json("--repeal 742.6-a6-iii=2024-01-01 --repeal affiliates=2025-09-29 --on 2026-11-24");
    assertThat(because(flip(answer, "T05"), "742.6-a6-iii").get("as_supposed").isNull()).isTrue();
  }

  @Test
  void theAnswerSaysWhatIsSupposedAndHowMuchFlips() throws IOException {
    Answer answer = ask("--stay affiliates=2027-11-09 --on 2026-11-24");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("what-if: us-ear/lists/744.11-a1-affiliates is stayed up to and including")
        .contains("of 24 answers change");
    JsonNode json = json("--stay affiliates=2027-11-09 --on 2026-11-24");
    assertThat(json.get("basis").get("rulebook_sha256"))
        .isNotEqualTo(json.get("basis_what_if").get("rulebook_sha256"));
  }

  @Test
  void aChangeWithoutEffectSaysSo() throws IOException {
    assertThat(ask("--repeal 742.6-china-2022=2024-01-01").out())
        .contains("no effect: ", "0 of 24 answers change");
    assertThat(json("--stay remote-access-security-act=2030-01-01").get("no_effect")).hasSize(1);
  }

  @Test
  void anAmbiguousNameIsRefusedWithWhatItMayMean() {
    Answer answer = ask("--stay 3a090=2027-01-01");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("4 provisions", "us-ear/item/3a090_a");
    assertThat(ask("--stay afiliates=2027-01-01").err()).contains("744.11-a1-affiliates");
    assertThat(ask("--delist Huawai").err()).contains("Huawei Technologies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--on 2023-03-10",
        "--stay affiliates",
        "--stay affiliates=soon",
        "--enact affiliates=",
        "--stay affiliates=2027-01-02..2027-01-01",
        "--delist Nobodyatall",
        "--list nobody",
        "nowhere --repeal affiliates=2026-01-01"
      })
  void wrongUseGivesOneMessageAndExitCodeTwo(String arguments) {
    Answer answer = ask(arguments);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("downstream: ").doesNotContain("Exception");
  }

  @Test
  void theSameQuestionGivesTheSameBytesInEveryFormat() {
    for (String format : List.of("table", "json", "csv")) {
      String asked =
          "--enact remote-access-security-act=2027-01-01 --on 2027-01-02 --format " + format;
      assertThat(ask(asked).out()).isEqualTo(ask(asked).out()).isNotBlank();
    }
  }

  @Test
  void aProposalStandsLastAndDecidesNothing() throws IOException {
    JsonNode deal =
        new ObjectMapper()
            .readTree(run("explain", "T02", "--on", "2026-11-24", "--format", "json").out())
            .get(0);
    JsonNode findings = deal.get("findings");
    JsonNode last = findings.get(findings.size() - 1);
    assertThat(deal.get("verdict").asText()).isEqualTo("LEGAL_BUT_RISKY");
    assertThat(last.get("standing").asText()).isEqualTo("PROPOSED");
    assertThat(run("explain", "T02", "--on", "2026-11-24").out())
        .contains("to watch, as proposed: requires a license");
  }

  @Test
  void aBookWithARejectedRowIsAnsweredWithExitCodeOne(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("parties.csv"),
        "id,name,country,hq_country\nus,Example Components Inc.,US,US\nde,Example Works GmbH,DE,DE\n");
    Files.writeString(
        folder.resolve("deals.csv"),
        """
        id,kind,date,from,to,item,quantity,ships_from,ships_to,end_user
        A1,sale,2023-03-10,us,de,NVIDIA T4,4,US,DE,de
        A2,sale,2023-13-45,us,de,NVIDIA T4,4,US,DE,de
        """);
    Answer answer = run("whatif", folder.toString(), "--list", "de", "--format", "csv");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).contains("A1,2023-03-10,ANSWER", "LICENSE_REQUIRED");
    assertThat(answer.err()).contains("DATE_INVALID", "1 of 1 answers change");
  }
}
