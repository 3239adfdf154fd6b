package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

/** Stakes found from either end, as of a day and as known by a day. */
class OwnershipGraphTest {

  private static final LocalDate BOUGHT = LocalDate.of(2024, 1, 1);
  private static final LocalDate SOLD = LocalDate.of(2025, 1, 1);
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 1);
  private static final PartyId A = new PartyId("a");
  private static final PartyId B = new PartyId("b");
  private static final PartyId X = new PartyId("x");

  private static final OwnershipStake FORMER =
      stake("a", "x", new Period(BOUGHT, SOLD.minusDays(1)), LocalDate.MIN, 9);
  private static final OwnershipStake LATER = stake("b", "x", Period.since(SOLD), PUBLISHED, 2);
  private static final OwnershipStake OTHER = stake("a", "b", Period.ALWAYS, LocalDate.MIN, 3);

  private final OwnershipGraph graph = new OwnershipGraph(List.of(LATER, FORMER, OTHER));

  private static OwnershipStake stake(
      String owner, String owned, Period held, LocalDate knownSince, long row) {
    return new OwnershipStake(
        new PartyId(owner),
        new PartyId(owned),
        Share.exactly("60"),
        OwnershipStake.Kind.EQUITY,
        held,
        new Provenance("ownership.csv", row, "", knownSince));
  }

  @Test
  void anOwnerIsOneOnTheDaysOnWhichItHolds() {
    assertThat(graph.ownersOf(X, AsOf.on(BOUGHT.minusDays(1)))).isEmpty();
    assertThat(graph.ownersOf(X, AsOf.on(BOUGHT))).containsExactly(FORMER);
    assertThat(graph.ownersOf(X, AsOf.on(SOLD.minusDays(1)))).containsExactly(FORMER);
    assertThat(graph.ownersOf(X, AsOf.on(SOLD))).containsExactly(LATER);
  }

  @Test
  void aStakeThatWasNotYetKnownIsLeftOut() {
    assertThat(graph.ownersOf(X, new AsOf(SOLD, PUBLISHED.minusDays(1)))).isEmpty();
    assertThat(graph.ownersOf(X, new AsOf(SOLD, PUBLISHED))).containsExactly(LATER);
  }

  @Test
  void aHoldingIsFoundFromItsOwnerToo() {
    assertThat(graph.holdingsOf(A, AsOf.on(BOUGHT))).containsExactly(OTHER, FORMER);
    assertThat(graph.holdingsOf(A, AsOf.on(SOLD))).containsExactly(OTHER);
    assertThat(graph.holdingsOf(X, AsOf.on(SOLD))).isEmpty();
  }

  @Test
  void allStakesAreFoundOnWhateverDayTheyWereHeld() {
    assertThat(graph.everOwnersOf(X)).containsExactly(FORMER, LATER);
    assertThat(graph.everHoldingsOf(A)).containsExactly(OTHER, FORMER);
    assertThat(graph.everHoldingsOf(B)).containsExactly(LATER);
    assertThat(graph.everOwnersOf(A)).isEmpty();
    assertThat(graph.everHoldingsOf(X)).isEmpty();
    assertThat(graph.everOwnersOf(X)).isUnmodifiable();
    assertThat(graph.everHoldingsOf(A)).isUnmodifiable();
  }

  @Test
  void stakesAreSortedByOwnerOwnedDaysAndRow() {
    List<OwnershipStake> inOrder =
        List.of(
            stake("a", "x", new Period(BOUGHT, SOLD), LocalDate.MIN, 7),
            stake("a", "x", Period.since(BOUGHT), LocalDate.MIN, 4),
            stake("a", "x", Period.since(BOUGHT), LocalDate.MIN, 5),
            stake("b", "x", Period.since(BOUGHT), LocalDate.MIN, 3));
    List<OwnershipStake> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);
    assertThat(new OwnershipGraph(reversed).everOwnersOf(X)).isEqualTo(inOrder);
  }
}
