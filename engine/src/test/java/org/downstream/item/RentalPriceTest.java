package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listed price. */
class RentalPriceTest {

  private static RentalPrice price(String usd) {
    return new RentalPrice(
        "a100", Period.ALWAYS, new BigDecimal(usd), Chips.SOURCE, Figure.Confidence.STATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-0.01"})
  void aPriceThatIsNotAboveZeroIsRefused(String usd) {
    assertThatThrownBy(() -> price(usd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not above zero");
  }

  @Test
  void theSmallestPriceIsOne() {
    assertThat(price("0.01").usdPerHour()).isEqualByComparingTo("0.01");
  }
}
