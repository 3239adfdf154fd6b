package org.downstream.sources.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
import org.downstream.item.ChipCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChipReaderTest {

  private static final ChipCatalogue CHIPS = ReferenceData.load().chips();
  private static final String EXPECTED = "expected-figures.csv";

  private static final String CHIPS_HEAD =
      "id,name,maker,aliases,datacenter,subject_to_ear,notes,sources\n";
  private static final String FIGURES_HEAD = "chip,figure,bits,value,confidence,source\n";
  private static final String ONE_CHIP = CHIPS_HEAD + "c,Chip,Maker,,yes,yes,,a sheet\n";
  private static final String ITS_FIGURES =
      FIGURES_HEAD
          + "c,FP8,8,100,stated,a sheet\n"
          + "c,die_area,,800,stated,a sheet\n"
          + "c,transfer_rate,,64,stated,a sheet\n"
          + "c,memory_bandwidth,,,unpublished,not published\n";

  @ParameterizedTest
  @CsvFileSource(resources = EXPECTED, numLinesToSkip = 1)
  void performanceAndDensityAreThoseOfTheTable(String id, String tpp, String pd) {
    Chip chip = CHIPS.find(id).orElseThrow();

    assertThat(
            chip.totalProcessingPerformance()
                .exact()
                .map(value -> value.setScale(0, RoundingMode.HALF_UP).toPlainString())
                .orElse("?"))
        .isEqualTo(tpp);
    assertThat(
            chip.performanceDensity()
                .map(
                    density ->
                        density.performance().divide(density.dieArea(), 2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("?"))
        .isEqualTo(pd);
  }

  @Test
  void everyChipOfTheCatalogueIsExpected() throws Exception {
    try (var in = ChipReaderTest.class.getResourceAsStream(EXPECTED)) {
      List<String> expected =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf(',')))
              .toList();
      assertThat(CHIPS.chips())
          .filteredOn(chip -> chip.memoryDensity().isEmpty())
          .extracting(Chip::id)
          .containsExactlyElementsOf(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A100, nvidia-a100-80gb-sxm",
    "A100-80, nvidia-a100-80gb-sxm",
    "a100 sxm4 80gb, nvidia-a100-80gb-sxm",
    "NVIDIA A100-SXM4-80GB, nvidia-a100-80gb-sxm",
    "A100-SXM4-40GB, nvidia-a100-40gb",
    "H100 80GB HBM3, nvidia-h100-sxm-80gb",
    "NVIDIA H100 PCIe, nvidia-h100-pcie",
    "MI250X, amd-mi250x",
    "AMD MI300X, amd-mi300x",
    "GeForce RTX 4090 D, nvidia-rtx-4090d",
    "RTX4090, nvidia-rtx-4090",
    "L40S, nvidia-l40s",
    "l40, nvidia-l40",
    "HL-225B, intel-gaudi2-hl-225b",
    "Tesla V100-SXM2-32GB, nvidia-v100-sxm2",
    "Biren BR100 (cut to 7 links), biren-br100-7-links"
  })
  void namesAsOnInvoicesAreFound(String asWritten, String id) {
    assertThat(CHIPS.find(asWritten).map(Chip::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Gaudi2, Intel Gaudi2 HL-225B",
    "BR100, Biren BR100 (as announced)",
    "RTX PRO 6000, NVIDIA RTX PRO 6000 Blackwell Server Edition",
    "MLU370, Cambricon MLU370-X8",
    "H-100-SXM 80 G, NVIDIA H100 SXM 80GB"
  })
  void anAmbiguousNameIsUnknownWithTheNearest(String asWritten, String nearest) {
    assertThat(CHIPS.find(asWritten)).isEmpty();
    assertThat(CHIPS.nearest(asWritten)).contains(nearest);
  }

  @Test
  void onlyTheUnpublishedChipHasNoPerformance() {
    Chip mi308 = CHIPS.find("MI308X").orElseThrow();
    assertThat(mi308.totalProcessingPerformance().atLeast(new BigDecimal("1600")))
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(CHIPS.chips())
        .filteredOn(chip -> chip.totalProcessingPerformance().lowerBound())
        .containsExactly(mi308);
  }

  @Test
  void gamingCardsAreNotForDataCentres() {
    assertThat(CHIPS.chips())
        .filteredOn(chip -> chip.memoryDensity().isEmpty())
        .filteredOn(chip -> chip.datacenter() == Certainty.RULED_OUT)
        .extracting(Chip::name)
        .containsExactly(
            "NVIDIA RTX 4090",
            "NVIDIA RTX 4090D",
            "NVIDIA RTX 4080",
            "NVIDIA RTX 5090",
            "NVIDIA RTX 5090D",
            "NVIDIA RTX 5090D V2",
            "NVIDIA RTX 6000 Ada");
  }

  @Test
  void aWholeFileIsRead() {
    Chip chip = read(ONE_CHIP, ITS_FIGURES).find("chip").orElseThrow();
    assertThat(chip.dieArea().value()).contains(new BigDecimal("800"));
    assertThat(chip.memoryBandwidth().value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c,FP8,8,1OO,stated,a sheet|row 2, column value",
        "c,FP8,8,-1,stated,a sheet|row 2, column value",
        "c,FP8,eight,100,stated,a sheet|row 2, column bits",
        "c,FP8,8,100,sure,a sheet|row 2, column confidence",
        "c,FP8,8,,stated,a sheet|row 2, column confidence",
        "c,FP8,8,100,unpublished,a sheet|row 2, column confidence",
        "c,FP8,8,100,stated,|row 2, column source",
        "c,die_area,,800,stated,a sheet|row 3, column figure",
        "d,FP8,8,100,stated,a sheet|column id"
      })
  void aMistakeIsReportedWithFileRowAndColumn(String rowAndPlace) {
    List<String> parts = List.of(rowAndPlace.split("\\|", -1));
    String figures = ITS_FIGURES.replace("c,FP8,8,100,stated,a sheet", parts.get(0));

    assertThatThrownBy(() -> read(ONE_CHIP, figures))
        .isInstanceOf(ReferenceDataException.class)
        .hasMessageContaining(".csv")
        .hasMessageContaining(parts.get(1));
  }

  @Test
  void figuresOfNoChipAreRefused() {
    String figures = ITS_FIGURES + "d,FP8,8,100,stated,a sheet\n";
    assertThatThrownBy(() -> read(ONE_CHIP, figures))
        .hasMessageContaining("figures.csv, row 6, column chip");
  }

  @Test
  void anotherColumnIsRefused() {
    assertThatThrownBy(() -> read(ONE_CHIP.replace("aliases", "alias"), ITS_FIGURES))
        .hasMessageContaining("chips.csv: the columns are");
  }

  private static ChipCatalogue read(String chips, String figures) {
    return ChipReader.read(
        new ReferenceFile("chips.csv", chips.getBytes(StandardCharsets.UTF_8)),
        new ReferenceFile("figures.csv", figures.getBytes(StandardCharsets.UTF_8)));
  }
}
