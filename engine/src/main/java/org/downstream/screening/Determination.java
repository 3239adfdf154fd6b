package org.downstream.screening;

import java.util.List;
import java.util.Optional;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Standing;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.watchlist.ReviewPolicy;

/**
 * The answer for one deal on one day, with everything that it rests on. Never edited.
 *
 * @param deal the deal in question
 * @param asOf the day whose law applies and the last day of knowledge
 * @param verdict the most severe outcome
 * @param policy the strictest review policy; only with LICENSE_REQUIRED
 * @param standing how the provision that decides stands
 * @param hold whether the deal must wait until flags are answered
 * @param sentence the answer in one sentence
 * @param tests the five tests, in their order
 * @param findings what each provision says, most severe first
 * @param missing what is not known, cheapest question first
 * @param chain where it comes from and where it ends
 * @param classification the paragraphs of the control list that the item meets on that day
 * @param basis what it was made from
 */
public record Determination(
    Deal deal,
    AsOf asOf,
    Verdict verdict,
    Optional<ReviewPolicy> policy,
    Standing standing,
    boolean hold,
    String sentence,
    List<TestAnswer> tests,
    List<Finding> findings,
    List<MissingFact> missing,
    DealChain chain,
    String classification,
    Basis basis) {

  public Determination {
    tests = List.copyOf(tests);
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
  }

  /** The answer to one of the five tests. */
  public TestAnswer test(ScreeningTest test) {
    return tests.get(test.ordinal());
  }
}
