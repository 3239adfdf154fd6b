package org.downstream.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The laws of Kleene's logic, over all values. */
class CertaintyTest {

  private static final Certainty[] ALL = Certainty.values();

  @Test
  void settledValuesFollowTheTableOfTwoValuedLogic() {
    for (boolean a : new boolean[] {true, false}) {
      assertThat(Certainty.of(a).not()).isEqualTo(Certainty.of(!a));
      for (boolean b : new boolean[] {true, false}) {
        assertThat(Certainty.of(a).and(Certainty.of(b))).isEqualTo(Certainty.of(a && b));
        assertThat(Certainty.of(a).or(Certainty.of(b))).isEqualTo(Certainty.of(a || b));
      }
    }
  }

  @Test
  void conjunctionAndDisjunctionAreALattice() {
    for (Certainty a : ALL) {
      assertThat(a.and(a)).isEqualTo(a);
      assertThat(a.or(a)).isEqualTo(a);
      for (Certainty b : ALL) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        for (Certainty c : ALL) {
          assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
          assertThat(a.or(b.or(c))).isEqualTo(a.or(b).or(c));
          assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        }
      }
    }
  }

  @Test
  void denyingTwiceChangesNothing() {
    for (Certainty a : ALL) {
      assertThat(a.not().not()).isEqualTo(a);
    }
  }

  @Test
  void whatIsOpenStaysOpenWhenDenied() {
    for (Certainty a : ALL) {
      assertThat(a.not().open()).isEqualTo(a.open());
      assertThat(a.open()).isNotEqualTo(a.settled());
    }
  }

  @Test
  void deMorganHoldsUpToTheKindOfMiddle() {
    for (Certainty a : ALL) {
      for (Certainty b : ALL) {
        Certainty one = a.and(b).not();
        Certainty other = a.not().or(b.not());
        assertThat(one.open()).isEqualTo(other.open());
        if (one.settled()) {
          assertThat(one).isEqualTo(other);
        }
      }
    }
  }

  @Test
  void anOpenValueNeverSettlesAnythingByItself() {
    for (Certainty open : new Certainty[] {Certainty.UNKNOWN, Certainty.POSSIBLE}) {
      assertThat(open.and(Certainty.ESTABLISHED)).isEqualTo(open);
      assertThat(open.or(Certainty.RULED_OUT)).isEqualTo(open);
      assertThat(open.and(Certainty.RULED_OUT)).isEqualTo(Certainty.RULED_OUT);
      assertThat(open.or(Certainty.ESTABLISHED)).isEqualTo(Certainty.ESTABLISHED);
    }
  }
}
