package org.downstream.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.downstream.evidence.Citation;
import org.downstream.rule.Clocks;
import org.downstream.rule.LawChanges.Position;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.trade.ActKind;

/** Provisions, their clocks and policies in the words of a reader. */
public final class LawWords {

  private LawWords() {}

  /** How the provision stands on that day, such as "suspended" or "binds from 2025-05-15". */
  public static String standing(Provision provision, LocalDate on) {
    return words(
        new Position(provision.clocks().text().on(on), provision.standing(on)), provision.clocks());
  }

  /** The same of a position on any day. */
  public static String words(Position position, Clocks clocks) {
    if (position.standing().isPresent()) {
      return Words.standing(position.standing().orElseThrow());
    }
    return position.text()
        ? "in the text, does not bind before " + clocks.complyFrom()
        : "not in the text";
  }

  /** The days of a clock, such as "2025-11-10..2026-11-09"; empty when there are none. */
  public static String days(InForce clock) {
    return clock.periods().stream().map(Period::toString).collect(Collectors.joining(", "));
  }

  /** The first day on which one must comply; empty when that is the first day of the text. */
  public static String complyFrom(Clocks clocks) {
    return clocks.complyFrom().equals(LocalDate.MIN) ? "" : clocks.complyFrom().toString();
  }

  /** Its savings clauses, such as "goods aboard on 2023-11-17 until 2023-12-18"; else empty. */
  public static String savings(Provision provision) {
    return provision.savings().stream()
        .map(
            each ->
                "goods aboard on "
                    + each.aboard()
                    + " until "
                    + each.until()
                    + " ["
                    + each.citation()
                    + (each.verified() ? "]" : ", to be checked]"))
        .collect(Collectors.joining("; "));
  }

  /** All acts that it speaks of, in the order of the law, or "every act". */
  public static String acts(Provision provision) {
    if (provision.acts().size() == ActKind.values().length) {
      return "every act";
    }
    return provision.acts().stream().sorted().map(ActKind::words).collect(Collectors.joining(", "));
  }

  /** Where it is published. */
  public static String citations(Provision provision) {
    return provision.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  /** Review policies in the order in which they are tried. */
  public static String policies(List<Outcome.PolicyRow> rows) {
    return rows.stream()
        .map(
            row ->
                Words.policy(row.policy())
                    + row.when()
                        .map(when -> " if " + when.text().strip().replaceAll("\\s+", " "))
                        .orElse("")
                    + (row.citation().isEmpty() ? "" : " [" + row.citation() + "]"))
        .collect(Collectors.joining("; else "));
  }
}
