package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

class RentalPricesTest {

  private static final LocalDate CUT = LocalDate.of(2025, 6, 1);
  private static final LocalDate START = LocalDate.of(2020, 11, 2);

  private final RentalPrice before = price("a100", new Period(START, CUT.minusDays(1)), "4.10");
  private final RentalPrice after = price("a100", Period.since(CUT), "2.74");
  private final RentalPrices prices =
      new RentalPrices(List.of(before, after), Map.of("a800", "a100"));

  @Test
  void thePriceIsThatOfTheDay() {
    assertThat(prices.on("a100", START.minusDays(1))).isEmpty();
    assertThat(prices.on("a100", START)).contains(before);
    assertThat(prices.on("a100", CUT.minusDays(1))).contains(before);
    assertThat(prices.on("a100", CUT)).contains(after);
  }

  @Test
  void aVariantHasThePriceOfItsIndex() {
    assertThat(prices.on("a800", CUT)).contains(after);
    assertThat(prices.on("h20", CUT)).isEmpty();
  }

  @Test
  void twoPricesOnOneDayAreRefused() {
    assertThatThrownBy(
            () -> new RentalPrices(List.of(after, price("a100", Period.ALWAYS, "1")), Map.of()))
        .hasMessageContaining("two prices on one day");
  }

  @Test
  void anIndexWithoutAPriceIsRefused() {
    assertThatThrownBy(() -> new RentalPrices(List.of(after), Map.of("a800", "a10")))
        .hasMessageContaining("a800 is priced as a10");
  }

  private static RentalPrice price(String chip, Period period, String usd) {
    return new RentalPrice(
        chip, period, new BigDecimal(usd), Chips.SOURCE, Figure.Confidence.STATED);
  }

  @Test
  void aChipWithAPriceOfItsOwnIsNotPricedAsAnother() {
    List<RentalPrice> both = List.of(after, price("h100", Period.ALWAYS, "3"));
    assertThatThrownBy(() -> new RentalPrices(both, Map.of("h100", "a100")))
        .hasMessageContaining("h100 is priced as a100");
  }

  @Test
  void twoPricesOnOneDayAreRefusedInWhateverOrderTheyCome() {
    RentalPrice across = price("a100", new Period(CUT.minusDays(1), CUT.minusDays(1)), "3");
    assertThatThrownBy(() -> new RentalPrices(List.of(before, after, across), Map.of()))
        .hasMessageContaining("two prices on one day");
    assertThatThrownBy(() -> new RentalPrices(List.of(across, after, before), Map.of()))
        .hasMessageContaining("two prices on one day");
  }
}
