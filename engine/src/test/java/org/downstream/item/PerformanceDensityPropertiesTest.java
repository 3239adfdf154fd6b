package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against fractions of whole numbers, which need no decimals at all. */
class PerformanceDensityPropertiesTest {

  @Property(tries = 2000)
  void itReachesTheLimitAsTheFractionsDo(
      @ForAll @IntRange(min = 1, max = 70_000_000) int performance,
      @ForAll @IntRange(min = 1, max = 3_000_000) int area,
      @ForAll @IntRange(min = 1, max = 100_000) int limit) {
    // performance/1000 over area/1000 against limit/1000
    boolean oracle =
        BigInteger.valueOf(performance)
                .multiply(BigInteger.valueOf(1000))
                .compareTo(BigInteger.valueOf(limit).multiply(BigInteger.valueOf(area)))
            >= 0;

    assertThat(density(performance, area).atLeast(BigDecimal.valueOf(limit, 3))).isEqualTo(oracle);
  }

  @Property(tries = 2000)
  void exactlyOnTheLimitReachesItAndOneStepLessDoesNot(
      @ForAll @IntRange(min = 1, max = 3_000_000) int area,
      @ForAll @IntRange(min = 1, max = 100_000) int limit) {
    BigDecimal threshold = BigDecimal.valueOf(limit, 3);
    BigDecimal areaInMm2 = BigDecimal.valueOf(area, 3);
    BigDecimal onIt = threshold.multiply(areaInMm2);
    BigDecimal step = BigDecimal.valueOf(1, 9);

    assertThat(new PerformanceDensity(onIt, areaInMm2).atLeast(threshold)).isTrue();
    assertThat(new PerformanceDensity(onIt.subtract(step), areaInMm2).atLeast(threshold)).isFalse();
  }

  @Property(tries = 2000)
  void orderIsThatOfTheFractions(
      @ForAll @IntRange(min = 1, max = 70_000_000) int one,
      @ForAll @IntRange(min = 1, max = 3_000_000) int oneArea,
      @ForAll @IntRange(min = 1, max = 70_000_000) int other,
      @ForAll @IntRange(min = 1, max = 3_000_000) int otherArea) {
    int oracle = Long.compare((long) one * otherArea, (long) other * oneArea);

    assertThat(Integer.signum(density(one, oneArea).compareTo(density(other, otherArea))))
        .isEqualTo(oracle);
  }

  private static PerformanceDensity density(int performance, int area) {
    return new PerformanceDensity(BigDecimal.valueOf(performance, 3), BigDecimal.valueOf(area, 3));
  }
}
