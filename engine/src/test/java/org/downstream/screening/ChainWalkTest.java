package org.downstream.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.rental;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealId;
import org.junit.jupiter.api.Test;

/** Where deals come from and where they end. */
class ChainWalkTest {

  private static final AsOf TODAY = AsOf.on(LocalDate.of(2025, 10, 15));

  private final MadeUpBook book =
      new MadeUpBook()
          .company("maker", "US")
          .company("trader", "SG", "trader")
          .company("x", "CN")
          .company("y", "CN")
          .company("z", "MY");

  private DealChain chain(String deal) {
    return chain(deal, TODAY);
  }

  private DealChain chain(String deal, AsOf asOf) {
    return new ChainWalk(book.book()).through(found(deal), asOf);
  }

  private Deal found(String deal) {
    return Objects.requireNonNull(book.book().deals().get(new DealId(deal)));
  }

  private List<String> ends(String deal) {
    return chain(deal).ends().stream()
        .map(end -> end.party().map(PartyId::value).orElse("?") + " " + end.certainty())
        .sorted()
        .toList();
  }

  @Test
  void aSaleToATraderEndsWithTheQuestionWhoReceivesTheGoods() {
    book.deal(sale("D1", "maker", "trader"));

    End end = chain("D1").ends().get(0);

    assertThat(end.party()).isEmpty();
    assertThat(end.certainty()).isEqualTo(Certainty.UNKNOWN);
    assertThat(end.statement()).isEqualTo("Who receives the goods after Company trader?");
  }

  @Test
  void aBuyerThatSaysNothingMayPassTheGoodsOn() {
    book.deal(sale("D1", "maker", "x"));

    assertThat(ends("D1")).containsExactly("x UNKNOWN");
  }

  @Test
  void aStatementOfTheBuyersOwnUseSettlesTheEnd() {
    book.deal(sale("D1", "maker", "x")).stated("D1", "", Certainty.RULED_OUT);

    assertThat(ends("D1")).containsExactly("x ESTABLISHED");
  }

  @Test
  void aStatementThatAllowsResaleLeavesTheEndOpen() {
    book.deal(sale("D1", "maker", "x")).stated("D1", "", Certainty.ESTABLISHED);

    assertThat(ends("D1")).containsExactly("? UNKNOWN");
  }

  @Test
  void aNamedEndUserIsTheEnd() {
    book.deal(sale("D1", "maker", "trader").forUser("x"));

    assertThat(ends("D1")).containsExactly("x ESTABLISHED");
  }

  @Test
  void everyEndUserThatIsNamedAnywhereIsAnEndWhateverTheOrderOfRows() {
    book.deal(sale("D1", "maker", "trader").forUser("y").forUser("x"))
        .stated("D1", "z", Certainty.UNKNOWN);

    assertThat(ends("D1")).containsExactly("x ESTABLISHED", "y ESTABLISHED", "z ESTABLISHED");
  }

  @Test
  void aSplitEndsWithBothBuyers() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "trader", "x").units("4").after("D1").forUser("x"))
        .deal(sale("D3", "trader", "y").units("6").after("D1").forUser("y"));

    assertThat(ends("D1")).containsExactly("x ESTABLISHED", "y ESTABLISHED");
  }

  @Test
  void whatWasNotPassedOnMayStillBeHeld() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "trader", "x").units("4").after("D1").forUser("x"));

    assertThat(ends("D1")).containsExactly("trader POSSIBLE", "x ESTABLISHED");
  }

  @Test
  void anUnknownQuantityNeverTakesEverything() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "trader", "x").units("").after("D1").forUser("x"));

    assertThat(ends("D1")).containsExactly("trader POSSIBLE", "x ESTABLISHED");
  }

  @Test
  void twoLotsThatAreSoldOnTogetherEndWithTheBuyer() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "maker", "trader"))
        .deal(sale("D3", "trader", "x").units("20").after("D1", "D2").forUser("x"));

    assertThat(ends("D1")).containsExactly("x ESTABLISHED");
  }

  @Test
  void aMergedSaleOfHalfLeavesTheOtherHalfWithTheTrader() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "maker", "trader"))
        .deal(sale("D3", "trader", "x").units("10").after("D1", "D2").forUser("x"));

    assertThat(ends("D1")).containsExactly("trader POSSIBLE", "x ESTABLISHED");
    assertThat(ends("D2")).containsExactly("trader POSSIBLE", "x ESTABLISHED");
  }

  @Test
  void twoLotsSoldOnToTwoBuyersEndWithBoth() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "maker", "trader"))
        .deal(sale("D3", "trader", "x").units("8").after("D1", "D2").forUser("x"))
        .deal(sale("D4", "trader", "y").units("12").after("D1", "D2").forUser("y"));

    assertThat(ends("D1")).containsExactly("x ESTABLISHED", "y ESTABLISHED");
  }

  @Test
  void aHolderThatLetsTheUseStaysTheHolderAndTheTenantIsTheUser() {
    book.deal(sale("D1", "maker", "z")).deal(rental("D2", "z", "x").after("D1"));

    assertThat(chain("D1").ends())
        .extracting(end -> end.party().orElseThrow().value() + " " + end.role())
        .containsExactly("z HOLDS", "x USES");
  }

  @Test
  void whoIsMeteredIsTheUser() {
    book.deal(rental("D1", "z", "x")).used("D1", "y");

    assertThat(ends("D1")).containsExactly("y ESTABLISHED");
  }

  @Test
  void everybodyWhoIsMeteredIsAUser() {
    book.deal(rental("D1", "z", "x")).used("D1", "y").used("D1", "x");

    assertThat(ends("D1")).containsExactly("x ESTABLISHED", "y ESTABLISHED");
  }

  @Test
  void whoIsMeteredIsAUserBesideTheOneThatIsNamed() {
    book.deal(rental("D1", "z", "x").forUser("x")).used("D1", "y");

    assertThat(ends("D1")).containsExactly("x ESTABLISHED", "y ESTABLISHED");
  }

  @Test
  void whoIsMeteredIsAUserWhereTheAccountIsSoldOn() {
    book.deal(rental("D1", "z", "trader"))
        .deal(rental("D2", "trader", "x").after("D1"))
        .used("D1", "y");

    assertThat(ends("D1")).containsExactly("x ESTABLISHED", "y ESTABLISHED");
  }

  @Test
  void useThatWasNotYetKnownIsLeftOut() {
    book.deal(rental("D1", "z", "x")).used("D1", "y", LocalDate.of(2024, 1, 1));
    AsOf before = new AsOf(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    assertThat(chain("D1", before).ends().get(0).party()).contains(new PartyId("x"));
    assertThat(chain("D1").ends().get(0).party()).contains(new PartyId("y"));
  }

  @Test
  void aCircleIsSaidAndNoEndIsTrusted() {
    book.deal(sale("D1", "x", "y").after("D2")).deal(sale("D2", "y", "x").after("D1"));

    assertThat(chain("D1").cyclic()).isTrue();
    assertThat(ends("D1")).contains("? UNKNOWN");
  }

  @Test
  void aCircleFurtherDownIsSaidToo() {
    book.deal(sale("D1", "maker", "trader").units("20"))
        .deal(sale("D2", "trader", "z").units("10").after("D1").forUser("z"))
        .deal(sale("D3", "trader", "x").units("10").after("D1", "D4"))
        .deal(sale("D4", "x", "y").units("10").after("D3"));

    assertThat(chain("D1").cyclic()).isTrue();
    assertThat(ends("D1")).contains("? UNKNOWN");
  }

  @Test
  void aSplitThatMergesAgainIsNoCircle() {
    book.deal(sale("D1", "maker", "trader"))
        .deal(sale("D2", "trader", "x").units("5").after("D1"))
        .deal(sale("D3", "trader", "y").units("5").after("D1"))
        .deal(sale("D4", "x", "z").units("10").after("D2", "D3").forUser("z"));

    assertThat(chain("D1").cyclic()).isFalse();
    assertThat(ends("D1")).containsExactly("z ESTABLISHED");
    assertThat(chain("D4").links()).hasSize(4);
  }

  @Test
  void aLaterDealOfAnEndUserIsAnActOfItsOwn() {
    book.deal(sale("D1", "maker", "x").on("2023-01-01").forUser("x"))
        .deal(sale("D2", "x", "y").on("2024-01-01").after("D1"));
    ChainWalk walk = new ChainWalk(book.book());

    assertThat(walk.reachedAtOnce(found("D1"), TODAY)).containsExactly(new DealId("D1"));
  }

  @Test
  void aDealOfTheSameDayAndADealOfATraderArePartOfTheDeal() {
    book.deal(sale("D1", "maker", "x").on("2023-01-01").forUser("x"))
        .deal(sale("D2", "x", "trader").on("2023-01-01").after("D1"))
        .deal(sale("D3", "trader", "y").on("2024-01-01").after("D2"));
    ChainWalk walk = new ChainWalk(book.book());

    assertThat(walk.reachedAtOnce(found("D1"), TODAY))
        .containsExactlyInAnyOrder(new DealId("D1"), new DealId("D2"), new DealId("D3"));
  }
}
