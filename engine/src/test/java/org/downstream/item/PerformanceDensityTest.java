package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PerformanceDensityTest {

  private static final BigDecimal LIMIT = new BigDecimal("5.92");

  @Test
  void theLimitItselfIsReached() {
    assertThat(density("1600", "270.270270").atLeast(LIMIT)).isTrue();
    assertThat(density("592", "100").atLeast(LIMIT)).isTrue();
    assertThat(density("591.9999999999999999999999", "100").atLeast(LIMIT)).isFalse();
    assertThat(density("592", "100.0000000000000000000001").atLeast(LIMIT)).isFalse();
  }

  @Test
  void aQuotientWithoutEndIsNotRounded() {
    // 5.92 = 148 / 25; a third of it has no end in decimals.
    assertThat(density("1776", "300").atLeast(LIMIT)).isTrue();
    assertThat(density("1775.999999999", "300").atLeast(LIMIT)).isFalse();
  }

  @Test
  void anA10IsUnderTheLimitThatRoundingWouldPutItOn() {
    PerformanceDensity a10 = density("2000", "628.4");

    assertThat(a10.atLeast(new BigDecimal("3.2"))).isFalse();
    assertThat(a10).hasToString("3.1827");
  }

  @Test
  void fourDecimalsAreShownRoundedHalfUp() {
    assertThat(density("1.00005", "1")).hasToString("1.0001");
    assertThat(density("1.00004", "1")).hasToString("1.0000");
  }

  @Test
  void equalFractionsCompareAsEqual() {
    assertThat(density("1", "3")).isEqualByComparingTo(density("2", "6"));
    assertThat(density("1", "3")).isLessThan(density("2", "5"));
  }

  @Test
  void anAreaOfNothingIsRefused() {
    assertThatThrownBy(() -> density("1", "0")).hasMessageContaining("swapped");
  }

  private static PerformanceDensity density(String tpp, String area) {
    return new PerformanceDensity(new BigDecimal(tpp), new BigDecimal(area));
  }

  @Test
  void nothingOverAnAreaIsADensityOfNothing() {
    assertThat(density("0", "826").atLeast(LIMIT)).isFalse();
    assertThat(density("0", "826")).hasToString("0.0000");
  }

  @Test
  void whatIsBelowNothingIsRefused() {
    assertThatThrownBy(() -> density("-0.001", "826")).hasMessageContaining("swapped");
    assertThatThrownBy(() -> density("1", "-826")).hasMessageContaining("swapped");
  }
}
