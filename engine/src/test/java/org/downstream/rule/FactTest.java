package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vocabulary of the rulebook. */
class FactTest {

  @ParameterizedTest
  @EnumSource(Fact.class)
  void aFactIsFoundByItsName(Fact fact) {
    assertThat(Fact.named(fact.code())).contains(fact);
  }

  @Test
  void anUnknownNameIsNoFact() {
    assertThat(Fact.named("item.tp")).isEmpty();
    assertThat(Fact.named("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void eachHasTheNameOfItsGroupAndOfItself(Fact fact) {
    assertThat(fact.code()).matches("(act|item|deal|party)\\.[a-z][a-z0-9_]*");
    assertThat(fact.name())
        .startsWith(fact.code().replaceFirst("\\..*", "").toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void eachAsksOneQuestionAboutTheDealOrTheParty(Fact fact) {
    assertThat(fact.question()).containsPattern("\\{(deal|party)}").contains("?");
    assertThat(fact.question().replaceAll("\\{(deal|party)}", "")).doesNotContain("{", "}");
  }

  @Test
  void theCostSaysWhereTheAnswerIsToBeHad() {
    assertThat(Fact.DEAL_PURCHASE_ORDER.cost()).as("own files").isEqualTo(1);
    assertThat(Fact.DEAL_END_USE_STATED.cost()).as("ask the customer").isEqualTo(2);
    assertThat(Fact.PARTY_OWNED_BY_LISTED.cost()).as("an outside record").isEqualTo(3);
    assertThat(Arrays.stream(Fact.values()).mapToInt(Fact::cost)).containsOnly(1, 2, 3);
  }
}
