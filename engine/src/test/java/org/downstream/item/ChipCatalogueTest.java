package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipCatalogueTest {

  private final Chip a100 = Chips.named("nvidia-a100", "NVIDIA A100", "A100-80GB");
  private final Chip l40 = Chips.named("nvidia-l40", "NVIDIA L40");
  private final Chip l40s = Chips.named("nvidia-l40s", "NVIDIA L40S");
  private final ChipCatalogue catalogue = new ChipCatalogue(List.of(a100, l40, l40s));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nvidia-a100",
        "NVIDIA A100",
        "a100",
        "A100 80GB",
        "a100-80gb",
        "nvidia a100 80gb",
        " A100 ",
        "Ａ１００"
      })
  void aChipIsFoundInAnySpelling(String spelling) {
    assertThat(catalogue.find(spelling)).contains(a100);
  }

  @Test
  void aLetterMoreIsAnotherChip() {
    assertThat(catalogue.find("L40")).contains(l40);
    assertThat(catalogue.find("L40S")).contains(l40s);
    assertThat(catalogue.find("L40X")).isEmpty();
    assertThat(catalogue.find("")).isEmpty();
  }

  @Test
  void theNearestNamesOfAnUnknownOneAreGiven() {
    assertThat(catalogue.nearest("L40X")).containsExactly("NVIDIA L40", "NVIDIA L40S");
    assertThat(catalogue.nearest("NVIDEA A100")).startsWith("NVIDIA A100");
    assertThat(catalogue.nearest("80GB")).containsExactly("NVIDIA A100");
    assertThat(catalogue.nearest("coffee grinder")).isEmpty();
  }

  @Test
  void aNameForTwoChipsIsRefused() {
    Chip other = Chips.named("nvidia-a100-pcie", "NVIDIA A100 PCIe", "A100 80 GB");

    assertThatThrownBy(() -> new ChipCatalogue(List.of(a100, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nvidia-a100-pcie")
        .hasMessageContaining("ambiguous");
  }

  @Test
  void theChipsAreGivenInTheirOrder() {
    assertThat(catalogue.chips()).containsExactly(a100, l40, l40s);
  }
}
