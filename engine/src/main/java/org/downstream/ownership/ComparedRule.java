package org.downstream.ownership;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;

/**
 * A rule as published; what changes with the day is a version of it.
 *
 * @param code a short word
 * @param title the name a compliance officer would use
 * @param adding whose holdings are added
 * @param reach which companies are caught
 * @param byVotes how far enough votes settle it
 * @param byControl how far a stated control settles it
 * @param versions the text from a day on, oldest first
 */
record ComparedRule(
    String code,
    String title,
    Adding adding,
    Reach reach,
    Certainty byVotes,
    Certainty byControl,
    List<Version> versions)
    implements OwnershipRule {

  /** The answer of 2022-04-08 adds the shares of two listed persons, 30 and 25 percent. */
  private static final Citation ADDED_IN_THE_EU =
      Citation.of("European Commission, FAQs on the asset freeze, question 8");

  static final OwnershipRule BIS_AFFILIATES =
      new ComparedRule(
          "bis",
          "BIS affiliates rule",
          Adding.ALL_LISTED,
          Reach.FOREIGN_COMPANIES,
          Certainty.RULED_OUT,
          Certainty.RULED_OUT,
          new Version(
              LocalDate.MIN,
              Threshold.HALF_OR_MORE,
              "A foreign company is caught when listed or caught parties, of any of the lists, own half"
                  + " or more of it together.",
              Citation.of("15 CFR part 744, supp. 8"),
              new Citation(
                  "90 FR 47201 (2025-09-30)",
                  "https://thefederalregister.org/documents/2025-19001/")));

  static final OwnershipRule OFAC_FIFTY_PERCENT =
      new ComparedRule(
          "ofac",
          "OFAC 50 percent rule",
          Adding.ALL_LISTED,
          Reach.ALL_COMPANIES,
          Certainty.RULED_OUT,
          Certainty.RULED_OUT,
          new Version(
              LocalDate.MIN,
              Threshold.HALF_OR_MORE,
              "A company is blocked when blocked persons own half or more of it together; control"
                  + " without ownership calls for caution only.",
              Citation.of(
                  "OFAC, revised guidance on entities owned by blocked persons (2014-08-13)"),
              new Citation("OFAC FAQ 398", "https://ofac.treasury.gov/faqs/398"),
              new Citation("OFAC FAQ 399", "https://ofac.treasury.gov/faqs/399"),
              new Citation("OFAC FAQ 401", "https://ofac.treasury.gov/faqs/401")));

  static final OwnershipRule EU_OWNED_OR_CONTROLLED =
      new ComparedRule(
          "eu",
          "EU owned or controlled",
          Adding.ALL_LISTED,
          Reach.ALL_COMPANIES,
          Certainty.POSSIBLE,
          Certainty.ESTABLISHED,
          new Version(
              LocalDate.MIN,
              Threshold.MORE_THAN_HALF,
              "A company is caught when listed persons own more than half of it together, or control"
                  + " it.",
              Citation.of("EU best practices on restrictive measures, Council document 8519/18"),
              ADDED_IN_THE_EU),
          new Version(
              LocalDate.of(2024, 7, 3),
              Threshold.HALF_OR_MORE,
              "A company is caught when listed persons own half or more of it together, or control it.",
              Citation.of(
                  "EU best practices on restrictive measures, Council document 11623/24 (2024-07-03)"),
              ADDED_IN_THE_EU));

  static final OwnershipRule UK_OFSI =
      new ComparedRule(
          "uk",
          "UK owned or controlled",
          Adding.EACH_ALONE,
          Reach.ALL_COMPANIES,
          Certainty.ESTABLISHED,
          Certainty.ESTABLISHED,
          new Version(
              LocalDate.MIN,
              Threshold.MORE_THAN_HALF,
              "A company is caught when one designated person, itself or through companies that it owns"
                  + " or controls, has more than half of the shares or of the votes, or can be expected"
                  + " to have its way.",
              new Citation(
                  "S.I. 2019/855, reg. 7 and Sch. 1",
                  "https://www.legislation.gov.uk/uksi/2019/855"),
              Citation.of("OFSI general guidance, chapter 4")));

  /** Whose holdings are added. */
  enum Adding {
    ALL_LISTED,
    EACH_ALONE
  }

  /** Which companies are caught. */
  enum Reach {
    FOREIGN_COMPANIES,
    ALL_COMPANIES
  }

  /** The text from a day on. */
  record Version(LocalDate from, Threshold threshold, String says, List<Citation> citations) {

    Version(LocalDate from, Threshold threshold, String says, Citation... citations) {
      this(from, threshold, says, List.of(citations));
    }
  }

  private ComparedRule(
      String code,
      String title,
      Adding adding,
      Reach reach,
      Certainty byVotes,
      Certainty byControl,
      Version... versions) {
    this(code, title, adding, reach, byVotes, byControl, List.of(versions));
  }

  private Version on(LocalDate day) {
    Version found = versions.get(0);
    for (Version version : versions) {
      found = day.isBefore(version.from()) ? found : version;
    }
    return found;
  }

  @Override
  public String says(LocalDate on) {
    return on(on).says();
  }

  @Override
  public List<Citation> citations(LocalDate on) {
    return on(on).citations();
  }

  @Override
  public Threshold threshold(LocalDate on) {
    return on(on).threshold();
  }

  @Override
  public boolean addsListedParties() {
    return adding == Adding.ALL_LISTED;
  }

  @Override
  public boolean foreignOnly() {
    return reach == Reach.FOREIGN_COMPANIES;
  }

  @Override
  public boolean counts(OwnershipStake.Kind kind) {
    return switch (kind) {
      case EQUITY -> true;
      case VOTING -> byVotes != Certainty.RULED_OUT;
      case CONTROL -> byControl != Certainty.RULED_OUT;
      case NOMINEE -> false;
    };
  }
}
