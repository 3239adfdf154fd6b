package org.downstream.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.Finding;
import org.downstream.rule.Standing;
import org.downstream.rule.Weight;
import org.downstream.watchlist.ReviewPolicy;

/**
 * Draws the verdict from what was read: the most severe settled outcome, with all findings kept. An
 * open requirement or an open test never gives CLEAR.
 */
final class Judgement {

  private final Reading reading;
  private final Records records;
  private final Basis basis;
  private final List<Finding> findings;
  private final Map<Effect, List<Finding>> deciding = new EnumMap<>(Effect.class);
  private final List<TestAnswer> tests;

  Judgement(Reading reading, Records records, Basis basis) {
    this.reading = reading;
    this.records = records;
    this.basis = basis;
    List<Finding> all = FindingOrder.sortedOnce(reading.findings());
    boolean licence = false;
    for (Finding each : all) {
      licence |= each.effect() == Effect.REQUIRES_LICENSE && each.decides();
    }
    this.findings = new ArrayList<>(all.size());
    for (Finding each : all) {
      if (stands(each) && (licence || each.effect() != Effect.EXCEPTS)) {
        findings.add(each);
        if (each.decides()) {
          deciding.computeIfAbsent(each.effect(), key -> new ArrayList<>()).add(each);
        }
      }
    }
    this.tests = new FiveTests(reading, all, records).answers();
    if (itemUnknown()) {
      reading.misses(Fact.ITEM_KNOWN, reading.participants().get(0));
    }
  }

  /** A flag that could not be computed raises nothing; test K names it, and so does a duty. */
  private boolean stands(Finding finding) {
    return finding.effect() != Effect.RAISES_FLAG
        || finding.certainty().settled()
        || reading.openDuties().contains(finding.provision());
  }

  Determination determination() {
    Verdict verdict = verdict();
    Optional<ReviewPolicy> policy =
        verdict == Verdict.LICENSE_REQUIRED
            ? unlifted().stream()
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
        VerdictSentence.of(verdict, policy, findings, reading, records),
        tests,
        findings,
        List.copyOf(reading.missing()),
        reading.chain(),
        reading.item().words(),
        basis);
  }

  private List<Finding> deciding(Effect effect) {
    return deciding.getOrDefault(effect, List.of());
  }

  /**
   * The requirements that stand. An exception lifts those that it names, and only if it lifts all:
   * while another stands it cannot be used (15 CFR 740.2(a), 740.8).
   */
  private List<Finding> unlifted() {
    List<Finding> required = deciding(Effect.REQUIRES_LICENSE);
    Set<String> lifted = new HashSet<>();
    for (Finding each : deciding(Effect.EXCEPTS)) {
      lifted.addAll(reading.lifts().getOrDefault(each.provision(), Set.of()));
    }
    for (Finding each : required) {
      if (!lifted.contains(each.provision())) {
        return required;
      }
    }
    return List.of();
  }

  private Verdict verdict() {
    if (!deciding(Effect.PROHIBITS).isEmpty()) {
      return Verdict.PROHIBITED;
    }
    if (!unlifted().isEmpty()) {
      return Verdict.LICENSE_REQUIRED;
    }
    if (!deciding(Effect.REQUIRES_LICENSE).isEmpty()) {
      return Verdict.EXCEPTION;
    }
    if (!deciding(Effect.RAISES_FLAG).isEmpty() || requiredButNotEnforced()) {
      return Verdict.LEGAL_BUT_RISKY;
    }
    return open() ? Verdict.INDETERMINATE : Verdict.CLEAR;
  }

  /** The text still requires a licence that the agency says it will not enforce. */
  private boolean requiredButNotEnforced() {
    for (Finding each : findings) {
      if (each.effect() == Effect.REQUIRES_LICENSE
          && each.standing() == Standing.NOT_ENFORCED
          && each.certainty() == Certainty.ESTABLISHED) {
        return true;
      }
    }
    return false;
  }

  private boolean open() {
    for (Finding each : findings) {
      if (each.standing().leavesOpen()
          && each.effect() != Effect.RAISES_FLAG
          && each.certainty().open()) {
        return true;
      }
    }
    for (TestAnswer each : tests) {
      if (each.answer().open()) {
        return true;
      }
    }
    return itemUnknown();
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

  /** Whether a fact is missing that decides on a prohibition or a licence. */
  private boolean mayBeRequired() {
    for (Finding each : findings) {
      boolean requires =
          each.effect() == Effect.PROHIBITS || each.effect() == Effect.REQUIRES_LICENSE;
      if (requires && each.standing().binding() && each.certainty().open()) {
        return true;
      }
    }
    return false;
  }

  private int flags(Weight weight) {
    Set<String> provisions = new HashSet<>();
    for (Finding each : deciding(Effect.RAISES_FLAG)) {
      if (each.weight().isPresent() && each.weight().get() == weight) {
        provisions.add(each.provision());
      }
    }
    return provisions.size();
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
        .flatMap(
            each -> deciding(each).stream().map(Finding::standing).min(Comparator.naturalOrder()))
        .orElse(requiredButNotEnforced() ? Standing.NOT_ENFORCED : Standing.IN_FORCE);
  }
}
