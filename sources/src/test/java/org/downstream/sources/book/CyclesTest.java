package org.downstream.sources.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void keysThatLeadToACycleAreNotPartOfIt() {
    Map<Integer, List<Integer>> next =
        Map.of(1, List.of(2), 2, List.of(3), 3, List.of(2, 4), 4, List.of(), 5, List.of(5, 1));
    assertThat(Cycles.among(next.keySet(), key -> next.getOrDefault(key, List.of())))
        .containsExactlyInAnyOrder(List.of(2, 3), List.of(5));
  }

  @Test
  void aLongChainIsFollowedToItsEnd() {
    int length = 200_000;
    List<Integer> keys = IntStream.range(0, length).boxed().toList();
    assertThat(Cycles.among(keys, key -> List.of((key + 1) % length))).hasSize(1);
    assertThat(Cycles.among(keys, key -> key + 1 < length ? List.of(key + 1) : List.<Integer>of()))
        .isEmpty();
  }
}
