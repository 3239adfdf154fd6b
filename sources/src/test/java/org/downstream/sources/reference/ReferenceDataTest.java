package org.downstream.sources.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.downstream.item.Figure;
import org.downstream.item.RentalPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {

  private static final ReferenceData DATA = ReferenceData.load();

  @Test
  void everyFileIsNotedWithItsHash() {
    assertThat(DATA.fileHashes())
        .containsOnlyKeys(
            "chips/chips.csv",
            "chips/figures.csv",
            "places/country-groups.csv",
            "places/derived-groups.csv",
            "places/destinations.csv",
            "prices/priced-as.csv",
            "prices/rental.csv");
    assertThat(DATA.fileHashes().values()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void theHashIsTheSha256OfTheBytes() {
    assertThat(new ReferenceFile("abc", "abc".getBytes(StandardCharsets.UTF_8)).hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource({
    "nvidia-a100-40gb, 2020-11-02, 4.0966",
    "nvidia-a100-80gb-sxm, 2023-01-01, 4.0966",
    "nvidia-a800-80gb, 2023-01-01, 4.0966",
    "nvidia-a100-40gb, 2025-05-31, 4.0966",
    "nvidia-a100-40gb, 2025-06-01, 2.7447",
    "nvidia-h100-sxm-80gb, 2023-07-26, 12.29",
    "nvidia-v100-sxm2, 2022-01-01, 3.06"
  })
  void thePriceOfTheDayIsKnown(String chip, LocalDate day, String usd) {
    assertThat(DATA.rentalPrices().on(chip, day).map(RentalPrice::usdPerHour).orElseThrow())
        .isEqualByComparingTo(usd);
  }

  @Test
  void priceThatIsNotKnownIsNotGuessed() {
    assertThat(DATA.rentalPrices().on("nvidia-h100-sxm-80gb", LocalDate.of(2023, 7, 25))).isEmpty();
    assertThat(DATA.rentalPrices().on("nvidia-h800-sxm", LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void aPriceAfterTheCutIsMarkedAsUnverified() {
    assertThat(
            DATA.rentalPrices()
                .on("nvidia-h100-sxm-80gb", LocalDate.of(2025, 6, 1))
                .map(RentalPrice::confidence))
        .contains(Figure.Confidence.UNVERIFIED);
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> ReferenceFile.onClassPath("chips/none.csv"))
        .isInstanceOf(ReferenceDataException.class)
        .hasMessageContaining("chips/none.csv");
  }
}
