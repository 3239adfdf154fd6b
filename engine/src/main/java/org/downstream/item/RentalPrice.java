package org.downstream.item;

import java.math.BigDecimal;
import java.util.Locale;
import org.downstream.evidence.Citation;
import org.downstream.time.Period;

/**
 * A public price for one accelerator for one hour on demand, without a commitment.
 *
 * @param chip id of the chip that was priced
 * @param period the days on which the price was listed
 * @param usdPerHour US dollars for one accelerator and hour
 * @param citation where it was listed
 * @param confidence how well it is known
 */
public record RentalPrice(
    String chip,
    Period period,
    BigDecimal usdPerHour,
    Citation citation,
    Figure.Confidence confidence) {

  public RentalPrice {
    if (usdPerHour.signum() <= 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The price of %s (%s USD an hour) is not above zero.\nMaybe the column is wrong.",
              chip,
              usdPerHour));
    }
  }
}
