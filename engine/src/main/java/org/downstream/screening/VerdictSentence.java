package org.downstream.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.party.PartyId;
import org.downstream.rule.Effect;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Standing;
import org.downstream.watchlist.ReviewPolicy;

/** The answer in one sentence. */
final class VerdictSentence {

  private VerdictSentence() {}

  static String of(
      Verdict verdict,
      Optional<ReviewPolicy> policy,
      List<Finding> findings,
      Reading reading,
      Records records) {
    return switch (verdict) {
      case PROHIBITED -> "Prohibited: " + reason(Effect.PROHIBITS, findings, records);
      case LICENSE_REQUIRED ->
          "A licence is required ("
              + policy.map(VerdictSentence::words).orElse("policy not stated")
              + "): "
              + reason(Effect.REQUIRES_LICENSE, findings, records);
      case EXCEPTION ->
          "Lawful without a licence only if the conditions are met first: "
              + reason(Effect.EXCEPTS, findings, records);
      case LEGAL_BUT_RISKY -> risky(findings, records);
      case INDETERMINATE ->
          "Not to be decided on this record: "
              + reading.missing().stream()
                  .findFirst()
                  .map(MissingFact::question)
                  .orElse("a fact is missing.");
      case CLEAR ->
          "Clear: no provision of the day requires a licence for this "
              + reading.deal().kind().code().replace('_', ' ')
              + ", and the record raises no flag.";
    };
  }

  private static String risky(List<Finding> findings, Records records) {
    List<Finding> flags =
        findings.stream()
            .filter(each -> each.effect() == Effect.RAISES_FLAG && each.decides())
            .toList();
    if (flags.isEmpty()) {
      return "Legal, with a requirement in the text that is not enforced: "
          + reason(Effect.REQUIRES_LICENSE, findings, records);
    }
    long others = flags.stream().map(Finding::provision).distinct().count() - 1;
    return "No licence requirement on these facts, but a red flag to answer: "
        + title(flags.get(0), records)
        + (others > 0 ? ", and " + others + " more." : ".");
  }

  private static String reason(Effect effect, List<Finding> findings, Records records) {
    return findings.stream()
        .filter(each -> each.effect() == effect && each.certainty() == Certainty.ESTABLISHED)
        .findFirst()
        .map(
            each ->
                title(each, records)
                    + " ("
                    + each.citations().stream()
                        .map(Citation::text)
                        .limit(2)
                        .collect(Collectors.joining(", "))
                    + ")"
                    + standing(each.standing())
                    + ".")
        .orElse("");
  }

  private static String title(Finding finding, Records records) {
    return finding.subject().isEmpty()
        ? finding.title()
        : finding.title() + ": " + Sentences.name(new PartyId(finding.subject()), records);
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case IN_FORCE -> "";
      case REINSTATED_UNVERIFIED -> ", back in force by its own text, not confirmed";
      case ADDRESSEE_ONLY -> ", for those informed by letter";
      case NOT_ENFORCED -> ", by public statement not enforced";
      case STAYED -> ", stayed";
      case PROPOSED -> ", only a proposal";
    };
  }

  private static String words(ReviewPolicy policy) {
    return policy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
