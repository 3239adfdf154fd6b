package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.downstream.screening.Determination;
import org.junit.jupiter.api.Test;

class DeterminationTextTest {

  private static String text(Determination determination) throws IOException {
    StringBuilder out = new StringBuilder();
    new DeterminationText(out, SampleDeterminations.names(), Terminal.PLAIN).write(determination);
    return out.toString();
  }

  @Test
  void showsTestsFindingsCitationsAndEvidence() throws IOException {
    assertThat(text(SampleDeterminations.licenseRequired()))
        .contains("  listed         ● established")
        .contains("  owned          ◐ possible")
        .contains("  headquartered  ○ ruled out")
        .contains("§ 15 CFR 744.11(a) — https://www.ecfr.gov/current/title-15/section-744.11")
        .contains("· Hanyun stands on the Entity List since 2019-10-09 [entity-list:17]")
        .contains("suspended")
        .contains("obtain an outside record")
        .contains("deals.csv dddddddddddd");
  }

  @Test
  void showsTheChainAsATree() throws IOException {
    assertThat(text(SampleDeterminations.licenseRequired()))
        .contains("  • D-00 sale 2022-11-01: NVIDIA A100 80GB SXM")
        .contains("    ► D-02 sale")
        .contains("      └ D-03 lease")
        .contains("        └ D-05 cloud rental")
        .contains("⇥ ends: ? unknown after D-03");
  }

  @Test
  void aCircleIsShownOnceAndNamed() throws IOException {
    String text = text(SampleDeterminations.circle());
    assertThat(text)
        .contains("The deals flow in a circle: no end can be trusted.")
        .containsOnlyOnce("► D-02 sale")
        .containsOnlyOnce("D-08 sale");
  }
}
