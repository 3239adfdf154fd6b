package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which evidence is written. */
class EvidenceTest {

  @Test
  void itIsSortedByStatementAndThenByPlace() {
    Evidence first = new Evidence("a", "deals.csv:9");
    Evidence second = new Evidence("b", "deals.csv:2");
    Evidence third = new Evidence("b", "deals.csv:3");
    assertThat(List.of(third, first, second)).satisfies(EvidenceTest::sorted);
    assertThat(List.of(second, third, first)).satisfies(EvidenceTest::sorted);
  }

  private static void sorted(List<? extends Evidence> mixed) {
    assertThat(mixed.stream().sorted().map(each -> each.statement() + " " + each.place()))
        .containsExactly("a deals.csv:9", "b deals.csv:2", "b deals.csv:3");
  }

  @Test
  void theSameEvidenceIsNeitherBeforeNorAfterItself() {
    assertThat(new Evidence("a", "x")).isEqualByComparingTo(new Evidence("a", "x"));
  }
}
