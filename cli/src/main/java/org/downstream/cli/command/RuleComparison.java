package org.downstream.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.cli.output.PartyNames;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.screening.Screening;
import org.downstream.time.AsOf;

/** What the ownership rules of several regimes say of one party, side by side. */
final class RuleComparison {

  /** What the reader must know before using it. */
  static final List<String> NOTES =
      List.of(
          "Each rule is applied to the same listed owners. Whether they stand on the list of that",
          "regime, and whether the rule is in force on the day, is a question of its own.");

  private final Screening screening;
  private final Party party;
  private final AsOf asOf;
  private final PartyNames names;

  /** Which rules are asked for. */
  enum Choice {
    BIS,
    OFAC,
    EU,
    UK,
    ALL;

    List<OwnershipRule> rules() {
      return OwnershipRule.ALL.stream()
          .filter(rule -> this == ALL || name().equalsIgnoreCase(rule.code()))
          .toList();
    }
  }

  /**
   * One rule and its answer.
   *
   * @param rule which
   * @param caught how far it is settled
   * @param counted the share that counts, with what it is a share of
   * @param why what decides, and what the rule leaves out
   * @param citations where the rule is published
   */
  record Line(
      OwnershipRule rule, Certainty caught, String counted, String why, List<Citation> citations) {

    /** All places in one line. */
    String citation() {
      return citations.stream().map(Citation::text).collect(Collectors.joining("; "));
    }
  }

  RuleComparison(Screening screening, Party party, AsOf asOf, PartyNames names) {
    this.screening = screening;
    this.party = party;
    this.asOf = asOf;
    this.names = names;
  }

  List<Line> of(Choice choice) {
    return choice.rules().stream().map(this::line).toList();
  }

  private Line line(OwnershipRule rule) {
    Answer answer = answer(rule);
    return new Line(
        rule, answer.caught(), counted(answer), why(rule, answer), rule.citations(asOf.on()));
  }

  private Answer answer(OwnershipRule rule) {
    return screening.owned(party, asOf, rule);
  }

  private static String counted(Answer answer) {
    return switch (answer.ground()) {
      case SHARES -> answer.share() + " of the shares";
      case VOTES -> answer.share() + " of the votes";
      case CONTROL -> "control";
    };
  }

  private String why(OwnershipRule rule, Answer answer) {
    if (!party.kind().hasOwners()) {
      return "it has no owners";
    }
    if (rule.foreignOnly() && party.country().equals(Optional.of("US"))) {
      return "a company of the United States is left out of this rule";
    }
    List<String> parts = new ArrayList<>();
    parts.add(decisive(rule, answer));
    if (controlIsLeftOut(rule, answer)) {
      parts.add("votes or control without ownership do not count here and are a reason to ask");
    }
    if (othersAreLeftOut(rule, answer)) {
      parts.add(
          "holdings of others are added only where one owns another or they agreed to act together");
    }
    return String.join("; ", parts);
  }

  private String decisive(OwnershipRule rule, Answer answer) {
    if (answer.ground() == Ground.CONTROL) {
      return "control is stated, of " + controllers(answer);
    }
    String holders =
        rule.addsListedParties()
            ? "the holdings of listed parties are added"
            : "each listed party is taken alone, with what it owns";
    return holders + "; it takes " + rule.threshold(asOf.on());
  }

  private String controllers(Answer answer) {
    return answer.proof().stream()
        .filter(stake -> stake.kind() == OwnershipStake.Kind.CONTROL)
        .filter(stake -> stake.owned().equals(answer.proof().get(0).owned()))
        .map(stake -> names.both(stake.owner()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private boolean controlIsLeftOut(OwnershipRule rule, Answer answer) {
    boolean counts =
        EnumSet.of(OwnershipStake.Kind.VOTING, OwnershipStake.Kind.CONTROL).stream()
            .allMatch(rule::counts);
    Answer withControl = answer(OwnershipRule.EU_OWNED_OR_CONTROLLED);
    return !counts
        && answer.caught() != Certainty.ESTABLISHED
        && withControl.ground() != Ground.SHARES
        && withControl.caught().compareTo(Certainty.POSSIBLE) >= 0;
  }

  private boolean othersAreLeftOut(OwnershipRule rule, Answer answer) {
    Answer added = answer(OwnershipRule.OFAC_FIFTY_PERCENT);
    return !rule.addsListedParties()
        && answer.caught().compareTo(added.caught()) < 0
        && answer.share().low().compareTo(added.share().low()) < 0;
  }
}
