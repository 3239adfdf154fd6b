package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.downstream.sources.lists.ListDiff.FieldChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ListDiffTest {

  private static final String HEAD = "id,name,alias,country,type,from,to\n";

  @TempDir private Path folder = Path.of("");

  private ListDiff diff(String before, String now) {
    return ListDiff.between(
        Fixtures.read(folder, "a.csv", before), Fixtures.read(folder, "b.csv", now));
  }

  @ParameterizedTest
  @FieldSource("org.downstream.sources.lists.Fixtures#ALL")
  void aTextDoesNotDifferFromItself(String file) {
    assertThat(ListDiff.between(Fixtures.read(file), Fixtures.read(file)).isEmpty()).isTrue();
  }

  @Test
  void anEditorsHandIsNoDifference() {
    String before =
        HEAD + "1,\"Example & Sons Co., Ltd.\",Sons; Ex-Sons,CN,,2020-01-01,\n2,Beta,,,,,\n";
    String now =
        """
        name,id,type,country,alias,to,from
        BETA,2,,,,,
        EXAMPLE and SONS  Co. Ltd,1,,cn,EX SONS;SONS,,2020-01-01
        """;
    assertThat(diff(before, now).isEmpty()).isTrue();
  }

  @Test
  void theOfficialTextMayBeReworkedByHand() {
    String text = new String(Fixtures.bytes("part744.xml"), StandardCharsets.UTF_8);
    String edited =
        text.replace(
                "Crane Works; <I>and</I><br/>&#x2014;ECW Wuxi.",
                "ECW Wuxi; <I>and</I><br/>&#x2014;CRANE  WORKS.")
            .replace("China; and 2 Quay", "China, and  2 Quay");
    assertThat(edited).isNotEqualTo(text);
    ListDiff diff =
        ListDiff.between(
            Fixtures.read("part744.xml"), Fixtures.read(folder, "part744.xml", edited));
    assertThat(diff.changed().stream().flatMap(each -> each.fields().stream()))
        .noneMatch(field -> !field.field().equals("addresses"));
  }

  @Test
  void whatIsAddedRemovedAndChangedIsSaidFieldByField() {
    ListDiff diff =
        diff(
            HEAD + "1,Example,Ex,CN,,2020-01-01,\n2,Gone,,,,,\n",
            HEAD + "1,Example,Ex; Exa,CN,,2020-01-01,2026-01-01\n3,Come,,,,,\n");
    assertThat(diff.added()).extracting(party -> party.name()).containsExactly("Come");
    assertThat(diff.removed()).extracting(party -> party.name()).containsExactly("Gone");
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).fields())
        .containsExactly(
            new FieldChange("aliases", "", "Exa"), new FieldChange("to", "", "2026-01-01"));
  }

  @Test
  void figuresThatChangePlacesAreADifference() {
    String text = new String(Fixtures.bytes("csl.csv"), StandardCharsets.UTF_8);
    ListDiff diff =
        ListDiff.between(
            Fixtures.read("csl.csv"),
            Fixtures.read(folder, "csl.csv", text.replace("2 Quay", "20 Quay")));
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).fields().get(0).field()).isEqualTo("addresses");
  }
}
