package org.downstream.rule;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.watchlist.ReviewPolicy;

/**
 * What one provision says of a deal.
 *
 * @param provision id of the provision
 * @param title its title
 * @param effect what it does
 * @param certainty whether its condition is met; never RULED_OUT
 * @param standing how the provision stands on the day
 * @param policy how a licence application would be reviewed; only with REQUIRES_LICENSE
 * @param weight only with RAISES_FLAG
 * @param question what to ask, with RAISES_FLAG; what must be done first, with EXCEPTS; else empty
 * @param subject key of the party it was found for; empty when it concerns the deal as a whole
 * @param citations where the provision is published
 * @param evidence the facts it rests on
 * @param verified whether the encoding of the provision was checked against its official text
 */
public record Finding(
    String provision,
    String title,
    Effect effect,
    Certainty certainty,
    Standing standing,
    Optional<ReviewPolicy> policy,
    Optional<Weight> weight,
    String question,
    String subject,
    List<Citation> citations,
    List<Evidence> evidence,
    boolean verified) {

  public Finding {
    citations = List.copyOf(citations);
    // Evidence that is worded later cannot change either; a copy would word it now.
    evidence = evidence instanceof LaterEvidence ? evidence : List.copyOf(evidence);
  }

  /** Whether it counts towards the verdict as a settled requirement. */
  public boolean decides() {
    return certainty == Certainty.ESTABLISHED && standing.binding();
  }
}
