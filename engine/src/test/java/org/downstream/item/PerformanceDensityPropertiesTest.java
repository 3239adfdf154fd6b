package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.downstream.RandomCases;
import org.junit.jupiter.api.Test;

/** Against fractions of whole numbers, which need no decimals at all. */
class PerformanceDensityPropertiesTest {
  private static final int CASES = 4000;

  /** A performance and an area, both in thousandths. */
  private record Fraction(int performance, int area) {
    static Fraction draw(SplittableRandom random) {
      return new Fraction(
          RandomCases.between(1, 70_000_000, random), RandomCases.between(1, 3_000_000, random));
    }

    PerformanceDensity density() {
      return new PerformanceDensity(
          BigDecimal.valueOf(performance, 3), BigDecimal.valueOf(area, 3));
    }
  }

  @Test
  void itReachesTheLimitAsTheFractionsDo() {
    record Case(Fraction fraction, int limit) {}
    RandomCases.check(
        CASES,
        random -> new Case(Fraction.draw(random), RandomCases.between(1, 100_000, random)),
        drawn -> {
          // performance/1000 over area/1000 against limit/1000
          boolean oracle =
              BigInteger.valueOf(drawn.fraction.performance)
                      .multiply(BigInteger.valueOf(1000))
                      .compareTo(
                          BigInteger.valueOf(drawn.limit)
                              .multiply(BigInteger.valueOf(drawn.fraction.area)))
                  >= 0;
          assertThat(drawn.fraction.density().atLeast(BigDecimal.valueOf(drawn.limit, 3)))
              .isEqualTo(oracle);
        });
  }

  @Test
  void exactlyOnTheLimitReachesItAndOneStepLessDoesNot() {
    record Case(int area, int limit) {}
    RandomCases.check(
        CASES,
        random ->
            new Case(
                RandomCases.between(1, 3_000_000, random), RandomCases.between(1, 100_000, random)),
        drawn -> {
          BigDecimal threshold = BigDecimal.valueOf(drawn.limit, 3);
          BigDecimal areaInMm2 = BigDecimal.valueOf(drawn.area, 3);
          BigDecimal onIt = threshold.multiply(areaInMm2);
          BigDecimal oneStepLess = onIt.subtract(BigDecimal.valueOf(1, 9));

          assertThat(new PerformanceDensity(onIt, areaInMm2).atLeast(threshold)).isTrue();
          assertThat(new PerformanceDensity(oneStepLess, areaInMm2).atLeast(threshold)).isFalse();
        });
  }

  @Test
  void orderIsThatOfTheFractions() {
    record Case(Fraction one, Fraction other) {}
    RandomCases.check(
        CASES,
        random -> new Case(Fraction.draw(random), Fraction.draw(random)),
        drawn -> {
          int oracle =
              Long.compare(
                  (long) drawn.one.performance * drawn.other.area,
                  (long) drawn.other.performance * drawn.one.area);
          assertThat(Integer.signum(drawn.one.density().compareTo(drawn.other.density())))
              .isEqualTo(oracle);
        });
  }
}
