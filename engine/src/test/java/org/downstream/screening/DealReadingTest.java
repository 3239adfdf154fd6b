package org.downstream.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.rental;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.sale;

import java.time.LocalDate;
import java.util.Objects;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.rule.Effect;
import org.downstream.rule.Expression;
import org.downstream.rule.Fact;
import org.downstream.rule.Law;
import org.downstream.rule.Provision;
import org.downstream.time.AsOf;
import org.junit.jupiter.api.Test;

class DealReadingTest {

  private static final Provision PROHIBITION_10 =
      Law.provision(
          "gp10",
          Effect.PROHIBITS,
          Law.from("1996-03-25"),
          new Expression.Is(Fact.DEAL_UPSTREAM_VIOLATION));

  private static final Provision LISTED =
      Law.provision(
          "listed",
          Law.outcome(Effect.REQUIRES_LICENSE),
          Law.from("2008-01-01"),
          Provision.Scope.PARTY,
          new Expression.All(
              java.util.List.of(
                  new Expression.Is(Fact.PARTY_COUNTED),
                  new Expression.Is(Fact.PARTY_LISTED_ENTITY))));

  private static MadeUpBook parties() {
    return new MadeUpBook()
        .company("maker", "US")
        .company("a", "FR")
        .company("b", "FR")
        .company("c", "FR")
        .company("listed", "CN")
        .person("owner", "FR")
        .holds("owner", "100", "a")
        .holds("owner", "100", "b")
        .holds("owner", "100", "c");
  }

  private static Certainty upstream(MadeUpBook book, String deal) {
    return MadeUpScreening.determine(book, deal, LISTED, PROHIBITION_10).findings().stream()
        .filter(each -> each.provision().equals("gp10"))
        .map(each -> each.certainty())
        .findFirst()
        .orElse(Certainty.RULED_OUT);
  }

  @Test
  void twoWaysToOneLawfulDealBreakNothing() {
    MadeUpBook book =
        parties()
            .deal(sale("D1", "maker", "a").ships("US", "FR").forUser("a"))
            .deal(sale("D2", "a", "b").ships("FR", "FR").units("5").after("D1"))
            .deal(sale("D3", "a", "b").ships("FR", "FR").units("5").after("D1"))
            .deal(sale("D4", "b", "c").ships("FR", "FR").after("D2", "D3").forUser("c"));

    assertThat(upstream(book, "D4")).isEqualTo(Certainty.RULED_OUT);
  }

  @Test
  void anUnlicensedDealWithAListedPartyTaintsWhatFollows() {
    MadeUpBook book =
        parties()
            .deal(sale("D1", "maker", "listed").ships("US", "CN").forUser("listed").under("none"))
            .deal(sale("D2", "listed", "a").ships("CN", "FR").after("D1").forUser("a"));

    assertThat(upstream(book, "D2")).isEqualTo(Certainty.ESTABLISHED);
  }

  @Test
  void aLicensedDealTaintsNothingAndASilentRecordMay() {
    MadeUpBook licensed =
        parties()
            .deal(sale("D1", "maker", "listed").ships("US", "CN").forUser("listed").under("L-1"))
            .deal(sale("D2", "listed", "a").ships("CN", "FR").after("D1").forUser("a"));
    MadeUpBook silent =
        parties()
            .deal(sale("D1", "maker", "listed").ships("US", "CN").forUser("listed"))
            .deal(sale("D2", "listed", "a").ships("CN", "FR").after("D1").forUser("a"));

    assertThat(upstream(licensed, "D2")).isEqualTo(Certainty.RULED_OUT);
    assertThat(upstream(silent, "D2")).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void anEarlierDealThatIsNotInTheBookIsUnknown() {
    MadeUpBook book =
        parties().deal(sale("D2", "a", "b").ships("FR", "FR").after("D1").forUser("b"));

    assertThat(upstream(book, "D2")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void dealsThatFlowInACircleLeaveTheOriginUnknown() {
    MadeUpBook book =
        parties()
            .deal(sale("D1", "a", "b").ships("FR", "FR").after("D2").forUser("b"))
            .deal(sale("D2", "b", "a").ships("FR", "FR").after("D1").forUser("a"));

    assertThat(upstream(book, "D1")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aListedEndUserThatOnlyAStatementNamesCountsThoughTheGoodsWentOn() {
    MadeUpBook book =
        parties()
            .deal(sale("D1", "maker", "a").ships("US", "FR"))
            .stated("D1", "listed", Certainty.UNKNOWN)
            .deal(sale("D2", "a", "b").ships("FR", "FR").after("D1").forUser("b"));

    assertThat(MadeUpScreening.determine(book, "D1", LISTED).verdict())
        .isEqualTo(Verdict.LICENSE_REQUIRED);
  }

  @Test
  void aListedUserReceivesNoItemAndIsFoundAllTheSame() {
    MadeUpBook book =
        parties().deal(rental("D1", "a", "b").standsIn("FR").forUser("b")).used("D1", "listed");

    Determination answer = MadeUpScreening.determine(book, "D1", LISTED);

    assertThat(answer.verdict()).isNotEqualTo(Verdict.LICENSE_REQUIRED);
    assertThat(answer.test(ScreeningTest.LISTED).answer()).isEqualTo(Certainty.ESTABLISHED);
    assertThat(answer.test(ScreeningTest.USED).answer()).isEqualTo(Certainty.ESTABLISHED);
  }

  @Test
  void aBranchIsCaughtThroughTheOwnersOfItsCompany() {
    MadeUpBook book =
        new MadeUpBook()
            .company("listed", "CN")
            .company("child", "CN")
            .branch("office", "SG", "child")
            .holds("listed", "60", "child");
    Screening screening = MadeUpScreening.of(book);

    PartyAnswers answers =
        screening.party(
            Objects.requireNonNull(book.book().parties().get(new PartyId("office"))),
            AsOf.on(LocalDate.of(2025, 10, 15)));

    assertThat(answers.owned().caught()).isEqualTo(Certainty.ESTABLISHED);
  }
}
