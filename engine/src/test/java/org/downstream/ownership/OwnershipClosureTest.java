package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;
import org.junit.jupiter.api.Test;

/** The cascade of 15 CFR part 744, supp. 8, and the worked examples of OFAC FAQs 398 to 402. */
class OwnershipClosureTest {

  private static final Holder FOREIGN = new Holder(RULED_OUT, true, true);
  private static final Holder PERSON = new Holder(RULED_OUT, false, true);
  private static final Holder US_COMPANY = new Holder(RULED_OUT, true, false);

  /** Parties whose key starts with "listed" are listed, "person" and "us" cannot be caught. */
  private static Answer of(String party, Stakes stakes) {
    return of(party, stakes, Map.of());
  }

  private static Answer of(String party, Stakes stakes, Map<String, Holder> others) {
    return new OwnershipClosure(
            stakes.graph(), id -> others.getOrDefault(id.value(), usual(id.value())))
        .of(new PartyId(party), Stakes.TODAY);
  }

  private static Holder usual(String key) {
    if (key.startsWith("listed")) {
      return new Holder(ESTABLISHED, true, true);
    }
    if (key.startsWith("us")) {
      return US_COMPANY;
    }
    return key.startsWith("person") ? PERSON : FOREIGN;
  }

  private static Certainty caught(String party, Stakes stakes) {
    return of(party, stakes).caught();
  }

  @Test
  void o1HalfIsEnough() {
    Answer answer = of("x", new Stakes().holds("listed", "50", "x").holds("person", "50", "x"));

    assertThat(answer.caught()).isEqualTo(ESTABLISHED);
    assertThat(answer.share()).isEqualTo(Share.exactly("50"));
    assertThat(answer.proof()).hasSize(1);
  }

  @Test
  void aHairBelowHalfIsNotEnough() {
    Stakes stakes = new Stakes().holds("listed", "49.999999999999", "x");
    stakes.holds("person", "50.000000000001", "x");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
    assertThat(of("x", stakes).listedOwner()).isEqualTo(ESTABLISHED);
  }

  @Test
  void o4SharesOfPartiesOnTwoListsAreAdded() {
    Stakes stakes = new Stakes().holds("listed-el", "30", "x").holds("listed-meu", "25", "x");

    assertThat(caught("x", stakes)).isEqualTo(ESTABLISHED);
    assertThat(of("x", stakes).proof()).hasSize(2);
  }

  @Test
  void o5HalfOfHalfIsACascadeAndNoProduct() {
    Stakes stakes = new Stakes().holds("listed", "50", "b").holds("b", "50", "x");

    assertThat(caught("x", stakes)).isEqualTo(ESTABLISHED);
  }

  @Test
  void o7OnlyTheDirectShareCountsWhereTheHolderBetweenIsNotCaught() {
    Stakes stakes =
        new Stakes()
            .holds("listed", "49", "b")
            .holds("person", "51", "b")
            .holds("b", "40", "x")
            .holds("listed", "30", "x")
            .holds("person", "30", "x");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
    assertThat(of("x", stakes).share()).isEqualTo(Share.exactly("30"));
    assertThat(of("x", stakes).listedOwner()).isEqualTo(ESTABLISHED);
  }

  @Test
  void o8SharesOfTwoCaughtHoldersAreAdded() {
    Stakes stakes =
        new Stakes()
            .holds("listed", "60", "b1")
            .holds("listed-2", "55", "b2")
            .holds("b1", "25", "x")
            .holds("b2", "25", "x");

    assertThat(caught("x", stakes)).isEqualTo(ESTABLISHED);
    assertThat(of("x", stakes).proof()).hasSize(4);
  }

  @Test
  void o9ThreeTiersAreFollowed() {
    Stakes stakes =
        new Stakes().holds("listed", "60", "b").holds("b", "60", "c").holds("c", "50", "x");

    assertThat(caught("x", stakes)).isEqualTo(ESTABLISHED);
  }

  @Test
  void o10AParentOfAListedPartyIsNotCaught() {
    Stakes stakes = new Stakes().holds("x", "100", "listed").holds("person", "100", "x");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
    assertThat(of("x", stakes).listedOwner()).isEqualTo(RULED_OUT);
  }

  @Test
  void o11ASisterOfAListedPartyIsNotCaught() {
    Stakes stakes =
        new Stakes().holds("n", "100", "listed").holds("n", "100", "x").holds("person", "100", "n");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
  }

  @Test
  void o13BothPartiesOfACircleAreCaught() {
    Stakes stakes =
        new Stakes()
            .holds("b", "30", "c")
            .holds("c", "30", "b")
            .holds("listed", "50", "b")
            .holds("listed", "25", "c")
            .holds("person", "20", "b")
            .holds("person", "45", "c");

    assertThat(caught("b", stakes)).isEqualTo(ESTABLISHED);
    assertThat(caught("c", stakes)).isEqualTo(ESTABLISHED);
    assertThat(of("c", stakes).share()).isEqualTo(Share.exactly("55"));
  }

  @Test
  void o18VotesAndContractsAreNoShareInTheCapital() {
    Stakes stakes =
        new Stakes().votes("listed", "80", "x").controls("listed", "x").holds("person", "100", "x");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
    assertThat(of("x", stakes).proof()).isEmpty();
  }

  /** FAQ 398: control without ownership does not block. */
  @Test
  void ofacFaq398ControlAloneDoesNotCatch() {
    Stakes stakes = new Stakes().controls("listed", "x").holds("person", "100", "x");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
  }

  /** FAQ 399: shares of several blocked persons are added. */
  @Test
  void ofacFaq399SharesOfBlockedPersonsAreAdded() {
    Stakes stakes =
        new Stakes()
            .holds("listed-x", "25", "a")
            .holds("listed-y", "25", "a")
            .holds("person", "50", "a");

    assertThat(caught("a", stakes)).isEqualTo(ESTABLISHED);
  }

  /** FAQ 400: a blocked person that signs for a company that is not owned does not catch it. */
  @Test
  void ofacFaq400ABlockedOfficerDoesNotCatchACompanyThatIsNotOwned() {
    assertThat(caught("a", new Stakes().holds("person", "100", "a"))).isEqualTo(RULED_OUT);
  }

  /** FAQ 401: X owns 50 of A, A owns 50 of B. */
  @Test
  void ofacFaq401HalfOfHalfIsBlocked() {
    Stakes stakes = new Stakes().holds("listed-x", "50", "a").holds("a", "50", "b");

    assertThat(caught("b", stakes)).isEqualTo(ESTABLISHED);
  }

  /** FAQ 401: X owns 50 of A and 10 of B; A owns 40 of B. */
  @Test
  void ofacFaq401DirectAndIndirectSharesAreAdded() {
    Stakes stakes =
        new Stakes()
            .holds("listed-x", "50", "a")
            .holds("listed-x", "10", "b")
            .holds("a", "40", "b")
            .holds("person", "50", "b");

    assertThat(caught("b", stakes)).isEqualTo(ESTABLISHED);
  }

  /** FAQ 401: X owns 50 of A and 50 of B; A and B each own 25 of C. */
  @Test
  void ofacFaq401TwoBlockedHoldersOfAQuarterBlock() {
    Stakes stakes =
        new Stakes()
            .holds("listed-x", "50", "a")
            .holds("listed-x", "50", "b")
            .holds("a", "25", "c")
            .holds("b", "25", "c");

    assertThat(caught("c", stakes)).isEqualTo(ESTABLISHED);
  }

  /** FAQ 401: X owns 50 of A and 10 of B; A owns 40 of B; B owns 50 of C. */
  @Test
  void ofacFaq401ACascadeOverThreeTiersBlocks() {
    Stakes stakes =
        new Stakes()
            .holds("listed-x", "50", "a")
            .holds("listed-x", "10", "b")
            .holds("a", "40", "b")
            .holds("b", "50", "c");

    assertThat(caught("c", stakes)).isEqualTo(ESTABLISHED);
  }

  /** FAQ 401: X owns 25 of A and 25 of B; A and B each own 50 of C. */
  @Test
  void ofacFaq401HoldersThatAreNotBlockedPassNothingOn() {
    Stakes stakes =
        new Stakes()
            .holds("listed-x", "25", "a")
            .holds("person", "75", "a")
            .holds("listed-x", "25", "b")
            .holds("person", "75", "b")
            .holds("a", "50", "c")
            .holds("b", "50", "c");

    assertThat(caught("c", stakes)).isEqualTo(RULED_OUT);
  }

  /** FAQ 401: X owns 25 of A and Y owns 25 of A; A owns 50 of B. */
  @Test
  void ofacFaq401SharesOfTwoBlockedPersonsPassOnTogether() {
    Stakes stakes =
        new Stakes()
            .holds("listed-x", "25", "a")
            .holds("listed-y", "25", "a")
            .holds("person", "50", "a")
            .holds("a", "50", "b");

    assertThat(caught("b", stakes)).isEqualTo(ESTABLISHED);
  }

  /** FAQ 402: a holding that was sold below half no longer counts. */
  @Test
  void ofacFaq402AHoldingThatWasSoldNoLongerCounts() {
    Stakes before = new Stakes().holds("listed", "60", "x").holds("person", "40", "x");
    Stakes after = new Stakes().holds("listed", "49", "x").holds("person", "51", "x");

    assertThat(caught("x", before)).isEqualTo(ESTABLISHED);
    assertThat(caught("x", after)).isEqualTo(RULED_OUT);
  }

  @Test
  void aRangeAcrossTheThresholdIsOnlyPossible() {
    assertThat(caught("x", new Stakes().holds("listed", "25", "50", "x"))).isEqualTo(POSSIBLE);
    assertThat(caught("x", new Stakes().holds("listed", "50", "75", "x"))).isEqualTo(ESTABLISHED);
  }

  @Test
  void aRangeBelowTheThresholdIsRuledOutOnlyWhenTheRestIsExplained() {
    Stakes known = new Stakes().holds("listed", "10", "25", "x").holds("person", "75", "x");
    Stakes open = new Stakes().holds("listed", "10", "25", "x");

    assertThat(caught("x", known)).isEqualTo(RULED_OUT);
    assertThat(caught("x", open)).isEqualTo(POSSIBLE);
  }

  @Test
  void aListedHolderCannotHoldWhatAnotherSurelyHolds() {
    Stakes stakes = new Stakes().holds("person", "60", "x").holds("listed", "0", "100", "x");

    assertThat(caught("x", stakes)).isEqualTo(RULED_OUT);
    assertThat(of("x", stakes).share()).isEqualTo(Share.between("0", "40"));
  }

  @Test
  void ownersThatTheBookDoesNotNameAreUnknown() {
    assertThat(caught("x", new Stakes())).isEqualTo(UNKNOWN);
    assertThat(caught("x", new Stakes().holds("person", "50", "x"))).isEqualTo(UNKNOWN);
    assertThat(caught("x", new Stakes().holds("person", "50.01", "x"))).isEqualTo(RULED_OUT);
  }

  @Test
  void aHolderWithUnknownOwnersLeavesWhatItOwnsUnknown() {
    assertThat(caught("x", new Stakes().holds("b", "100", "x"))).isEqualTo(UNKNOWN);
  }

  @Test
  void aHolderThatOnlyResemblesAListedPartyIsPossible() {
    Map<String, Holder> like = Map.of("like", new Holder(POSSIBLE, true, true));

    assertThat(of("x", new Stakes().holds("like", "60", "x"), like).caught()).isEqualTo(POSSIBLE);
  }

  @Test
  void onlyForeignCompaniesAreCaughtThroughOwners() {
    assertThat(caught("us-co", new Stakes().holds("listed", "100", "us-co"))).isEqualTo(RULED_OUT);
    Stakes through = new Stakes().holds("listed", "100", "us-co").holds("us-co", "100", "x");
    assertThat(caught("x", through)).isEqualTo(RULED_OUT);
  }

  @Test
  void aPartyThatIsItselfListedIsNotThereforeCaughtThroughOwners() {
    assertThat(caught("listed", new Stakes().holds("person", "100", "listed")))
        .isEqualTo(RULED_OUT);
  }

  @Test
  void ownSharesCountForNobody() {
    Stakes stakes = new Stakes().holds("x", "60", "x").holds("listed", "40", "x");

    assertThat(of("x", stakes).proof()).hasSize(1);
    assertThat(caught("x", stakes)).isIn(POSSIBLE);
    assertThat(caught("x", new Stakes().holds("x", "100", "x"))).isEqualTo(UNKNOWN);
  }

  @Test
  void sharesOverAHundredPercentAreKeptInsideTheBounds() {
    Stakes stakes = new Stakes().holds("listed", "80", "x").holds("person", "80", "x");

    assertThat(caught("x", stakes)).isEqualTo(ESTABLISHED);
    assertThat(of("x", stakes).share().high()).isLessThanOrEqualTo(new java.math.BigDecimal("100"));
  }

  @Test
  void aListedHolderIsNotRuledOutByOthersWhoTogetherHoldTooMuch() {
    Stakes stakes =
        new Stakes()
            .holds("listed", "20", "60", "x")
            .holds("person", "45", "x")
            .holds("person-2", "45", "x");

    assertThat(caught("x", stakes)).isEqualTo(POSSIBLE);
  }

  @Test
  void twoContradictoryClaimsSpanARange() {
    Stakes stakes =
        new Stakes()
            .holds("listed", "40", "x")
            .holds("listed", "60", "x")
            .holds("person", "40", "x");

    assertThat(caught("x", stakes)).isEqualTo(POSSIBLE);
    assertThat(of("x", stakes).share()).isEqualTo(Share.between("40", "60"));
  }

  @Test
  void twoClaimsThatAgreeAreOneHolding() {
    Stakes stakes = new Stakes().holds("listed", "30", "x").holds("listed", "30", "x");

    assertThat(caught("x", stakes.holds("person", "70", "x"))).isEqualTo(RULED_OUT);
  }

  @Test
  void aCircleThatNobodyListedEntersIsRuledOut() {
    Stakes stakes =
        new Stakes()
            .holds("b", "60", "c")
            .holds("c", "60", "b")
            .holds("person", "40", "b")
            .holds("person", "40", "c");

    assertThat(caught("b", stakes)).isEqualTo(RULED_OUT);
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Stakes stakes =
        new Stakes()
            .holds("listed", "25", "b")
            .holds("listed-2", "25", "50", "b")
            .holds("b", "30", "c")
            .holds("listed", "20", "c")
            .holds("c", "10", "b");
    List<OwnershipStake> reversed = new java.util.ArrayList<>(stakes.rows());
    java.util.Collections.reverse(reversed);

    Answer other =
        new OwnershipClosure(new OwnershipGraph(reversed), id -> usual(id.value()))
            .of(new PartyId("c"), Stakes.TODAY);

    assertThat(other).isEqualTo(of("c", stakes));
  }
}
