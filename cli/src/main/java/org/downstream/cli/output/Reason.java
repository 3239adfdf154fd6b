package org.downstream.cli.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Weight;
import org.downstream.screening.Determination;

/** What a verdict rests on first, and what to ask next. */
public final class Reason {

  private Reason() {}

  /** The finding that decides, or the first that explains the verdict; empty when none does. */
  public static Optional<Finding> decidedBy(Determination determination) {
    return switch (determination.verdict()) {
      case PROHIBITED -> first(determination, decisive(Effect.PROHIBITS));
      case LICENSE_REQUIRED ->
          first(
                  determination,
                  decisive(Effect.REQUIRES_LICENSE)
                      .and(finding -> finding.policy().equals(determination.policy())))
              .or(() -> first(determination, decisive(Effect.REQUIRES_LICENSE)));
      case EXCEPTION -> first(determination, decisive(Effect.EXCEPTS));
      case LEGAL_BUT_RISKY ->
          flags(determination).stream().findFirst().or(() -> first(determination, Reason::warns));
      case INDETERMINATE -> Optional.empty();
      case CLEAR -> first(determination, finding -> finding.effect() == Effect.EXPLAINS);
    };
  }

  /** The red flags of the law, heaviest first; those of a proposal are none yet. */
  public static List<Finding> flags(Determination determination) {
    return determination.findings().stream()
        .filter(finding -> finding.effect() == Effect.RAISES_FLAG)
        .filter(finding -> finding.standing().binding())
        .sorted(Comparator.comparing(finding -> finding.weight().orElse(Weight.LOW)))
        .toList();
  }

  /** The cheapest missing fact first, then the question of the heaviest flag. */
  public static Optional<String> nextQuestion(Determination determination) {
    return determination.missing().stream()
        .map(MissingFact::question)
        .filter(question -> !question.isBlank())
        .findFirst()
        .or(
            () ->
                flags(determination).stream()
                    .map(Finding::question)
                    .filter(question -> !question.isBlank())
                    .findFirst());
  }

  /** Title and citations, with the standing when it is other than in force. */
  public static String words(Finding finding) {
    String citations = Words.citations(finding);
    String standing =
        switch (finding.standing()) {
          case IN_FORCE -> "";
          default -> " — " + Words.standing(finding.standing());
        };
    return finding.title() + (citations.isEmpty() ? "" : " [" + citations + "]") + standing;
  }

  private static Optional<Finding> first(Determination determination, Predicate<Finding> wanted) {
    return determination.findings().stream().filter(wanted).findFirst();
  }

  private static Predicate<Finding> decisive(Effect effect) {
    return finding ->
        finding.effect() == effect
            && finding.certainty() == Certainty.ESTABLISHED
            && finding.standing().binding();
  }

  private static boolean requires(Finding finding) {
    return finding.effect() == Effect.PROHIBITS || finding.effect() == Effect.REQUIRES_LICENSE;
  }

  private static boolean warns(Finding finding) {
    return requires(finding) || finding.effect() == Effect.EXPLAINS;
  }
}
