package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;

/** The figures that follow from those of a chip. */
class ChipTest {

  private static Chip memory(Figure density, Chip.Format... formats) {
    return new Chip(
        "hbm3e",
        "HBM3E",
        List.of(),
        "SK hynix",
        List.of(formats),
        Chips.stated("110"),
        Chips.unpublished(),
        Chips.unpublished(),
        Optional.of(density),
        Certainty.ESTABLISHED,
        Certainty.ESTABLISHED,
        "",
        List.of(Chips.SOURCE));
  }

  @Test
  void theDensityOfAnA100IsItsPerformanceOverItsDie() {
    Chip a100 = Chips.withFigures(Chips.stated("826"), Chips.format("INT8", 8, "624"));
    PerformanceDensity density = a100.performanceDensity().orElseThrow();
    assertThat(density.performance()).isEqualByComparingTo("4992");
    assertThat(density.dieArea()).isEqualByComparingTo("826");
    assertThat(density).hasToString("6.0436");
  }

  @Test
  void anUnpublishedDieLeavesTheDensityOpenAndNotThePerformance() {
    Chip gaudi2 = Chips.withFigures(Chips.unpublished(), Chips.format("FP8", 8, "865"));
    assertThat(gaudi2.performanceDensity()).isEmpty();
    assertThat(gaudi2.totalProcessingPerformance().exact().orElseThrow())
        .isEqualByComparingTo("6920");
  }

  @Test
  void memorySoldAloneComputesNothing() {
    assertThat(memory(Chips.stated("9.9")).totalProcessingPerformance())
        .isEqualTo(TotalProcessingPerformance.NONE);
    assertThat(memory(Chips.unpublished(), Chips.format("FP8", 8, "865")).performanceDensity())
        .isEmpty();
    assertThat(memory(Chips.unpublished()).totalProcessingPerformance()).hasToString("none");
  }

  @Test
  void theProductOfAFormatIsItsOperationsTimesItsBits() {
    assertThat(Chips.format("FP16", 16, "312.5").product().orElseThrow())
        .isEqualByComparingTo("5000");
    assertThat(new Chip.Format("FP4", 4, Chips.unpublished()).product()).isEmpty();
  }
}
