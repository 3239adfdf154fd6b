package org.downstream.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Standing;
import org.downstream.rule.Weight;
import org.downstream.watchlist.ReviewPolicy;

/**
 * Draws the verdict from what was read: the most severe settled outcome, with all findings kept. An
 * open requirement or an open test never gives CLEAR.
 */
final class Judgement {

  private static final Comparator<Finding> ORDER =
      // What is only proposed stands last, below all that is law.
      Comparator.comparing((Finding each) -> each.standing() == Standing.PROPOSED)
          .thenComparing(Finding::effect)
          .thenComparing(Finding::certainty, Comparator.reverseOrder())
          .thenComparing(Finding::standing)
          .thenComparing(
              each -> each.policy().map(Enum::ordinal).orElse(-1), Comparator.reverseOrder())
          .thenComparing(each -> each.weight().map(Enum::ordinal).orElse(-1))
          .thenComparing(each -> !each.provision().contains("/lists/"))
          .thenComparing(Finding::provision)
          .thenComparing(Finding::subject);

  private final DealReading.Reading reading;
  private final Book book;
  private final Basis basis;
  private final List<Finding> findings;
  private final List<TestAnswer> tests;
  private final Set<MissingFact> missing;

  Judgement(DealReading.Reading reading, Book book, Basis basis) {
    this.reading = reading;
    this.book = book;
    this.basis = basis;
    List<Finding> all = reading.findings().stream().distinct().sorted(ORDER).toList();
    this.findings =
        all.stream().filter(this::stands).filter(each -> this.useful(each, all)).toList();
    FiveTests five = new FiveTests(reading, all, book);
    this.tests = five.answers();
    this.missing = new TreeSet<>(reading.missing());
    this.missing.addAll(five.missing());
    if (itemUnknown()) {
      this.missing.add(
          ProvisionReading.missing(
              Fact.ITEM_KNOWN, reading.deal().id().value(), reading.participants().get(0)));
    }
  }

  /** A flag that could not be computed raises nothing; test K names it, and so does a duty. */
  private boolean stands(Finding finding) {
    return finding.effect() != Effect.RAISES_FLAG
        || finding.certainty().settled()
        || reading.openDuties().contains(finding.provision());
  }

  /** An exception is worth a word only where something requires a licence. */
  private boolean useful(Finding finding, List<Finding> all) {
    return finding.effect() != Effect.EXCEPTS
        || all.stream()
            .anyMatch(each -> each.effect() == Effect.REQUIRES_LICENSE && each.decides());
  }

  Determination determination() {
    Verdict verdict = verdict();
    Optional<ReviewPolicy> policy =
        verdict == Verdict.LICENSE_REQUIRED
            ? unlifted()
                .map(Finding::policy)
                .flatMap(Optional::stream)
                .reduce(ReviewPolicy::stricter)
            : Optional.empty();
    return new Determination(
        reading.deal(),
        reading.asOf(),
        verdict,
        policy,
        standing(verdict),
        hold(verdict),
        VerdictSentence.of(verdict, policy, findings, missing, reading, book),
        tests,
        findings,
        new ArrayList<>(missing),
        reading.chain(),
        reading.item().words(),
        basis);
  }

  private Stream<Finding> deciding(Effect effect) {
    return findings.stream().filter(each -> each.effect() == effect && each.decides());
  }

  /**
   * The requirements that stand. An exception lifts those that it names, and only if it lifts all:
   * while another stands it cannot be used (15 CFR 740.2(a), 740.8).
   */
  private Stream<Finding> unlifted() {
    Set<String> lifted =
        deciding(Effect.EXCEPTS)
            .flatMap(each -> reading.liftedBy(each.provision()).stream())
            .collect(Collectors.toSet());
    boolean all =
        deciding(Effect.REQUIRES_LICENSE).allMatch(each -> lifted.contains(each.provision()));
    return all ? Stream.empty() : deciding(Effect.REQUIRES_LICENSE);
  }

  private Verdict verdict() {
    if (deciding(Effect.PROHIBITS).findAny().isPresent()) {
      return Verdict.PROHIBITED;
    }
    if (unlifted().findAny().isPresent()) {
      return Verdict.LICENSE_REQUIRED;
    }
    if (deciding(Effect.REQUIRES_LICENSE).findAny().isPresent()) {
      return Verdict.EXCEPTION;
    }
    if (deciding(Effect.RAISES_FLAG).findAny().isPresent() || requiredButNotEnforced()) {
      return Verdict.LEGAL_BUT_RISKY;
    }
    return open() ? Verdict.INDETERMINATE : Verdict.CLEAR;
  }

  /** The text still requires a licence that the agency says it will not enforce. */
  private boolean requiredButNotEnforced() {
    return findings.stream()
        .anyMatch(
            each ->
                each.effect() == Effect.REQUIRES_LICENSE
                    && each.standing() == Standing.NOT_ENFORCED
                    && each.certainty() == Certainty.ESTABLISHED);
  }

  private boolean open() {
    boolean openFinding =
        findings.stream()
            .filter(each -> each.standing().binding())
            .anyMatch(each -> each.certainty().open());
    return openFinding || itemUnknown() || tests.stream().anyMatch(each -> each.answer().open());
  }

  /** An item that is not in the catalogue is never taken for a free one. */
  private boolean itemUnknown() {
    return reading.item().chip().isEmpty();
  }

  /** Whether the goods must wait: for a licence, for a fact, or for the answer to a flag. */
  private boolean hold(Verdict verdict) {
    return switch (verdict) {
      case PROHIBITED, LICENSE_REQUIRED, EXCEPTION, INDETERMINATE -> true;
      case CLEAR -> false;
      case LEGAL_BUT_RISKY ->
          flags(Weight.HIGH) >= 1 || flags(Weight.MEDIUM) >= 2 || mayBeRequired();
    };
  }

  /**
   * Whether a fact is missing that decides on a prohibition or a licence; were it settled, the
   * verdict would be another.
   */
  private boolean mayBeRequired() {
    return findings.stream()
        .filter(each -> each.standing().binding())
        .anyMatch(
            each -> each.effect() == Effect.PROHIBITS || each.effect() == Effect.REQUIRES_LICENSE);
  }

  private long flags(Weight weight) {
    return deciding(Effect.RAISES_FLAG)
        .filter(each -> each.weight().equals(Optional.of(weight)))
        .map(Finding::provision)
        .distinct()
        .count();
  }

  private Standing standing(Verdict verdict) {
    Optional<Effect> effect =
        switch (verdict) {
          case PROHIBITED -> Optional.of(Effect.PROHIBITS);
          case LICENSE_REQUIRED -> Optional.of(Effect.REQUIRES_LICENSE);
          case EXCEPTION -> Optional.of(Effect.EXCEPTS);
          case LEGAL_BUT_RISKY, INDETERMINATE, CLEAR -> Optional.empty();
        };
    return effect
        .flatMap(each -> deciding(each).map(Finding::standing).min(Comparator.naturalOrder()))
        .orElse(requiredButNotEnforced() ? Standing.NOT_ENFORCED : Standing.IN_FORCE);
  }
}
