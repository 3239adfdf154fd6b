package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The limits of 3A090.a and .b (15 CFR part 774, supp. 1; 88 FR 73458) and of the review policy of
 * January 2026 (15 CFR 742.6(b)(10)(iii)): at each of them, and a hair below and above.
 */
class ControlListLimitsTest {

  private static final BigDecimal HAIR = new BigDecimal("0.000000000001");
  private static final BigDecimal EIGHT = new BigDecimal("8");

  private static Chip of(BigDecimal performance, String dieArea) {
    Figure tops =
        new Figure(Optional.of(performance.divide(EIGHT)), Chips.SOURCE, Figure.Confidence.STATED);
    return Chips.withFigures(Chips.stated(dieArea), new Chip.Format("FP8", 8, tops));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600", "2400", "4800", "21000"})
  void aPerformanceIsReachedAtTheLimitAndNotAHairBelow(String text) {
    BigDecimal limit = new BigDecimal(text);
    assertThat(reaches(limit.subtract(BigDecimal.ONE), limit)).isEqualTo(Certainty.RULED_OUT);
    assertThat(reaches(limit.subtract(HAIR), limit)).isEqualTo(Certainty.RULED_OUT);
    assertThat(reaches(limit, limit)).isEqualTo(Certainty.ESTABLISHED);
    assertThat(reaches(limit.add(HAIR), limit)).isEqualTo(Certainty.ESTABLISHED);
    assertThat(reaches(limit.add(BigDecimal.ONE), limit)).isEqualTo(Certainty.ESTABLISHED);
  }

  private static Certainty reaches(BigDecimal performance, BigDecimal limit) {
    return of(performance, "814").totalProcessingPerformance().atLeast(limit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.6", "3.2", "5.92"})
  void aDensityIsReachedAtTheLimitAndNotAHairBelow(String text) {
    BigDecimal limit = new BigDecimal(text);
    for (String area : new String[] {"270.27", "608.5", "628.4", "814", "826", "1628"}) {
      BigDecimal at = limit.multiply(new BigDecimal(area));
      assertThat(dense(at.subtract(HAIR), area, limit)).as(area).isFalse();
      assertThat(dense(at, area, limit)).as(area).isTrue();
      assertThat(dense(at.add(HAIR), area, limit)).as(area).isTrue();
    }
  }

  private static boolean dense(BigDecimal performance, String area, BigDecimal limit) {
    return of(performance, area).performanceDensity().orElseThrow().atLeast(limit);
  }
}
