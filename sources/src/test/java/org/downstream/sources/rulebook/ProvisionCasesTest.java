package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Provision;
import org.downstream.rule.ProvisionCase;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked case of every provision that the product ships. */
class ProvisionCasesTest {

  private static final CountryGroups GROUPS = ReferenceData.load().countryGroups();
  private static final Rulebook RULEBOOK = new RulebookReader(GROUPS.names()).shipped();

  @Test
  void theRulebookIsThere() {
    assertThat(RULEBOOK.provisions()).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory
  Stream<DynamicTest> everyWorkedCaseIsAnsweredAsWritten() {
    return RULEBOOK.provisions().stream()
        .flatMap(
            provision ->
                provision.cases().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                provision.id() + ": " + example.name(),
                                () -> answers(provision, example))));
  }

  private static void answers(Provision provision, ProvisionCase example) {
    assertThat(new WorkedCases(GROUPS).difference(provision, example)).isEmpty();
  }
}
