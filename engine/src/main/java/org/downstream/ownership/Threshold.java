package org.downstream.ownership;

import java.math.BigDecimal;

/**
 * From where on a holding is large enough.
 *
 * @param percent the share in percent
 * @param itself whether exactly that share is enough
 */
public record Threshold(BigDecimal percent, boolean itself) {

  /** Half is enough. */
  public static final Threshold HALF_OR_MORE = new Threshold(BigDecimal.valueOf(50), true);

  /** Half is not enough. */
  public static final Threshold MORE_THAN_HALF = new Threshold(BigDecimal.valueOf(50), false);

  boolean reachedBy(BigDecimal held) {
    int compared = held.compareTo(percent);
    return compared > 0 || (itself && compared == 0);
  }

  @Override
  public String toString() {
    String number = percent.stripTrailingZeros().toPlainString() + " %";
    return itself ? number + " or more" : "more than " + number;
  }
}
