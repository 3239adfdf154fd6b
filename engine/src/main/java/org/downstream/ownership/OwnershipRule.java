package org.downstream.ownership;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;

/**
 * How a regime decides whether a party is caught through those who own or control it. A rule says
 * what counts and how much is enough; the cascade is that of {@link OwnershipClosure}.
 */
public interface OwnershipRule {

  /** The affiliates rule of the export regulations: the one that the verdicts use. */
  OwnershipRule BIS_AFFILIATES = ComparedRule.BIS_AFFILIATES;

  /** The 50 percent rule for blocked persons. */
  OwnershipRule OFAC_FIFTY_PERCENT = ComparedRule.OFAC_FIFTY_PERCENT;

  /** The asset freeze of the European Union. */
  OwnershipRule EU_OWNED_OR_CONTROLLED = ComparedRule.EU_OWNED_OR_CONTROLLED;

  /** The asset freeze of the United Kingdom. */
  OwnershipRule UK_OFSI = ComparedRule.UK_OFSI;

  /** All rules, in the order in which to compare them. */
  List<OwnershipRule> ALL =
      List.of(BIS_AFFILIATES, OFAC_FIFTY_PERCENT, EU_OWNED_OR_CONTROLLED, UK_OFSI);

  /** A short word for columns and options, such as "bis". */
  String code();

  /** The name a compliance officer would use. */
  String title();

  /** What the rule says on that day, in one sentence. */
  String says(LocalDate on);

  /** Where it is published, as it stood on that day. */
  List<Citation> citations(LocalDate on);

  /** How large a holding must be on that day. */
  Threshold threshold(LocalDate on);

  /**
   * Whether the holdings of several listed parties are added; else each of them is looked at alone.
   */
  boolean addsListedParties();

  /** Whether a company of the United States is left out. */
  boolean foreignOnly();

  /** How far enough votes settle it; {@code RULED_OUT} when votes do not count. */
  Certainty byVotes();

  /** How far a stated control settles it; {@code RULED_OUT} when control does not count. */
  Certainty byControl();

  /** Whether a stake of that kind can count. */
  boolean counts(OwnershipStake.Kind kind);
}
