package org.downstream.ownership.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.downstream.ownership.Share;

/**
 * Shares as whole numbers: the whole is 1,000,000,000, so that a percentage of up to seven decimals
 * is exact. A finer one is kept as the bounds around it, never as a nearer number.
 */
public final class ShareScale {

  /** One hundred percent. */
  public static final int WHOLE = 1_000_000_000;

  /** One percent. */
  public static final int PERCENT = WHOLE / 100;

  private static final int DECIMALS = 7;

  private ShareScale() {}

  /** The lower bound of a share, rounded down when it is finer than the scale. */
  public static int low(Share share) {
    return rounded(share.low(), RoundingMode.FLOOR);
  }

  /** The upper bound of a share, rounded up when it is finer than the scale. */
  public static int high(Share share) {
    return rounded(share.high(), RoundingMode.CEILING);
  }

  /** Whether both bounds are kept as they are. */
  public static boolean keeps(Share share) {
    return share.low().stripTrailingZeros().scale() <= DECIMALS
        && share.high().stripTrailingZeros().scale() <= DECIMALS;
  }

  /** The share with these bounds. */
  public static Share share(long low, long high) {
    return new Share(percent(low), percent(high));
  }

  static BigDecimal percent(long parts) {
    return BigDecimal.valueOf(parts, DECIMALS);
  }

  /** The least number of parts that is at least that percentage. */
  static long atLeast(BigDecimal percent) {
    return percent.movePointRight(DECIMALS).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  private static int rounded(BigDecimal percent, RoundingMode mode) {
    return percent.movePointRight(DECIMALS).setScale(0, mode).intValueExact();
  }
}
