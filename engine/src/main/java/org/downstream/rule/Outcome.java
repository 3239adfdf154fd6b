package org.downstream.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.time.Period;
import org.downstream.watchlist.ReviewPolicy;

/**
 * What follows when the condition of a provision is met.
 *
 * @param effect what it does
 * @param policies review policies in the order in which they are tried; the first whose condition
 *     is settled and met applies, so that an unknown never gives the milder policy
 * @param policyOfEntry whether the policy is that of the list entries that caught the party
 * @param weight of a red flag
 * @param question of a red flag, with {party} and {deal} as places to fill
 * @param duty whether the law itself asks to resolve it, so that a fact missing for it keeps the
 *     answer open
 * @param paragraph the fact that a classification settles
 * @param lifting what a licence exception lifts, and what must be done first
 */
public record Outcome(
    Effect effect,
    List<PolicyRow> policies,
    boolean policyOfEntry,
    Optional<Weight> weight,
    String question,
    boolean duty,
    Optional<Fact> paragraph,
    Lifting lifting) {

  public Outcome {
    policies = List.copyOf(policies);
  }

  /**
   * What a licence exception does.
   *
   * @param provisions ids of the requirements that it lifts; while any other requirement stands, it
   *     cannot be used (15 CFR 740.2, 740.8)
   * @param conditions what must be done before shipment, in words
   */
  public record Lifting(Set<String> provisions, List<String> conditions) {

    /** Lifts nothing. */
    public static final Lifting NONE = new Lifting(Set.of(), List.of());

    public Lifting {
      provisions = Set.copyOf(provisions);
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A review policy for some days, perhaps under a condition.
   *
   * @param during the days on which it applies
   * @param when its condition; empty when it applies in all other cases
   * @param policy the policy
   * @param citation where it is published
   */
  public record PolicyRow(
      Period during, Optional<Condition> when, ReviewPolicy policy, String citation) {}
}
