package org.downstream.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.rule.Effect;
import org.downstream.rule.Finding;
import org.downstream.rule.Standing;
import org.downstream.rule.Weight;
import org.downstream.screening.Determination;
import org.downstream.screening.Verdict;
import org.downstream.trade.DealChain.EndRole;
import org.downstream.trade.DealKind;
import org.downstream.watchlist.ReviewPolicy;

/** The engine's terms in the words of a reader. */
public final class Words {

  private Words() {}

  /** The verdict with what follows from it, such as "LICENSE REQUIRED · presumption of denial". */
  public static String headline(Determination determination) {
    return verdict(determination.verdict())
        + consequence(determination).map(words -> " · " + words).orElse("");
  }

  /** What follows from the verdict: the review policy, or that the deal waits. */
  public static Optional<String> consequence(Determination determination) {
    return switch (determination.verdict()) {
      case LICENSE_REQUIRED -> determination.policy().map(Words::policy);
      case EXCEPTION -> Optional.of("conditions to be met before shipment");
      case LEGAL_BUT_RISKY -> Optional.of(determination.hold() ? "hold and ask" : "note and go on");
      case INDETERMINATE -> determination.hold() ? Optional.of("hold and ask") : Optional.empty();
      case PROHIBITED, CLEAR -> Optional.empty();
    };
  }

  /** In capitals, as the first thing to read. */
  public static String verdict(Verdict verdict) {
    return switch (verdict) {
      case PROHIBITED -> "PROHIBITED";
      case LICENSE_REQUIRED -> "LICENSE REQUIRED";
      case EXCEPTION -> "LAWFUL BY EXCEPTION";
      case LEGAL_BUT_RISKY -> "LEGAL BUT RISKY";
      case INDETERMINATE -> "INDETERMINATE";
      case CLEAR -> "CLEAR";
    };
  }

  /** Such as "presumption of denial". */
  public static String policy(ReviewPolicy policy) {
    return switch (policy) {
      case PRESUMPTION_OF_APPROVAL -> "presumption of approval";
      case CASE_BY_CASE -> "case by case";
      case PRESUMPTION_OF_DENIAL -> "presumption of denial";
      case DENIAL -> "policy of denial";
    };
  }

  /** Such as "ruled out". */
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case ESTABLISHED -> "established";
      case POSSIBLE -> "possible";
      case RULED_OUT -> "ruled out";
      case UNKNOWN -> "unknown";
    };
  }

  /** A mark that goes with {@link #certainty} and never stands alone. */
  public static String mark(Certainty certainty) {
    return switch (certainty) {
      case ESTABLISHED -> "●";
      case POSSIBLE -> "◐";
      case RULED_OUT -> "○";
      case UNKNOWN -> "?";
    };
  }

  /** Such as "in force". */
  public static String standing(Standing standing) {
    return switch (standing) {
      case IN_FORCE -> "in force";
      case REINSTATED_UNVERIFIED -> "back in force by its text, not yet confirmed";
      case ADDRESSEE_ONLY -> "binds only those informed of it";
      case NOT_ENFORCED -> "in the text, by public statement not enforced";
      case STAYED -> "suspended";
      case PROPOSED -> "a proposal, no law";
    };
  }

  /** Such as "requires a license". */
  public static String effect(Effect effect) {
    return switch (effect) {
      case PROHIBITS -> "prohibits";
      case REQUIRES_LICENSE -> "requires a license";
      case EXCEPTS -> "excepts";
      case RAISES_FLAG -> "red flag";
      case EXPLAINS -> "explains";
      case CLASSIFIES -> "classifies";
    };
  }

  /** The effect of a finding; of a proposal, what it would do. */
  public static String effect(Finding finding) {
    String effect = effect(finding.effect());
    return finding.standing() == Standing.PROPOSED ? "to watch, as proposed: " + effect : effect;
  }

  /** Such as "high". */
  public static String weight(Weight weight) {
    return weight.name().toLowerCase(Locale.ROOT);
  }

  /** Such as "cloud rental". */
  public static String kind(DealKind kind) {
    return kind.code().replace('_', ' ');
  }

  /** Whether the hardware comes into other hands. */
  public static String moves(Certainty moves) {
    return switch (moves) {
      case ESTABLISHED -> "hardware moves";
      case RULED_OUT -> "hardware stays";
      case POSSIBLE -> "hardware may move";
      case UNKNOWN -> "unknown whether hardware moves";
    };
  }

  /** "holds" or "uses". */
  public static String role(EndRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** What it costs to ask, in words. */
  public static String cost(int cost) {
    return switch (cost) {
      case 1 -> "look it up in your own files";
      case 2 -> "ask the customer";
      default -> "obtain an outside record";
    };
  }

  /** Such as "8 × NVIDIA A100", or the item alone. */
  public static String goods(Optional<BigDecimal> quantity, String item) {
    return quantity.map(number -> number.toPlainString() + " × " + item).orElse(item);
  }

  /** All citations of a finding in one line. */
  public static String citations(Finding finding) {
    return finding.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  /** The day, or "now" when knowledge is not limited. */
  public static String knownBy(LocalDate day) {
    return day.equals(LocalDate.MAX) ? "now" : day.toString();
  }

  /** The first characters of a hash. */
  public static String shortHash(String sha256) {
    return sha256.length() <= 12 ? sha256 : sha256.substring(0, 12);
  }

  /** "1 deal", "2 deals". */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
