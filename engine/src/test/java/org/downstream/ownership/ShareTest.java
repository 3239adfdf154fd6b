package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share with bounds. */
class ShareTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 100", "100, 100", "49.99, 50.01", "50.0, 50.00"})
  void boundsFromNothingToTheWholeAreAShare(String low, String high) {
    Share share = Share.between(low, high);
    assertThat(share.low()).isEqualByComparingTo(low);
    assertThat(share.high()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 0", "-1, 50", "50.01, 50", "100, 100.01", "0, 101"})
  void whatIsOutsideOrSwappedIsRefused(String low, String high) {
    assertThatThrownBy(() -> Share.between(low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(" + low + " to " + high + " percent) is not within 0 to 100");
  }

  @Test
  void aShareIsExactWhenItsBoundsAreTheSameNumber() {
    assertThat(Share.exactly("50").exact()).isTrue();
    assertThat(Share.between("50.0", "50.00").exact()).isTrue();
    assertThat(Share.between("50", "50.0001").exact()).isFalse();
    assertThat(Share.UNKNOWN.exact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50, 50 %",
    "50.00, 50.0, 50 %",
    "25.10, 49.90, 25.1 to 49.9 %",
    "0, 100.0, 0 to 100 %"
  })
  void itIsWrittenWithoutTrailingZeros(String low, String high, String words) {
    assertThat(Share.between(low, high)).hasToString(words);
  }
}
