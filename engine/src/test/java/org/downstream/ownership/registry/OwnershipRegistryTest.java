package org.downstream.ownership.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake.Kind;
import org.downstream.ownership.Share;
import org.downstream.time.AsOf;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

class OwnershipRegistryTest {

  private static final AsOf TODAY = AsOf.on(LocalDate.of(2025, 10, 15));

  private final RegistryBuilder builder = new RegistryBuilder(4, 4);

  private OwnershipRegistryTest holds(int owner, String low, String high, int owned) {
    while (builder.parties() <= Math.max(owner, owned)) {
      builder.party(true, true);
    }
    builder.stake(
        owner, owned, Share.between(low, high), Kind.EQUITY, Period.ALWAYS, LocalDate.MIN);
    return this;
  }

  private OwnershipRegistryTest holds(int owner, String percent, int owned) {
    return holds(owner, percent, percent, owned);
  }

  private RegistryClosure closed(int... listed) {
    RegistryClosure closure = new RegistryClosure(builder.build());
    closure.close(Listed.surely(listed), TODAY, OwnershipRule.BIS_AFFILIATES);
    return closure;
  }

  @Test
  void o5HalfOfHalfIsACascadeAndTheProductIsShownAlone() {
    Explanation why = holds(0, "50", 1).holds(1, "50", 2).closed(0).why(2).orElseThrow();
    assertThat(why.figure().caught()).isEqualTo(Certainty.ESTABLISHED);
    assertThat(why.figure().share().low()).isEqualByComparingTo("50");
    assertThat(why.paths()).hasSize(1);
    assertThat(why.paths().get(0).interest().low()).isEqualByComparingTo("25");
    assertThat(why.cut()).isEqualTo(why.proof()).hasSize(2);
  }

  @Test
  void o7OnlyTheDirectShareCountsWhereTheHolderBetweenIsNotCaught() {
    holds(0, "49", 1).holds(1, "40", 2).holds(0, "30", 2).holds(3, "51", 1).holds(3, "30", 2);
    builder.party(false, true);
    holds(4, "100", 3);
    RegistryClosure closure = closed(0);
    assertThat(closure.of(2)).isEqualTo(Certainty.RULED_OUT);
    assertThat(closure.caught(Certainty.POSSIBLE)).isEmpty();
  }

  @Test
  void o8SharesOfTwoCaughtHoldersAreAddedAndTwoStakesAreCut() {
    holds(0, "60", 1).holds(0, "55", 2).holds(1, "25", 3).holds(2, "25", 3);
    Explanation why = closed(0).why(3).orElseThrow();
    assertThat(why.proof()).hasSize(4);
    assertThat(why.cut()).hasSize(4);
    assertThat(why.paths()).hasSize(2);
  }

  @Test
  void o10AndO11OwnershipGoesNeitherUpNorSideways() {
    holds(1, "100", 0).holds(2, "100", 1).holds(2, "100", 3);
    assertThat(closed(0).caught(Certainty.POSSIBLE)).isEmpty();
  }

  @Test
  void o13BothPartiesOfACircleAreCaught() {
    holds(1, "30", 2).holds(2, "30", 1).holds(0, "50", 1).holds(0, "25", 2);
    assertThat(closed(0).caught(Certainty.ESTABLISHED)).containsExactly(1, 2);
  }

  @Test
  void noSingleStakeFreesAPartyThatTwoHoldersWouldEachCatch() {
    holds(0, "50", 2).holds(1, "50", 2);
    Explanation why = closed(0, 1).why(2).orElseThrow();
    assertThat(why.proof()).hasSize(1);
    assertThat(why.cut()).isEmpty();
  }

  @Test
  void aShareFinerThanTheScaleIsKeptAsTheBoundsAroundIt() {
    holds(0, "49.99999999", 1);
    OwnershipRegistry registry = builder.build();
    assertThat(registry.widened()).isEqualTo(1);
    RegistryClosure closure = new RegistryClosure(registry);
    closure.close(Listed.surely(0), TODAY, OwnershipRule.BIS_AFFILIATES);
    Share share = closure.why(1).orElseThrow().proof().get(0).stakes().get(0).share();
    assertThat(share.low()).isEqualByComparingTo("49.9999999");
    assertThat(share.high()).isEqualByComparingTo("50");
    assertThat(closure.of(1)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void whatCannotAllBeTrueIsSaidAndAnsweredAllTheSame() {
    holds(0, "60", 1).holds(2, "60", 1).holds(1, "5", 1).holds(0, "60", 2).holds(0, "40", 2);
    OwnershipRegistry registry = builder.build();
    assertThat(StakeDoubt.in(registry, TODAY))
        .isEqualTo(
            List.of(
                new StakeDoubt(StakeDoubt.Code.SHARES_OVER_WHOLE, 1, 1),
                new StakeDoubt(StakeDoubt.Code.OWN_SHARES, 1, 1),
                new StakeDoubt(StakeDoubt.Code.CLAIMS_DIFFER, 2, 0)));
    RegistryClosure closure = new RegistryClosure(registry);
    closure.close(Listed.surely(0), TODAY, OwnershipRule.BIS_AFFILIATES);
    assertThat(closure.of(1)).isEqualTo(Certainty.ESTABLISHED);
    assertThat(closure.of(2)).isEqualTo(Certainty.POSSIBLE);
    Explanation why = closure.why(2).orElseThrow();
    assertThat(why.proof().get(0).stakes()).as("both sources").hasSize(2);
  }

  @Test
  void aSupposedStakeIsForgottenWithTheNextDay() {
    RegistryClosure closure = holds(0, "60", 1).closed(0);
    closure.suppose(0, 1, Kind.EQUITY, Optional.empty());
    assertThat(closure.of(1)).isEqualTo(Certainty.UNKNOWN);
    closure.close(Listed.surely(0), TODAY, OwnershipRule.BIS_AFFILIATES);
    assertThat(closure.of(1)).isEqualTo(Certainty.ESTABLISHED);
  }

  @Test
  void wrongNumbersAreRefused() {
    builder.party(true, true);
    assertThatThrownBy(() -> builder.stake(0, 1, 0, 1, Kind.EQUITY, 0, 1, 0))
        .hasMessageContaining("no party 1");
    assertThatThrownBy(() -> builder.stake(0, 0, 2, 1, Kind.EQUITY, 0, 1, 0))
        .hasMessageContaining("2 to 1");
    assertThatThrownBy(() -> builder.stake(0, 0, 1, 1, Kind.EQUITY, 2, 1, 0))
        .hasMessageContaining("ends before");
  }
}
