package org.downstream.ownership;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A share in percent with exact bounds. Registries publish ranges and gaps, so a share is an
 * interval; an exact share has equal bounds.
 *
 * @param low at least, 0 to 100
 * @param high at most, {@code low} to 100
 */
public record Share(BigDecimal low, BigDecimal high) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Nothing is known of the share. */
  public static final Share UNKNOWN = new Share(BigDecimal.ZERO, WHOLE);

  public Share {
    if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(WHOLE) > 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The share (%s to %s percent) is not within 0 to 100.\nMaybe it is a fraction, or the bounds are swapped.",
              low.toPlainString(),
              high.toPlainString()));
    }
  }

  /** An exact share. */
  public static Share exactly(String percent) {
    BigDecimal value = new BigDecimal(percent);
    return new Share(value, value);
  }

  /** A published range. */
  public static Share between(String low, String high) {
    return new Share(new BigDecimal(low), new BigDecimal(high));
  }

  /** Whether both bounds are equal. */
  public boolean exact() {
    return low.compareTo(high) == 0;
  }

  @Override
  public String toString() {
    return exact()
        ? low.stripTrailingZeros().toPlainString() + " %"
        : low.stripTrailingZeros().toPlainString()
            + " to "
            + high.stripTrailingZeros().toPlainString()
            + " %";
  }
}
