package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** From where on a holding is enough. */
class ThresholdTest {

  private static boolean reached(Threshold threshold, String held) {
    return threshold.reachedBy(new BigDecimal(held));
  }

  @Test
  void exactlyHalfIsEnoughUnderOneTextAndNotUnderTheOther() {
    assertThat(reached(Threshold.HALF_OR_MORE, "49.9999")).isFalse();
    assertThat(reached(Threshold.HALF_OR_MORE, "50.0")).isTrue();
    assertThat(reached(Threshold.HALF_OR_MORE, "50.0001")).isTrue();
    assertThat(reached(Threshold.MORE_THAN_HALF, "49.9999")).isFalse();
    assertThat(reached(Threshold.MORE_THAN_HALF, "50.0")).isFalse();
    assertThat(reached(Threshold.MORE_THAN_HALF, "50.0001")).isTrue();
  }

  @Test
  void itIsWrittenAsTheTextSaysIt() {
    assertThat(Threshold.HALF_OR_MORE).hasToString("50 % or more");
    assertThat(Threshold.MORE_THAN_HALF).hasToString("more than 50 %");
    assertThat(new Threshold(new BigDecimal("25.00"), true)).hasToString("25 % or more");
  }
}
