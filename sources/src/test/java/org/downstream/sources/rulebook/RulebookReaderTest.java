package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.downstream.rule.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake in a rulebook is refused with its file, line, column and advice. */
class RulebookReaderTest {

  private static final String GOOD =
      """
      id: a/rule
      title: A rule
      citations:
        - {text: "15 CFR 744.11"}
      verified: true
      text:
        - {from: 2020-01-01}
      for_each: deal
      acts: [export]
      condition: item.subject_to_ear && act.destination in group.M5
      outcome:
        effect: requires_license
        policy:
          - {policy: presumption_of_denial}
      cases:
        - name: it applies
          on: 2025-01-01
          facts: {item.subject_to_ear: true, act.destination: CN}
          expect: established
      """;

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Rulebook read() {
    return new RulebookReader(Set.of("M5", "S", "D5")).read(folder);
  }

  /** The mistakes of a rulebook in which one text of the good rule is replaced. */
  private List<RulebookProblem> problems(String old, String changed) throws IOException {
    assertThat(GOOD).contains(old);
    return problemsOf(GOOD.replace(old, changed));
  }

  private List<RulebookProblem> problemsOf(String text) throws IOException {
    write("a/rule.yaml", text);
    return problems();
  }

  private List<RulebookProblem> problems() {
    Throwable thrown = catchThrowable(this::read);
    assertThat(thrown).isInstanceOf(RulebookException.class);
    return ((RulebookException) thrown).problems();
  }

  private static void only(List<RulebookProblem> found, int line, int column, String... words) {
    assertThat(found).hasSize(1);
    assertThat(found.get(0).file()).isEqualTo("a/rule.yaml");
    for (String word : words) {
      assertThat(found.get(0).message()).contains(word);
    }
    assertThat(List.of(found.get(0).line(), found.get(0).column())).containsExactly(line, column);
  }

  @Test
  void aGoodRuleIsRead() throws IOException {
    write("a/rule.yaml", GOOD);

    assertThat(read().provisions()).hasSize(1);
    assertThat(read().sha256()).hasSize(64).isEqualTo(read().sha256());
  }

  @Test
  void aMisspelledKeyIsNamedWithTheNearestOne() throws IOException {
    only(problems("verified: true", "verifed: true"), 5, 1, "verifed", "Maybe \"verified\"");
  }

  @Test
  void anUnknownFactIsNamedWithTheNearestOne() throws IOException {
    only(
        problems("item.subject_to_ear &&", "item.subject_to_aer &&"),
        10,
        12,
        "item.subject_to_aer",
        "Maybe \"item.subject_to_ear\"");
  }

  @Test
  void anUnknownGroupIsNamed() throws IOException {
    only(problems("group.M5", "group.M6"), 10, 12, "group.M6", "Maybe");
  }

  @Test
  void anUnknownFactInACaseIsNamedWithTheNearestOne() throws IOException {
    assertThat(problems("{item.subject_to_ear:", "{item.subject_to_aer:").get(0).message())
        .contains("item.subject_to_aer", "Maybe \"item.subject_to_ear\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item.tpp",
        "item.subject_to_ear && item.tpp",
        "item.tpp >= 'many'",
        "item.subject_to_ear >= 3",
        "act.destination == party.country",
        "item.datacenter == item.known",
        "party.roles == party.business",
        "act.kind < act.destination",
        "act.kind in [act.destination]",
        "act.kind in party.roles",
        "item.tpp in [4800.0]",
        "'a' in ['a']",
        "act.kind in {'a': 1}",
        "item.tpp / item.die_area >= 5.92",
        "item.tpp + 1.0 >= 5.92",
        "item.tpp >= 1e999",
        "party.roles.exists(r, r == 'PAYER')",
        "item.known ? item.datacenter : false",
        "size(party.roles) > 1",
        "item.known &&",
        "'",
        "item.tpp >= 1 && (",
        "no_such_function(item.known)"
      })
  void aConditionThatTheEngineCannotEvaluateIsRefused(String condition) throws IOException {
    only(
        problems("item.subject_to_ear && act.destination in group.M5", "\"" + condition + "\""),
        10,
        12);
  }

  @Test
  void aCitationMustBeThere() throws IOException {
    only(problems("  - {text: \"15 CFR 744.11\"}\n", "  []\n"), 4, 3, "citation");
    only(problems("citations:\n  - {text: \"15 CFR 744.11\"}\n", ""), 1, 1, "citations", "missing");
    assertThat(problems("{text: \"15 CFR 744.11\"}", "{text: \"\"}")).hasSize(1);
  }

  @Test
  void aWorkedCaseMustBeThere() throws IOException {
    only(problemsOf(GOOD.substring(0, GOOD.indexOf("cases:")) + "cases: []\n"), 15, 8, "case");
    only(problemsOf(GOOD.substring(0, GOOD.indexOf("cases:"))), 1, 1, "cases", "missing");
  }

  @Test
  void overlappingPeriodsAreRefused() throws IOException {
    only(
        problems(
            "- {from: 2020-01-01}", "- {from: 2020-01-01, to: 2021-01-01}\n  - {from: 2021-01-01}"),
        7,
        3,
        "overlap",
        "Maybe");
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() throws IOException {
    only(problems("{from: 2020-01-01}", "{from: 2020-01-01, to: 2019-01-01}"), 7, 5, "swapped");
    only(
        problems(
            "{policy: presumption_of_denial}",
            "{from: 2020-01-01, to: 2019-01-01, policy: presumption_of_denial}"),
        14,
        7,
        "swapped");
  }

  @Test
  void anIdThatIsNotThePathIsRefused() throws IOException {
    only(problems("id: a/rule", "id: a/other"), 1, 5, "a/other", "a/rule");
  }

  @Test
  void aDayThatIsNoneIsRefused() throws IOException {
    only(problems("from: 2020-01-01", "from: 2020-02-30"), 7, 12, "2020-02-30");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() throws IOException {
    assertThat(problems("verified: true", "verified: true\nverified: false")).hasSize(1);
    assertThat(problems("act.destination: CN", "act.destination: CN, act.destination: MO"))
        .hasSize(1);
  }

  @Test
  void whatIsNotYamlIsRefused() throws IOException {
    assertThat(problemsOf("id: [a\ntitle: }")).hasSize(1);
    assertThat(problemsOf("id: a\n---\nid: b\n")).hasSize(1);
    assertThat(problemsOf("id: \u0000")).hasSize(1);
    assertThat(problemsOf("just words")).hasSize(1);
    assertThat(problemsOf("- a\n- b\n")).hasSize(1);
    assertThat(problemsOf("? [a, b]\n: c\n")).hasSize(1);
    assertThat(problemsOf("!!java.net.URL [x]")).hasSize(1);
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(problemsOf("").get(0).message()).contains("empty");
    assertThat(problemsOf("# only a remark\n").get(0).message()).contains("empty");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    write("a/rule.yaml", "");
    Files.write(folder.resolve("a/rule.yaml"), new byte[] {'i', 'd', ':', (byte) 0xff});

    assertThat(problems().get(0).message()).contains("UTF-8");
  }

  @Test
  void aliasesThatMultiplyAreRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertThat(problemsOf(bomb.toString())).hasSize(1);
    assertThat(problemsOf("a: &a [*a]\n")).hasSize(1);
  }

  @Test
  void aFileThatIsTooDeepOrTooLargeIsRefused() throws IOException {
    assertThat(problemsOf("a: " + "[".repeat(3000) + "]".repeat(3000))).hasSize(1);
    assertThat(problemsOf("a: \"" + "x".repeat(1 << 20) + "\"")).hasSize(1);
  }

  @Test
  void aFileWithAnotherEndingIsNotPassedOver() throws IOException {
    write("a/rule.yaml", GOOD);
    write("forgotten.yml", GOOD);
    assertThat(problems()).hasSize(1);
    assertThat(problems().get(0).toString()).contains("forgotten.yml", ".yaml");
  }

  @Test
  void mistakesInTwoFilesAreBothReported() throws IOException {
    write("a/rule.yaml", GOOD.replace("effect: requires_license", "effect: requires_licence"));
    write("b/rule.yaml", GOOD);

    assertThat(problems())
        .extracting(RulebookProblem::file)
        .containsExactly("a/rule.yaml", "b/rule.yaml");
    assertThat(problems().get(0).message()).contains("Maybe \"requires_license\"");
  }

  @Test
  void aFolderWithoutARuleIsRefused() {
    assertThat(problems().get(0).message()).contains("no provision");
  }

  @Test
  void aSavingsClauseIsRead() throws IOException {
    write("a/rule.yaml", GOOD.replace("for_each:", CLAUSE + "for_each:"));
    assertThat(read().provisions().get(0).savings()).hasSize(1);
  }

  @Test
  void aSavingsClauseThatIsWrittenWrongIsRefused() throws IOException {
    for (String[] change :
        new String[][] {
          {"until: 2020-02-01", "until: 2019-12-31", "swapped"},
          {"until: 2020-02-01", "untill: 2020-02-01", "Maybe \"until\""},
          {"citation: c, ", "", "citation"},
          {", verified: false", "", "verified"},
          {"item.tpp", "item.ttp", "item.tpp"}
        }) {
      assertThat(CLAUSE).contains(change[0]);
      assertThat(
              problems("for_each:", CLAUSE.replace(change[0], change[1]) + "for_each:")
                  .get(0)
                  .toString())
          .contains(change[2]);
    }
  }

  private static final String CLAUSE =
      """
      savings:
        - {aboard: 2020-01-01, until: 2020-02-01, when: item.tpp < 5, citation: c, verified: false}
      """;
}
