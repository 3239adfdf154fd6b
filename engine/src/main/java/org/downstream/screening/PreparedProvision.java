package org.downstream.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.evidence.Citation;
import org.downstream.rule.Effect;
import org.downstream.rule.Expression;
import org.downstream.rule.Fact;
import org.downstream.rule.Provision;

/**
 * A provision with what must be known of it to read it, found once.
 *
 * @param provision the provision
 * @param condition when it applies
 * @param reads the facts that the condition reads, in their order
 * @param asks whether a fact that is missing for it keeps the answer open
 * @param licensing whether it says if a licence was needed
 * @param citation where it is published, in one line
 */
record PreparedProvision(
    Provision provision,
    Expression condition,
    List<Fact> reads,
    boolean asks,
    boolean licensing,
    String citation) {

  private static final Set<Effect> LICENSING =
      EnumSet.of(Effect.REQUIRES_LICENSE, Effect.PROHIBITS, Effect.EXCEPTS);

  static PreparedProvision of(Provision provision) {
    Effect effect = provision.outcome().effect();
    return new PreparedProvision(
        provision,
        provision.condition().expression(),
        reads(provision),
        effect != Effect.RAISES_FLAG || provision.outcome().duty(),
        LICENSING.contains(effect),
        provision.citations().stream().map(Citation::text).collect(Collectors.joining("; ")));
  }

  static List<Fact> reads(Provision provision) {
    Set<Fact> read = EnumSet.noneOf(Fact.class);
    provision.condition().expression().reads(read::add);
    return List.copyOf(read);
  }
}
