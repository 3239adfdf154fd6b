package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a finding decides the verdict. */
class FindingTest {

  private static Finding finding(Certainty certainty, Standing standing) {
    return new Finding(
        "p",
        "Title",
        Effect.REQUIRES_LICENSE,
        certainty,
        standing,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        true);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void anEstablishedConditionDecidesExactlyUnderLawThatIsApplied(Standing standing) {
    boolean applied =
        switch (standing) {
          case IN_FORCE, REINSTATED_UNVERIFIED, ADDRESSEE_ONLY -> true;
          case NOT_ENFORCED, STAYED, PROPOSED -> false;
        };
    assertThat(finding(Certainty.ESTABLISHED, standing).decides()).isEqualTo(applied);
  }

  @ParameterizedTest
  @EnumSource(value = Certainty.class, mode = EnumSource.Mode.EXCLUDE, names = "ESTABLISHED")
  void whatIsNotEstablishedNeverDecides(Certainty certainty) {
    for (Standing standing : Standing.values()) {
      assertThat(finding(certainty, standing).decides()).isFalse();
    }
  }

  @Test
  void itsListsCannotBeChanged() {
    assertThat(finding(Certainty.POSSIBLE, Standing.IN_FORCE).citations()).isUnmodifiable();
    assertThat(finding(Certainty.POSSIBLE, Standing.IN_FORCE).evidence()).isUnmodifiable();
  }
}
