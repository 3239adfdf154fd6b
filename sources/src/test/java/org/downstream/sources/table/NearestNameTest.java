package org.downstream.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> NAMES = List.of("deals.csv", "parties.csv", "sites.csv");

  @Test
  void aSlipOfAFewLettersIsRecognized() {
    assertThat(new NearestName().to("deal.csv", NAMES)).isEqualTo("deals.csv");
    assertThat(new NearestName().to("PARTYS.CSV", NAMES)).isEqualTo("parties.csv");
  }

  @Test
  void nothingIsSuggestedWhenNothingIsNear() {
    assertThat(new NearestName().to("zzzzzzzzzz", NAMES)).isEmpty();
    assertThat(new NearestName().to("", NAMES)).isEmpty();
  }

  @Test
  void ofTwoThatAreEquallyNearTheFirstInTheAlphabetIsNamed() {
    assertThat(new NearestName().to("P3", List.of("P2", "P1"))).isEqualTo("P1");
  }

  @Test
  void theEffortIsBounded() {
    NearestName names = new NearestName();
    List<String> many =
        java.util.stream.IntStream.range(0, 200_000).mapToObj(i -> "D" + i).toList();
    long start = System.nanoTime();
    for (int i = 0; i < 10_000; i++) {
      names.to("D-" + i, many);
    }
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }
}
