package org.downstream.screening;

import java.util.List;
import org.downstream.evidence.Certainty;

/**
 * The answer to one of the five tests.
 *
 * @param test which question
 * @param answer how far it is settled
 * @param findings what was found for each party, most certain first
 */
public record TestAnswer(ScreeningTest test, Certainty answer, List<TestFinding> findings) {

  public TestAnswer {
    findings = List.copyOf(findings);
  }

  /**
   * What was found for one party.
   *
   * @param subject key of the party; empty when it concerns the deal
   * @param name its name, in its own script too where known
   * @param answer how far it is settled for this party
   * @param statement one sentence
   * @param source list entry, row or citation behind it; may be empty
   */
  public record TestFinding(
      String subject, String name, Certainty answer, String statement, String source) {}
}
