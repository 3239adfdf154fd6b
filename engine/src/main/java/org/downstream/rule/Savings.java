package org.downstream.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.downstream.evidence.Certainty;

/**
 * The savings clause of a rule: goods that were aboard a carrier on a day, under an order made by
 * then, may go on under the law as it was before, if the deal is carried out by another day.
 *
 * @param aboard the day on which the goods must have been aboard
 * @param until the last day on which the deal may be carried out
 * @param when what else must hold, such as that the goods needed no licence before; empty when
 *     nothing
 * @param citation where the clause is published
 * @param verified whether the encoding was checked against the published text
 */
public record Savings(
    LocalDate aboard,
    LocalDate until,
    Optional<Condition> when,
    String citation,
    boolean verified) {

  public Savings {
    if (until.isBefore(aboard)) {
      throw new IllegalArgumentException(
          String.format(
              java.util.Locale.ROOT,
              "The savings clause ends (%s) before the goods are aboard (%s).\n"
                  + "Maybe the two dates are swapped.",
              until,
              aboard));
    }
  }

  /**
   * Whether the clause keeps the deal of this sheet out of the new rule. A book with no bill of
   * lading claims nothing, so the rule applies; one that has it and lacks a day leaves it open.
   */
  public Certainty saves(FactSheet sheet) {
    if (sheet.on().isBefore(aboard) || sheet.on().isAfter(until)) {
      return Certainty.RULED_OUT;
    }
    return sheet
        .truth(Fact.DEAL_CARRIAGE_STATED)
        .and(by(aboard, Fact.DEAL_ABOARD_ON, sheet))
        .and(by(until, Fact.DEAL_EXPORTED_ON, sheet))
        .and(when.map(each -> each.expression().truth(sheet)).orElse(Certainty.ESTABLISHED));
  }

  private static Certainty by(LocalDate last, Fact fact, FactSheet sheet) {
    var day = sheet.numberOrNull(fact);
    return day == null ? Certainty.UNKNOWN : Certainty.of(day.compareTo(Fact.asNumber(last)) <= 0);
  }

  /** Hands over every fact that leaves the clause open. */
  void openFacts(FactSheet sheet, Consumer<Fact> found) {
    if (!saves(sheet).open()) {
      return;
    }
    if (sheet.truth(Fact.DEAL_CARRIAGE_STATED).open()) {
      found.accept(Fact.DEAL_CARRIAGE_STATED);
    }
    for (Fact day : new Fact[] {Fact.DEAL_ABOARD_ON, Fact.DEAL_EXPORTED_ON}) {
      if (sheet.numberOrNull(day) == null) {
        found.accept(day);
      }
    }
    when.ifPresent(each -> each.expression().openFacts(sheet, found));
  }
}
