package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;

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
import org.downstream.rule.Expression.Holds;
import org.downstream.rule.Expression.InGroup;
import org.downstream.rule.Expression.Is;
import org.downstream.rule.Expression.Not;
import org.downstream.rule.Expression.OneOf;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  private static final Expression EAR = new Is(Fact.ITEM_SUBJECT_TO_EAR);
  private static final Expression DATACENTER = new Is(Fact.ITEM_DATACENTER);
  private static final Expression US_PERSON = new Is(Fact.DEAL_US_PERSON);

  private final FactSheet sheet = new FactSheet(Law.day("2025-10-15"), Law.groups());

  private ExpressionTest put(Fact fact, Certainty value) {
    sheet.truth(fact, value, List::of);
    return this;
  }

  private void number(Fact fact, String value) {
    sheet.number(fact, Optional.of(new BigDecimal(value)), List::of);
  }

  private Certainty truth(Expression expression) {
    return expression.truth(sheet);
  }

  private Set<Fact> open(Expression expression) {
    Set<Fact> result = EnumSet.noneOf(Fact.class);
    expression.openFacts(sheet, result::add);
    return result;
  }

  private static Expression all(Expression... parts) {
    return new All(List.of(parts));
  }

  private static Expression any(Expression... parts) {
    return new Any(List.of(parts));
  }

  private static Expression atLeast(Fact fact, String value) {
    return new Compare(new Amount.Of(fact), Comparison.AT_LEAST, literal(value));
  }

  private static Amount literal(String value) {
    return new Amount.Literal(new BigDecimal(value));
  }

  @Test
  void whatIsNotPutIsUnknown() {
    assertThat(truth(EAR)).isEqualTo(UNKNOWN);
    assertThat(truth(atLeast(Fact.ITEM_TPP, "4800"))).isEqualTo(UNKNOWN);
    assertThat(truth(new OneOf(Fact.ACT_DESTINATION, Set.of("CN")))).isEqualTo(UNKNOWN);
    assertThat(truth(new InGroup(Fact.ACT_DESTINATION, "D5"))).isEqualTo(UNKNOWN);
    assertThat(truth(new Holds(Fact.PARTY_ROLES, "END_USER"))).isEqualTo(UNKNOWN);
  }

  @Test
  void aPartThatIsRuledOutSettlesAConjunctionWhateverIsUnknown() {
    put(Fact.ITEM_DATACENTER, RULED_OUT);

    assertThat(truth(all(EAR, DATACENTER))).isEqualTo(RULED_OUT);
    assertThat(truth(all(DATACENTER, EAR))).isEqualTo(RULED_OUT);
    assertThat(open(all(EAR, DATACENTER))).isEmpty();
  }

  @Test
  void aPartThatIsEstablishedSettlesADisjunctionWhateverIsUnknown() {
    put(Fact.ITEM_DATACENTER, ESTABLISHED);

    assertThat(truth(any(EAR, DATACENTER))).isEqualTo(ESTABLISHED);
    assertThat(truth(any(DATACENTER, EAR))).isEqualTo(ESTABLISHED);
    assertThat(open(any(EAR, DATACENTER))).isEmpty();
  }

  @Test
  void nothingAtAllIsTrueInAConjunctionAndFalseInADisjunction() {
    assertThat(truth(all())).isEqualTo(ESTABLISHED);
    assertThat(truth(any())).isEqualTo(RULED_OUT);
  }

  @Test
  void aLikenessStaysPossibleThroughAConjunction() {
    put(Fact.PARTY_LISTED_ENTITY, POSSIBLE).put(Fact.ITEM_SUBJECT_TO_EAR, ESTABLISHED);

    assertThat(truth(all(EAR, new Is(Fact.PARTY_LISTED_ENTITY)))).isEqualTo(POSSIBLE);
  }

  @Test
  void onlyTheFactsThatDecideAreNamed() {
    put(Fact.ITEM_SUBJECT_TO_EAR, ESTABLISHED).put(Fact.ITEM_DATACENTER, RULED_OUT);
    Expression closedBranch = all(DATACENTER, atLeast(Fact.ITEM_DIE_AREA, "1"));
    Expression openBranch = atLeast(Fact.ITEM_TPP, "4800");

    assertThat(open(all(EAR, any(closedBranch, openBranch)))).containsExactly(Fact.ITEM_TPP);
  }

  @Test
  void everyOpenFactOfAnOpenConditionIsNamed() {
    Expression both =
        all(
            EAR,
            new Not(US_PERSON),
            new InGroup(Fact.ACT_DESTINATION, "M5"),
            new Holds(Fact.PARTY_ROLES, "PAYER"));

    assertThat(open(both))
        .containsExactlyInAnyOrder(
            Fact.ITEM_SUBJECT_TO_EAR, Fact.DEAL_US_PERSON, Fact.ACT_DESTINATION, Fact.PARTY_ROLES);
  }

  @Test
  void aDenialIsOpenWhenWhatItDeniesIsOpen() {
    assertThat(truth(new Not(EAR))).isEqualTo(UNKNOWN);
    put(Fact.ITEM_SUBJECT_TO_EAR, ESTABLISHED);
    assertThat(truth(new Not(EAR))).isEqualTo(RULED_OUT);
    assertThat(open(new Not(EAR))).isEmpty();
  }

  @Test
  void aDensityAtTheLimitIsMetAndAHairBelowItIsNot() {
    Expression density =
        new Compare(
            new Amount.Of(Fact.ITEM_TPP),
            Comparison.AT_LEAST,
            new Amount.Product(literal("5.92"), new Amount.Of(Fact.ITEM_DIE_AREA)));
    number(Fact.ITEM_DIE_AREA, "294.5");
    number(Fact.ITEM_TPP, "1743.44");
    assertThat(truth(density)).isEqualTo(ESTABLISHED);

    number(Fact.ITEM_TPP, "1743.4399999999999999999999");
    assertThat(truth(density)).isEqualTo(RULED_OUT);

    number(Fact.ITEM_TPP, "1743.440000");
    assertThat(truth(density)).isEqualTo(ESTABLISHED);
  }

  @Test
  void aProductWithAnUnknownFactorIsUnknownAndNamesIt() {
    number(Fact.ITEM_TPP, "4000");
    Expression density =
        new Compare(
            new Amount.Of(Fact.ITEM_TPP),
            Comparison.AT_LEAST,
            new Amount.Product(literal("5.92"), new Amount.Of(Fact.ITEM_DIE_AREA)));

    assertThat(truth(density)).isEqualTo(UNKNOWN);
    assertThat(open(density)).containsExactly(Fact.ITEM_DIE_AREA);
  }

  @Test
  void eachComparisonHoldsOnItsSideOfTheLimit() {
    for (Comparison comparison : Comparison.values()) {
      assertThat(compared("4799.999", comparison))
          .isEqualTo(
              Set.of(Comparison.LESS, Comparison.AT_MOST, Comparison.UNEQUAL).contains(comparison));
      assertThat(compared("4800.0", comparison))
          .isEqualTo(
              Set.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.EQUAL)
                  .contains(comparison));
      assertThat(compared("4800.001", comparison))
          .isEqualTo(
              Set.of(Comparison.MORE, Comparison.AT_LEAST, Comparison.UNEQUAL)
                  .contains(comparison));
    }
  }

  private boolean compared(String tpp, Comparison comparison) {
    number(Fact.ITEM_TPP, tpp);
    return truth(new Compare(new Amount.Of(Fact.ITEM_TPP), comparison, literal("4800")))
        == ESTABLISHED;
  }

  @Test
  void aWordIsOneOfSeveralOrNot() {
    sheet.text(Fact.ACT_KIND, Optional.of("EXPORT"), List::of);

    assertThat(truth(new OneOf(Fact.ACT_KIND, Set.of("EXPORT", "REEXPORT"))))
        .isEqualTo(ESTABLISHED);
    assertThat(truth(new OneOf(Fact.ACT_KIND, Set.of("REEXPORT")))).isEqualTo(RULED_OUT);
    assertThat(open(new OneOf(Fact.ACT_KIND, Set.of("REEXPORT")))).isEmpty();
  }

  @Test
  void aGroupIsReadOnTheDayOfTheFacts() {
    Expression inD5 = new InGroup(Fact.ACT_DESTINATION, "D5");

    assertThat(inD5.truth(going("KH", "2026-02-02"))).isEqualTo(ESTABLISHED);
    assertThat(inD5.truth(going("KH", "2026-02-03"))).isEqualTo(RULED_OUT);
    assertThat(inD5.truth(going("HK", "2020-12-22"))).isEqualTo(RULED_OUT);
    assertThat(inD5.truth(going("HK", "2020-12-23"))).isEqualTo(ESTABLISHED);
    assertThat(inD5.truth(going("MO", "2025-01-01"))).isEqualTo(RULED_OUT);
    assertThat(new InGroup(Fact.ACT_DESTINATION, "M5").truth(going("MO", "2025-01-01")))
        .isEqualTo(ESTABLISHED);
  }

  private static FactSheet going(String to, String on) {
    return new FactSheet(Law.day(on), Law.groups())
        .text(Fact.ACT_DESTINATION, Optional.of(to), List::of);
  }

  @Test
  void anEmptySetIsKnownToHoldNothing() {
    sheet.set(Fact.DEAL_KNOWN_END_USES, Optional.of(Set.of()), List::of);
    assertThat(truth(new Holds(Fact.DEAL_KNOWN_END_USES, "missile"))).isEqualTo(RULED_OUT);

    sheet.set(Fact.DEAL_KNOWN_END_USES, Optional.of(Set.of("missile")), List::of);
    assertThat(truth(new Holds(Fact.DEAL_KNOWN_END_USES, "missile"))).isEqualTo(ESTABLISHED);
  }

  @Test
  void everyFactThatIsReadIsNamedWhetherItDecidesOrNot() {
    Set<Fact> read = EnumSet.noneOf(Fact.class);
    all(EAR, any(new Not(DATACENTER), atLeast(Fact.ITEM_TPP, "1"))).reads(read::add);

    assertThat(read)
        .containsExactlyInAnyOrder(Fact.ITEM_SUBJECT_TO_EAR, Fact.ITEM_DATACENTER, Fact.ITEM_TPP);
  }

  @Test
  void factsOfAPartyAreForgottenAndFactsOfTheDealAreKept() {
    put(Fact.DEAL_US_PERSON, ESTABLISHED).put(Fact.PARTY_COUNTED, ESTABLISHED);
    sheet.forgetParty();

    assertThat(truth(US_PERSON)).isEqualTo(ESTABLISHED);
    assertThat(truth(new Is(Fact.PARTY_COUNTED))).isEqualTo(UNKNOWN);
  }
}
