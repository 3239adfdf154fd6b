package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Expression.All;
import org.downstream.rule.Expression.Amount;
import org.downstream.rule.Expression.Any;
import org.downstream.rule.Expression.Compare;
import org.downstream.rule.Expression.Comparison;
import org.downstream.rule.Expression.Constant;
import org.downstream.rule.Expression.Holds;
import org.downstream.rule.Expression.InGroup;
import org.downstream.rule.Expression.Is;
import org.downstream.rule.Expression.Not;
import org.downstream.rule.Expression.OneOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which facts a condition reads, and which of them keep it open. */
class ExpressionFactsTest {

  private static final Amount TPP = new Amount.Of(Fact.ITEM_TPP);
  private static final Amount AREA = new Amount.Of(Fact.ITEM_DIE_AREA);
  private static final Expression LISTED = new Is(Fact.PARTY_LISTED_ENTITY);

  private final FactSheet sheet = new FactSheet(Law.day("2025-10-15"), Law.groups());

  private static Set<Fact> reads(Expression expression) {
    Set<Fact> result = EnumSet.noneOf(Fact.class);
    expression.reads(result::add);
    return result;
  }

  private Set<Fact> open(Expression expression) {
    Set<Fact> result = EnumSet.noneOf(Fact.class);
    expression.openFacts(sheet, result::add);
    return result;
  }

  private static Amount literal(String value) {
    return new Amount.Literal(new BigDecimal(value));
  }

  private void number(Fact fact, String value) {
    sheet.number(fact, Optional.of(new BigDecimal(value)), List::of);
  }

  @Test
  void aQuestionAboutOneFactReadsItAndIsOpenExactlyUntilItIsKnown() {
    Expression oneOf = new OneOf(Fact.ACT_KIND, Set.of("EXPORT"));
    Expression inGroup = new InGroup(Fact.ACT_DESTINATION, "D5");
    Expression holds = new Holds(Fact.PARTY_ROLES, "END_USER");
    assertThat(reads(oneOf)).containsExactly(Fact.ACT_KIND);
    assertThat(reads(inGroup)).containsExactly(Fact.ACT_DESTINATION);
    assertThat(reads(holds)).containsExactly(Fact.PARTY_ROLES);
    assertThat(reads(LISTED)).containsExactly(Fact.PARTY_LISTED_ENTITY);
    assertThat(open(oneOf)).containsExactly(Fact.ACT_KIND);
    assertThat(open(inGroup)).containsExactly(Fact.ACT_DESTINATION);
    assertThat(open(holds)).containsExactly(Fact.PARTY_ROLES);
    assertThat(open(LISTED)).containsExactly(Fact.PARTY_LISTED_ENTITY);

    sheet
        .text(Fact.ACT_KIND, Optional.of("REEXPORT"), List::of)
        .text(Fact.ACT_DESTINATION, Optional.of("JP"), List::of)
        .set(Fact.PARTY_ROLES, Optional.of(Set.of()), List::of)
        .truth(Fact.PARTY_LISTED_ENTITY, Certainty.RULED_OUT, List::of);
    assertThat(open(oneOf)).isEmpty();
    assertThat(open(inGroup)).isEmpty();
    assertThat(open(holds)).isEmpty();
    assertThat(open(LISTED)).isEmpty();
  }

  @Test
  void aComparisonReadsBothSides() {
    Expression compare = new Compare(TPP, Comparison.AT_LEAST, AREA);
    assertThat(reads(compare)).containsExactly(Fact.ITEM_TPP, Fact.ITEM_DIE_AREA);
    assertThat(open(compare)).containsExactly(Fact.ITEM_TPP, Fact.ITEM_DIE_AREA);
    number(Fact.ITEM_TPP, "1");
    assertThat(open(compare)).containsExactly(Fact.ITEM_DIE_AREA);
    number(Fact.ITEM_DIE_AREA, "1");
    assertThat(open(compare)).isEmpty();
  }

  @Test
  void aProductReadsBothFactorsAndIsUnknownWhileEitherIs() {
    Amount product = new Amount.Product(TPP, AREA);
    Expression compare = new Compare(literal("6"), Comparison.EQUAL, product);
    assertThat(reads(compare)).containsExactly(Fact.ITEM_TPP, Fact.ITEM_DIE_AREA);
    assertThat(open(compare)).containsExactly(Fact.ITEM_TPP, Fact.ITEM_DIE_AREA);

    number(Fact.ITEM_DIE_AREA, "3");
    assertThat(compare.truth(sheet)).isEqualTo(Certainty.UNKNOWN);
    assertThat(open(compare)).containsExactly(Fact.ITEM_TPP);

    number(Fact.ITEM_TPP, "2");
    assertThat(compare.truth(sheet)).isEqualTo(Certainty.ESTABLISHED);
    assertThat(open(compare)).isEmpty();

    sheet.number(Fact.ITEM_DIE_AREA, Optional.empty(), List::of);
    assertThat(compare.truth(sheet)).isEqualTo(Certainty.UNKNOWN);
    assertThat(open(compare)).containsExactly(Fact.ITEM_DIE_AREA);
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void aConstantIsWhatItIsAndReadsNothing(Certainty value) {
    assertThat(new Constant(value).truth(sheet)).isEqualTo(value);
    assertThat(reads(new Constant(value))).isEmpty();
    assertThat(open(new Constant(value))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void aLiteralReadsNothing(Certainty value) {
    sheet.truth(Fact.PARTY_LISTED_ENTITY, value, List::of);
    Expression always = new Compare(literal("1.0"), Comparison.EQUAL, literal("1.00"));
    assertThat(always.truth(sheet)).isEqualTo(Certainty.ESTABLISHED);
    assertThat(reads(always)).isEmpty();
    assertThat(reads(new All(List.of(always, LISTED)))).containsExactly(Fact.PARTY_LISTED_ENTITY);
    assertThat(new All(List.of(always, LISTED)).truth(sheet)).isEqualTo(value);
    assertThat(new Any(List.of(new Not(always), LISTED)).truth(sheet)).isEqualTo(value);
  }

  @Test
  void aSettledConditionDoesNotVisitTheRest() {
    Expression refused = new InGroup(Fact.ACT_DESTINATION, "no such group");
    sheet.text(Fact.ACT_DESTINATION, Optional.of("CN"), List::of);
    assertThatThrownBy(() -> refused.truth(sheet)).hasMessageContaining("no such group");

    Expression never = new Constant(Certainty.RULED_OUT);
    assertThat(new All(List.of(never, refused)).truth(sheet)).isEqualTo(Certainty.RULED_OUT);
    assertThat(new Any(List.of(new Not(never), refused)).truth(sheet))
        .isEqualTo(Certainty.ESTABLISHED);
  }
}
