package org.downstream.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.rental;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.sale;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.Expression;
import org.downstream.rule.Fact;
import org.downstream.rule.Law;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unnamed shoppers keep no answer open, and every other unknown does. */
class OverTheCounterTest {

  private static final Provision LISTED =
      Law.provision(
          "listed",
          Law.outcome(Effect.REQUIRES_LICENSE),
          Law.from("2008-01-01"),
          Provision.Scope.PARTY,
          new Expression.All(
              List.of(
                  new Expression.Is(Fact.PARTY_COUNTED),
                  new Expression.Is(Fact.PARTY_LISTED_ENTITY))));

  private static MadeUpBook shop(String... business) {
    return new MadeUpBook()
        .company("maker", "US", "chip_maker")
        .company("buyer", "FR", business)
        .company("other", "FR", "software")
        .person("owner", "FR")
        .holds("owner", "100", "buyer")
        .holds("owner", "100", "other");
  }

  private static MadeUpBook.MadeUpDeal cards() {
    return sale("D", "maker", "buyer").ships("US", "FR");
  }

  private static void open(Determination answer) {
    assertThat(answer.verdict()).isNotEqualTo(Verdict.CLEAR);
    assertThat(answer.missing()).extracting(each -> each.fact()).contains("deal.end_user");
  }

  @Test
  void shoppersOfAConsumerCardNeedNoName() {
    Determination answer = MadeUpScreening.determine(shop("retail").deal(cards()), "D", LISTED);

    assertThat(answer.verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(answer.missing()).isEmpty();
    assertThat(answer.chain().ends())
        .singleElement()
        .satisfies(end -> assertThat(end.statement()).contains("to the public"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"made-up accelerator", "made-up board", "a chip that nobody knows"})
  void theBuyersOfAnyOtherChipKeepItOpen(String chip) {
    open(MadeUpScreening.determine(shop("retail").deal(cards().of(chip)), "D", LISTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"distributor", "reseller", "trader", "forwarder"})
  void theCustomersOfATraderKeepItOpen(String business) {
    open(MadeUpScreening.determine(shop(business).deal(cards()), "D", LISTED));
    open(MadeUpScreening.determine(shop("retail", business).deal(cards()), "D", LISTED));
  }

  @Test
  void aChipThatMeetsAParagraphKeepsItOpen() {
    Outcome classifies =
        new Outcome(
            Effect.CLASSIFIES,
            List.of(),
            false,
            Optional.empty(),
            "",
            false,
            Optional.of(Fact.ITEM_3A090_A),
            Outcome.Lifting.NONE);
    for (Certainty met : List.of(Certainty.ESTABLISHED, Certainty.UNKNOWN)) {
      Provision paragraph =
          Law.provision(
              "paragraph",
              classifies,
              Law.from("2020-01-01"),
              Provision.Scope.ITEM,
              Law.always(met));

      open(MadeUpScreening.determine(shop("retail").deal(cards()), "D", LISTED, paragraph));
    }
  }

  @Test
  void aFlagBringsTheDutyToAskBack() {
    Provision flag =
        Law.provision(
            "flag",
            Law.flag(Weight.LOW),
            Law.from("2020-01-01"),
            Provision.Scope.DEAL,
            Law.always(Certainty.ESTABLISHED));

    open(MadeUpScreening.determine(shop("retail").deal(cards()), "D", LISTED, flag));
  }

  @Test
  void aRentalIsNoSaleOverTheCounter() {
    open(
        MadeUpScreening.determine(
            shop("retail").deal(rental("D", "maker", "buyer").standsIn("US")), "D", LISTED));
  }

  @Test
  void anUnnamedEndOfALaterDealKeepsItOpen() {
    MadeUpBook book =
        shop("retail")
            .company("dealer", "FR", "trader")
            .holds("owner", "100", "dealer")
            .deal(cards())
            .deal(sale("E", "buyer", "dealer").ships("FR", "FR").after("D"));

    open(MadeUpScreening.determine(book, "D", LISTED));
  }

  @Test
  void anUnknownOwnerOfTheShopKeepsItOpen() {
    MadeUpBook book =
        new MadeUpBook()
            .company("maker", "US", "chip_maker")
            .company("buyer", "FR", "retail")
            .deal(cards());

    assertThat(MadeUpScreening.determine(book, "D", LISTED).verdict())
        .isEqualTo(Verdict.INDETERMINATE);
  }
}
