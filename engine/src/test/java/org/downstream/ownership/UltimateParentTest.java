package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.UltimateParent.Top;
import org.downstream.party.PartyId;
import org.junit.jupiter.api.Test;

/** Control is followed to the top; what the record does not say leaves the top unknown. */
class UltimateParentTest {

  private static Top of(String party, Stakes stakes) {
    return new UltimateParent(stakes.graph(), id -> !id.value().startsWith("person"))
        .of(new PartyId(party), Stakes.TODAY);
  }

  private static Optional<PartyId> parent(String party, Stakes stakes) {
    return of(party, stakes).parent();
  }

  private static Optional<PartyId> is(String key) {
    return Optional.of(new PartyId(key));
  }

  @Test
  void aChainOfMajoritiesIsFollowedToThePersonOnTop() {
    Stakes stakes =
        new Stakes().holds("b", "51", "x").holds("c", "100", "b").holds("person", "60", "c");

    assertThat(parent("x", stakes)).isEqualTo(is("person"));
    assertThat(of("x", stakes).steps()).hasSize(3);
  }

  @Test
  void aPersonIsItsOwnTop() {
    assertThat(parent("person", new Stakes())).isEqualTo(is("person"));
  }

  @Test
  void theChainBreaksWhereOwnersAreNotInTheBook() {
    Top top = of("x", new Stakes().holds("b", "100", "x"));

    assertThat(top.known()).isEqualTo(Certainty.UNKNOWN);
    assertThat(top.breaksAt()).isEqualTo(is("b"));
  }

  @Test
  void aCircleHasNoTop() {
    Top top = of("x", new Stakes().holds("b", "60", "x").holds("x", "60", "b"));

    assertThat(top.parent()).isEmpty();
    assertThat(top.breaksAt()).isPresent();
  }

  @Test
  void exactlyHalfIsNoControlAndLeavesNoRoomForAnother() {
    Stakes stakes = new Stakes().holds("b", "50", "x").holds("c", "50", "x");

    assertThat(parent("x", stakes)).isEqualTo(is("x"));
  }

  @Test
  void dispersedHoldersLeaveThePartyOnTopOnlyWhenMoreThanHalfIsNamed() {
    Stakes half = new Stakes().holds("b", "30", "x").holds("c", "20", "x");
    Stakes less = new Stakes().holds("b", "30", "x").holds("c", "19.9", "x");

    assertThat(parent("x", half)).isEqualTo(is("x"));
    assertThat(parent("x", less)).isEmpty();
  }

  @Test
  void aShareThatMayBeMoreThanHalfLeavesTheTopUnknown() {
    Stakes stakes = new Stakes().holds("b", "25", "75", "x").holds("c", "25", "x");

    assertThat(parent("x", stakes)).isEmpty();
  }

  @Test
  void ownSharesAreNoControl() {
    assertThat(of("x", new Stakes().holds("x", "60", "x")).breaksAt()).isEqualTo(is("x"));
  }

  @Test
  void aContractOfControlIsFollowedRatherThanTheCapital() {
    Stakes stakes = new Stakes().holds("a-nominee", "100", "x").controls("z-founder", "x");
    stakes.holds("person", "100", "z-founder");

    assertThat(parent("x", stakes)).isEqualTo(is("person"));
    assertThat(of("x", stakes).steps().get(0).kind()).isEqualTo(OwnershipStake.Kind.CONTROL);
  }

  @Test
  void aMajorityOfVotesIsFollowedRatherThanTheCapital() {
    Stakes stakes = new Stakes().holds("a", "100", "x").votes("person", "60", "x");

    assertThat(parent("x", stakes)).isEqualTo(is("person"));
  }

  @Test
  void twoWhoAreBothSaidToControlLeaveTheTopUnknown() {
    Stakes stakes = new Stakes().holds("person-a", "60", "x").holds("person-b", "60", "x");

    assertThat(of("x", stakes).breaksAt()).isEqualTo(is("x"));
  }

  @Test
  void twoSourcesForOneHoldingExplainItOnce() {
    Stakes stakes = new Stakes().holds("b", "30", "x").holds("b", "30", "x");

    assertThat(parent("x", stakes)).isEmpty();
  }

  @Test
  void twoClaimsOfWhichOneIsNoMajorityLeaveTheTopUnknown() {
    Stakes stakes = new Stakes().holds("b", "40", "x").holds("b", "60", "x");

    assertThat(parent("x", stakes)).isEmpty();
  }

  @Test
  void aChainThatEndsIsKnownAndOneThatBreaksOffIsNot() {
    assertThat(of("x", new Stakes().holds("person", "51", "x")).known())
        .isEqualTo(Certainty.ESTABLISHED);
    assertThat(of("x", new Stakes()).known()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void ownSharesAreNoStepAndExplainNothing() {
    assertThat(of("x", new Stakes().holds("x", "60", "x")).steps()).isEmpty();
    Stakes bought = new Stakes().holds("x", "30", "x").holds("b", "40", "x");
    assertThat(of("x", bought).breaksAt()).isEqualTo(is("x"));
  }

  @Test
  void theSmallerOfTwoClaimsDecidesWhetherAHolderIsFollowed() {
    Stakes smallerFirst = new Stakes().holds("b", "40", "x").holds("b", "60", "x");
    Stakes largerFirst = new Stakes().holds("b", "60", "x").holds("b", "40", "x");
    assertThat(of("x", smallerFirst).breaksAt()).isEqualTo(is("x"));
    assertThat(of("x", largerFirst).breaksAt()).isEqualTo(is("x"));
  }

  @Test
  void votesAndCapitalOfOneHolderAreLookedAtApart() {
    Stakes capital = new Stakes().holds("person", "60", "x").votes("person", "10", "x");
    assertThat(parent("x", capital)).isEqualTo(is("person"));
    assertThat(of("x", capital).steps().get(0).kind()).isEqualTo(OwnershipStake.Kind.EQUITY);

    Stakes votes = new Stakes().holds("person", "10", "x").votes("person", "60", "x");
    assertThat(parent("x", votes)).isEqualTo(is("person"));
    assertThat(of("x", votes).steps().get(0).kind()).isEqualTo(OwnershipStake.Kind.VOTING);
  }
}
