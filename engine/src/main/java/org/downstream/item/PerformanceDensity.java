package org.downstream.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Total processing performance per square millimetre of applicable die area (technical notes to
 * 3A090). It stays a fraction: a quotient rounded to one digit would put an A10 (3.1827) on the
 * threshold of 3.2.
 *
 * @param performance total processing performance
 * @param dieArea applicable die area in mm2
 */
public record PerformanceDensity(BigDecimal performance, BigDecimal dieArea)
    implements Comparable<PerformanceDensity> {

  public PerformanceDensity {
    if (performance.signum() < 0 || dieArea.signum() <= 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The density of %s over %s mm2 is not a density.\nMaybe the two are swapped.",
              performance,
              dieArea));
    }
  }

  /** Whether it reaches the threshold; without division, so without rounding. */
  public boolean atLeast(BigDecimal threshold) {
    return performance.compareTo(threshold.multiply(dieArea)) >= 0;
  }

  @Override
  public int compareTo(PerformanceDensity other) {
    return performance.multiply(other.dieArea).compareTo(other.performance.multiply(dieArea));
  }

  /** To four decimals, for people to read; never for a comparison. */
  @Override
  public String toString() {
    return performance.divide(dieArea, 4, RoundingMode.HALF_UP).toPlainString();
  }
}
