package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;
import static org.downstream.ownership.OwnershipRule.BIS_AFFILIATES;
import static org.downstream.ownership.OwnershipRule.EU_OWNED_OR_CONTROLLED;
import static org.downstream.ownership.OwnershipRule.OFAC_FIFTY_PERCENT;
import static org.downstream.ownership.OwnershipRule.UK_OFSI;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.junit.jupiter.api.Test;

/** The same stakes under each rule, where the rules differ and where they agree. */
class OwnershipRuleTest {

  private static final AsOf BEFORE = AsOf.on(LocalDate.of(2024, 7, 2));
  private static final AsOf CHANGED = AsOf.on(LocalDate.of(2024, 7, 3));
  private static final AsOf AFTER = AsOf.on(LocalDate.of(2024, 7, 4));

  /** What a party is, by how its key starts. */
  private static Holder holder(PartyId id) {
    String key = id.value();
    Certainty listed =
        key.startsWith("listed")
            ? ESTABLISHED
            : key.startsWith("like") ? POSSIBLE : key.startsWith("stranger") ? UNKNOWN : RULED_OUT;
    return new Holder(listed, !key.startsWith("person"), !key.startsWith("us"));
  }

  private static Answer of(String party, Stakes stakes, AsOf asOf, OwnershipRule rule) {
    return new OwnershipClosure(stakes.graph(), OwnershipRuleTest::holder)
        .of(new PartyId(party), asOf, rule);
  }

  private static Answer of(Stakes stakes, OwnershipRule rule) {
    return of("x", stakes, Stakes.TODAY, rule);
  }

  /** The answers for "x" by BIS, OFAC, EU and UK. */
  private static List<Certainty> all(Stakes stakes) {
    return all("x", stakes);
  }

  private static List<Certainty> all(String party, Stakes stakes) {
    return OwnershipRule.ALL.stream()
        .map(rule -> of(party, stakes, Stakes.TODAY, rule).caught())
        .toList();
  }

  /** That each of them is held by a person, so that none can own another. */
  private static Stakes apart(Stakes stakes, String... parties) {
    for (String party : parties) {
      stakes.holds("person", "100", party);
    }
    return stakes;
  }

  @Test
  void o1ExactlyHalfIsEnoughForAllButTheUnitedKingdom() {
    Stakes stakes = new Stakes().holds("listed", "50", "x").holds("person", "50", "x");

    assertThat(all(stakes)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, RULED_OUT);
    assertThat(of(stakes, UK_OFSI).share()).isEqualTo(Share.exactly("50"));
  }

  @Test
  void aHairOverHalfIsEnoughForAllAndAHairBelowForNone() {
    Stakes over = new Stakes().holds("listed", "50.000001", "x").holds("person", "49.999999", "x");
    Stakes below = new Stakes().holds("listed", "49.999999", "x").holds("person", "50.000001", "x");

    assertThat(all(over)).containsOnly(ESTABLISHED);
    assertThat(all(below)).containsOnly(RULED_OUT);
  }

  @Test
  void o4TheSharesOfTwoListedPartiesAreNotAddedInTheUnitedKingdom() {
    Stakes stakes = new Stakes().holds("listed-el", "30", "x").holds("listed-meu", "25", "x");
    apart(stakes, "listed-el", "listed-meu").holds("person", "45", "x");

    assertThat(all(stakes)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, RULED_OUT);
    assertThat(of(stakes, OFAC_FIFTY_PERCENT).share()).isEqualTo(Share.exactly("55"));
    assertThat(of(stakes, UK_OFSI).share()).isEqualTo(Share.exactly("30"));
    assertThat(of(stakes, UK_OFSI).proof()).hasSize(1);
    assertThat(of(stakes, UK_OFSI).listedOwner()).isEqualTo(ESTABLISHED);
  }

  @Test
  void thatOneListedPartyMayOwnAnotherIsOpenUntilTheBookSaysWhoDoes() {
    Stakes stakes = new Stakes().holds("listed-el", "30", "x").holds("listed-meu", "25", "x");
    stakes.holds("person", "45", "x");

    assertThat(of(stakes, UK_OFSI).caught()).isEqualTo(POSSIBLE);
    assertThat(of(stakes, UK_OFSI).share()).isEqualTo(Share.between("30", "55"));
    assertThat(of(stakes.holds("listed-el", "60", "listed-meu"), UK_OFSI).caught())
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void whatNobodyIsNamedForMayBelongToOneListedParty() {
    Stakes stakes = new Stakes().holds("listed-el", "30", "x").holds("listed-meu", "25", "x");
    apart(stakes, "listed-el", "listed-meu");

    assertThat(of(stakes, UK_OFSI).caught()).isEqualTo(POSSIBLE);
    assertThat(of(stakes, UK_OFSI).share()).isEqualTo(Share.between("30", "75"));
    assertThat(all(new Stakes())).containsOnly(UNKNOWN);
  }

  @Test
  void o5HalfOfHalfIsACascadeButInTheUnitedKingdomHalfIsNoMajority() {
    Stakes half = new Stakes().holds("listed", "50", "b").holds("person", "50", "b");
    half.holds("b", "50", "x").holds("person", "50", "x");
    Stakes more = new Stakes().holds("listed", "51", "b").holds("b", "51", "x");

    assertThat(all(half)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, RULED_OUT);
    assertThat(all(more)).containsOnly(ESTABLISHED);
  }

  @Test
  void o7AHolderBetweenThatIsNotCaughtPassesNothingOnUnderAnyRule() {
    Stakes stakes =
        new Stakes()
            .holds("listed", "49", "b")
            .holds("person", "51", "b")
            .holds("b", "40", "x")
            .holds("listed", "30", "x")
            .holds("person", "30", "x");

    assertThat(all(stakes)).containsOnly(RULED_OUT);
  }

  @Test
  void o8TwoChainsOfOneListedPartyAreItsOwnAndTwoChainsOfTwoAreNot() {
    Stakes ofTwo =
        new Stakes()
            .holds("listed", "60", "b1")
            .holds("person", "40", "b1")
            .holds("listed-2", "55", "b2")
            .holds("person", "45", "b2")
            .holds("b1", "30", "x")
            .holds("b2", "30", "x")
            .holds("person", "40", "x");
    Stakes ofOne =
        new Stakes()
            .holds("listed", "60", "b1")
            .holds("listed", "55", "b2")
            .holds("b1", "30", "x")
            .holds("b2", "30", "x")
            .holds("person", "40", "x");

    apart(ofTwo, "listed", "listed-2");
    assertThat(all(ofTwo)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, RULED_OUT);
    assertThat(all(ofOne)).containsOnly(ESTABLISHED);
  }

  @Test
  void o10AndO11NoRuleGoesUpwardOrSideways() {
    Stakes up = new Stakes().holds("x", "100", "listed").holds("person", "100", "x");
    Stakes sideways = new Stakes().holds("n", "100", "listed").holds("n", "100", "x");
    sideways.holds("person", "100", "n");

    assertThat(all(up)).containsOnly(RULED_OUT);
    assertThat(all(sideways)).containsOnly(RULED_OUT);
  }

  @Test
  void o13ACircleIsEnteredByAMajorityOnly() {
    Stakes stakes =
        new Stakes()
            .holds("b", "30", "c")
            .holds("c", "30", "b")
            .holds("listed", "50", "b")
            .holds("listed", "25", "c")
            .holds("person", "20", "b")
            .holds("person", "45", "c");

    assertThat(all("b", stakes)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, RULED_OUT);
    assertThat(all("c", stakes)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, RULED_OUT);
  }

  @Test
  void o18VotesAndContractsCountInEuropeOnly() {
    Stakes both = new Stakes().votes("listed", "80", "x").controls("listed", "x");
    both.holds("person", "100", "x");
    Stakes votes = new Stakes().votes("listed", "80", "x").holds("person", "100", "x");
    Stakes control = new Stakes().controls("listed", "x").holds("person", "100", "x");

    assertThat(all(both)).containsExactly(RULED_OUT, RULED_OUT, ESTABLISHED, ESTABLISHED);
    assertThat(all(votes)).containsExactly(RULED_OUT, RULED_OUT, POSSIBLE, ESTABLISHED);
    assertThat(all(control)).containsExactly(RULED_OUT, RULED_OUT, ESTABLISHED, ESTABLISHED);
    assertThat(of(votes, UK_OFSI).ground()).isEqualTo(Ground.VOTES);
    assertThat(of(votes, UK_OFSI).share()).isEqualTo(Share.exactly("80"));
    assertThat(of(control, UK_OFSI).ground()).isEqualTo(Ground.CONTROL);
    assertThat(of(control, UK_OFSI).proof()).hasSize(1);
    assertThat(of(control, BIS_AFFILIATES).proof()).isEmpty();
  }

  @Test
  void whoIsControlledCountsInFullForWhatItHolds() {
    Stakes stakes = new Stakes().controls("listed", "b").holds("person", "100", "b");
    stakes.holds("b", "60", "x").holds("person", "40", "x");

    assertThat(all(stakes)).containsExactly(RULED_OUT, RULED_OUT, ESTABLISHED, ESTABLISHED);
  }

  @Test
  void controlIsNoSurerThanTheListingOfWhoControls() {
    Stakes like = new Stakes().controls("like", "x").holds("person", "100", "x");
    Stakes stranger = new Stakes().controls("stranger", "x").holds("person", "100", "x");

    assertThat(of(like, EU_OWNED_OR_CONTROLLED).caught()).isEqualTo(POSSIBLE);
    assertThat(of(stranger, UK_OFSI).caught()).isEqualTo(UNKNOWN);
  }

  @Test
  void votesFollowTheCapitalUnlessTheyAreStated() {
    Stakes stakes = new Stakes().votes("listed-a", "30", "x").holds("listed-b", "30", "x");
    apart(stakes, "listed-a", "listed-b").holds("person", "70", "x").votes("person", "40", "x");

    assertThat(all(stakes)).containsExactly(RULED_OUT, RULED_OUT, POSSIBLE, RULED_OUT);
    assertThat(of(stakes, EU_OWNED_OR_CONTROLLED).share()).isEqualTo(Share.exactly("60"));
  }

  @Test
  void statedVotesMayOrMayNotIncludeThoseOfTheOwnCapital() {
    Stakes stakes = new Stakes().holds("listed", "40", "x").votes("listed", "20", "x");

    assertThat(of(stakes.holds("person", "45", "x"), UK_OFSI).caught()).isEqualTo(POSSIBLE);
  }

  @Test
  void aCompanyOfTheUnitedStatesIsLeftOutByTheAffiliatesRuleOnly() {
    Stakes stakes = new Stakes().holds("listed", "100", "us-co").holds("us-co", "100", "x");

    assertThat(all("us-co", stakes))
        .containsExactly(RULED_OUT, ESTABLISHED, ESTABLISHED, ESTABLISHED);
    assertThat(all("x", stakes)).containsExactly(RULED_OUT, ESTABLISHED, ESTABLISHED, ESTABLISHED);
  }

  @Test
  void aPersonIsCaughtByNoRule() {
    assertThat(all("person", new Stakes().controls("listed", "person"))).containsOnly(RULED_OUT);
  }

  @Test
  void boundsAcrossTheThresholdArePossible() {
    Stakes upToHalf = new Stakes().holds("listed", "25", "50", "x").holds("person", "50", "x");
    Stakes across = new Stakes().holds("listed", "25", "75", "x").holds("person", "25", "x");
    Stakes fromHalf = new Stakes().holds("listed", "50", "75", "x").holds("person", "25", "x");
    Stakes over = new Stakes().holds("listed", "50.01", "75", "x").holds("person", "25", "x");

    assertThat(all(upToHalf)).containsExactly(POSSIBLE, POSSIBLE, POSSIBLE, RULED_OUT);
    assertThat(all(across)).containsOnly(POSSIBLE);
    assertThat(all(fromHalf)).containsExactly(ESTABLISHED, ESTABLISHED, ESTABLISHED, POSSIBLE);
    assertThat(all(over)).containsOnly(ESTABLISHED);
  }

  @Test
  void halfIsEnoughInTheEuropeanUnionFrom20240703() {
    Stakes half = new Stakes().holds("listed", "25", "x").holds("listed-2", "25", "x");
    half.holds("person", "50", "x");
    Stakes votes = new Stakes().votes("listed", "50", "x").holds("person", "100", "x");

    assertThat(of("x", half, BEFORE, EU_OWNED_OR_CONTROLLED).caught()).isEqualTo(RULED_OUT);
    assertThat(of("x", half, CHANGED, EU_OWNED_OR_CONTROLLED).caught()).isEqualTo(ESTABLISHED);
    assertThat(of("x", half, AFTER, EU_OWNED_OR_CONTROLLED).caught()).isEqualTo(ESTABLISHED);
    assertThat(of("x", votes, BEFORE, EU_OWNED_OR_CONTROLLED).caught()).isEqualTo(RULED_OUT);
    assertThat(of("x", votes, CHANGED, EU_OWNED_OR_CONTROLLED).caught()).isEqualTo(POSSIBLE);
  }

  @Test
  void theOtherRulesDoNotChangeWithTheDay() {
    Stakes half = new Stakes().holds("listed", "50", "x").holds("person", "50", "x");

    for (OwnershipRule rule : List.of(BIS_AFFILIATES, OFAC_FIFTY_PERCENT, UK_OFSI)) {
      assertThat(of("x", half, BEFORE, rule)).isEqualTo(of("x", half, AFTER, rule));
    }
  }

  @Test
  void theCitationOfTheEuropeanUnionIsThatOfTheDay() {
    assertThat(EU_OWNED_OR_CONTROLLED.citations(BEFORE.on()).get(0).text()).contains("8519/18");
    assertThat(EU_OWNED_OR_CONTROLLED.citations(CHANGED.on()).get(0).text()).contains("11623/24");
  }

  @Test
  void everyRuleIsCitedAndSaysWhatItAsksInOneSentence() {
    for (OwnershipRule rule : OwnershipRule.ALL) {
      for (AsOf asOf : List.of(BEFORE, CHANGED)) {
        assertThat(rule.citations(asOf.on())).as(rule.code()).isNotEmpty();
        assertThat(rule.says(asOf.on())).as(rule.code()).endsWith(".").doesNotContain(". ");
      }
    }
    assertThat(OwnershipRule.ALL).extracting(OwnershipRule::code).doesNotHaveDuplicates();
  }

  @Test
  void thresholdsReadAsInTheirTexts() {
    assertThat(Threshold.HALF_OR_MORE).hasToString("50 % or more");
    assertThat(Threshold.MORE_THAN_HALF).hasToString("more than 50 %");
  }

  @Test
  void withoutARuleTheAffiliatesRuleIsMeant() {
    Stakes stakes = new Stakes().holds("listed", "50", "us-co").votes("listed", "80", "us-co");
    OwnershipClosure closure = new OwnershipClosure(stakes.graph(), OwnershipRuleTest::holder);

    assertThat(closure.of(new PartyId("us-co"), Stakes.TODAY))
        .isEqualTo(closure.of(new PartyId("us-co"), Stakes.TODAY, BIS_AFFILIATES));
  }
}
