package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;

class TotalProcessingPerformanceTest {

  private static final BigDecimal LIMIT = new BigDecimal("4800");

  @Test
  void theLargestProductCountsAndNotTheLargestNumberOfOperations() {
    Chip chip =
        Chips.withFigures(
            Chips.stated("1628"),
            Chips.format("FP8", 8, "4500"),
            Chips.format("FP4", 4, "14000"),
            Chips.format("INT1", 1, "20000"));

    TotalProcessingPerformance tpp = chip.totalProcessingPerformance();

    assertThat(tpp.exact().orElseThrow()).isEqualByComparingTo("56000");
    assertThat(tpp.peak().orElseThrow().name()).isEqualTo("FP4");
  }

  @Test
  void itIsExactAtTheLimit() {
    assertThat(reaches("600")).isEqualTo(Certainty.ESTABLISHED);
    assertThat(reaches("599.999875")).isEqualTo(Certainty.RULED_OUT);
  }

  @Test
  void withoutAnyFigureEverythingIsOpen() {
    Chip.Format fp8 = new Chip.Format("FP8", 8, Chips.unpublished());
    Chip chip = Chips.withFigures(Chips.stated("800"), fp8);

    assertThat(chip.totalProcessingPerformance().value()).isEmpty();
    assertThat(chip.totalProcessingPerformance().atLeast(LIMIT)).isEqualTo(Certainty.UNKNOWN);
    assertThat(chip.performanceDensity()).isEmpty();
    assertThat(chip.totalProcessingPerformance()).hasToString("not published");
  }

  @Test
  void anUnpublishedFormatLeavesALowerBound() {
    Chip.Format fp4 = new Chip.Format("FP4", 4, Chips.unpublished());
    Chip chip = Chips.withFigures(Chips.stated("800"), Chips.format("FP8", 8, "500"), fp4);

    TotalProcessingPerformance tpp = chip.totalProcessingPerformance();

    assertThat(tpp.atLeast(new BigDecimal("4000"))).isEqualTo(Certainty.ESTABLISHED);
    assertThat(tpp.atLeast(LIMIT)).isEqualTo(Certainty.UNKNOWN);
    assertThat(tpp.exact()).isEmpty();
    assertThat(chip.performanceDensity()).isEmpty();
    assertThat(tpp).hasToString("at least 4000");
  }

  @Test
  void aChipWithoutFormatsIsNotSlow() {
    assertThat(Chips.withFigures(Chips.stated("800")).totalProcessingPerformance().atLeast(LIMIT))
        .isEqualTo(Certainty.UNKNOWN);
  }

  private static Certainty reaches(String fp8) {
    return Chips.withFigures(Chips.stated("800"), Chips.format("FP8", 8, fp8))
        .totalProcessingPerformance()
        .atLeast(LIMIT);
  }

  @Test
  void aSettledFigureIsWrittenAsItIs() {
    Chip chip = Chips.withFigures(Chips.stated("814"), Chips.format("FP8", 8, "1979.0"));
    assertThat(chip.totalProcessingPerformance()).hasToString("15832");
    assertThat(TotalProcessingPerformance.NONE).hasToString("none");
    assertThat(TotalProcessingPerformance.NONE.atLeast(LIMIT)).isEqualTo(Certainty.RULED_OUT);
  }
}
