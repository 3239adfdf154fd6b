package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;
import org.junit.jupiter.api.Test;

/** By what a party is caught, what is counted, and what of it is open. */
class OwnershipGroundsTest {

  private static Holder holder(PartyId id) {
    String key = id.value();
    Certainty listed =
        key.startsWith("listed") ? ESTABLISHED : key.startsWith("like") ? POSSIBLE : RULED_OUT;
    return new Holder(listed, !key.startsWith("person"), !key.startsWith("us"));
  }

  private static Answer of(String party, Stakes stakes, OwnershipRule rule) {
    return new OwnershipClosure(stakes.graph(), OwnershipGroundsTest::holder)
        .of(new PartyId(party), Stakes.TODAY, rule);
  }

  private static Answer bis(Stakes stakes) {
    return of("x", stakes, OwnershipRule.BIS_AFFILIATES);
  }

  private static Answer eu(Stakes stakes) {
    return of("x", stakes, OwnershipRule.EU_OWNED_OR_CONTROLLED);
  }

  @Test
  void theGroundIsSharesBeforeVotesAndVotesBeforeControl() {
    Stakes shares = new Stakes().holds("listed", "60", "x").controls("listed", "x");
    Stakes votes = new Stakes().holds("person", "100", "x").votes("listed", "60", "x");
    Stakes control = new Stakes().holds("person", "100", "x").controls("listed", "x");
    Stakes nothing = new Stakes().holds("person", "100", "x");
    assertThat(of("x", shares, OwnershipRule.UK_OFSI).ground()).isEqualTo(Ground.SHARES);
    assertThat(of("x", votes, OwnershipRule.UK_OFSI).ground()).isEqualTo(Ground.VOTES);
    assertThat(of("x", control, OwnershipRule.UK_OFSI).ground()).isEqualTo(Ground.CONTROL);
    assertThat(of("x", nothing, OwnershipRule.UK_OFSI).ground()).isEqualTo(Ground.SHARES);
  }

  @Test
  void whatCannotBeCaughtIsShownWithItsShares() {
    Stakes stakes = new Stakes().holds("listed", "60", "us-x").holds("person", "40", "us-x");
    Answer answer = of("us-x", stakes, OwnershipRule.BIS_AFFILIATES);
    assertThat(answer.caught()).isEqualTo(RULED_OUT);
    assertThat(answer.ground()).isEqualTo(Ground.SHARES);
    assertThat(answer.share()).isEqualTo(Share.exactly("60"));
  }

  @Test
  void aListedOwnerIsOneByWhateverCanCountUnderTheRule() {
    Stakes votes = new Stakes().holds("person", "100", "x").votes("listed", "1", "x");
    assertThat(eu(votes).listedOwner()).isEqualTo(ESTABLISHED);
    assertThat(bis(votes).listedOwner()).isEqualTo(RULED_OUT);
    Stakes control = new Stakes().holds("person", "100", "x").controls("like", "x");
    assertThat(eu(control).listedOwner()).isEqualTo(POSSIBLE);
    assertThat(bis(control).listedOwner()).isEqualTo(RULED_OUT);
  }

  @Test
  void whoHoldsNothingIsNoOwnerAndWhatIsNotExplainedMayBeAnyones() {
    Stakes nothing = new Stakes().holds("listed", "0", "x").holds("person", "100", "x");
    assertThat(bis(nothing).listedOwner()).isEqualTo(RULED_OUT);
    Stakes perhaps = new Stakes().holds("listed", "0", "1", "x").holds("person", "99", "x");
    assertThat(bis(perhaps).listedOwner()).isEqualTo(ESTABLISHED);
    Stakes open = new Stakes().holds("person", "99.99", "x");
    assertThat(bis(open).listedOwner()).isEqualTo(UNKNOWN);
    assertThat(bis(open).caught()).isEqualTo(RULED_OUT);
  }

  @Test
  void aLikenessWithASmallShareAndAnOpenRestIsPossibleAndNotOnlyUnknown() {
    Answer answer = bis(new Stakes().holds("like", "25", "x"));
    assertThat(answer.caught()).isEqualTo(POSSIBLE);
    assertThat(bis(new Stakes().holds("person", "25", "x")).caught()).isEqualTo(UNKNOWN);
  }

  @Test
  void theProofShowsHoldersThatOnlyMayBeListed() {
    assertThat(bis(new Stakes().holds("like", "60", "x")).proof()).hasSize(1);
    assertThat(bis(new Stakes().holds("like", "60", "b").holds("b", "60", "x")).proof()).hasSize(2);
    assertThat(bis(new Stakes().holds("person", "60", "x")).proof()).isEmpty();
  }

  @Test
  void whereTheSureSharesMakeUpTheWholeNobodyHoldsMore() {
    Stakes whole = new Stakes().holds("listed", "40", "60", "x").holds("person", "60", "x");
    assertThat(bis(whole).caught()).isEqualTo(RULED_OUT);
    assertThat(bis(whole).share()).isEqualTo(Share.exactly("40"));
    Stakes room = new Stakes().holds("listed", "40", "60", "x").holds("person", "50", "x");
    assertThat(bis(room).caught()).isEqualTo(POSSIBLE);
    assertThat(bis(room).share()).isEqualTo(Share.between("40", "50"));
  }

  @Test
  void twoClaimsSpanARangeInWhateverOrderTheyStand() {
    Stakes larger = new Stakes().holds("listed", "60", "x").holds("listed", "40", "x");
    Stakes smaller = new Stakes().holds("listed", "40", "x").holds("listed", "60", "x");
    for (Stakes stakes : List.of(larger, smaller)) {
      stakes.holds("person", "40", "x");
      assertThat(bis(stakes).share()).isEqualTo(Share.between("40", "60"));
      assertThat(bis(stakes).caught()).isEqualTo(POSSIBLE);
    }
  }

  @Test
  void claimsOverTheWholeStayWithinIt() {
    Stakes shares = new Stakes().holds("listed-a", "80", "x").holds("listed-b", "70", "90", "x");
    assertThat(bis(shares).share()).isEqualTo(Share.exactly("100"));
    Stakes low = new Stakes().holds("listed", "40", "90", "x").holds("like", "10", "60", "x");
    low.holds("person", "60", "x");
    assertThat(bis(low).share()).isEqualTo(Share.between("40", "100"));
    Stakes votes = new Stakes().holds("listed", "40", "x").votes("listed", "70", "x");
    assertThat(of("x", votes.holds("person", "60", "x"), OwnershipRule.UK_OFSI).share())
        .isEqualTo(Share.between("70", "100"));
  }

  @Test
  void underARuleForWhichControlIsOnlyASignItIsOnlyPossible() {
    OwnershipRule sign =
        new ComparedRule(
            "sign",
            "Made up",
            ComparedRule.Adding.ALL_LISTED,
            ComparedRule.Reach.ALL_COMPANIES,
            RULED_OUT,
            POSSIBLE,
            List.of(
                new ComparedRule.Version(
                    LocalDate.MIN, Threshold.HALF_OR_MORE, "Made up", List.of())));
    Stakes control = new Stakes().holds("person", "100", "x").controls("listed", "x");
    assertThat(of("x", control, sign).caught()).isEqualTo(POSSIBLE);
    assertThat(of("x", control, sign).ground()).isEqualTo(Ground.CONTROL);
    assertThat(of("x", control, sign).listedOwner()).isEqualTo(ESTABLISHED);
  }

  @Test
  void theSpanOfTwoClaimsShowsWhereTheRestIsNobodys() {
    Stakes larger = new Stakes().holds("listed", "60", "us-x").holds("listed", "40", "us-x");
    Stakes smaller = new Stakes().holds("listed", "40", "us-x").holds("listed", "60", "us-x");
    for (Stakes stakes : List.of(larger, smaller)) {
      assertThat(of("us-x", stakes, OwnershipRule.BIS_AFFILIATES).share())
          .isEqualTo(Share.between("40", "60"));
    }
  }
}
