package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertThat(DisplayWidth.of("科大訊飛")).isEqualTo(8);
    assertThat(DisplayWidth.of("iFlytek (科大訊飛)")).isEqualTo(18);
    assertThat(DisplayWidth.of("ＡＢ")).isEqualTo(4);
    assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
  }

  @Test
  void aCombiningMarkTakesNone() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("a\u200bb")).isEqualTo(2);
  }

  @Test
  void paddingCountsColumnsAndNotCharacters() {
    assertThat(DisplayWidth.pad("商湯", 6)).isEqualTo("商湯  ");
    assertThat(DisplayWidth.pad("商湯", 3)).isEqualTo("商湯");
  }
}
