package org.downstream.sources.ecfr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Citation;
import org.downstream.sources.ecfr.ListProblem.Code;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ListedParty.Scope;

/**
 * Turns rows into entries, in the order of the file: a country stands only in the first of its
 * rows, and some rows continue the row above.
 *
 * <p>An entry counts as listed from the day of its oldest Federal Register citation. The rules that
 * add parties take effect when they are published (or some days before, on public inspection); the
 * later citations amend the entry. The published list has no end dates: a party that was removed is
 * no longer in it.
 */
final class RowReader {

  static final String MEU_REQUIREMENT =
      "For items listed in supplement no. 2 to part 744 (See § 744.21 of the EAR)";
  static final String MEU_POLICY = "Presumption of denial (See § 744.21(e) of the EAR)";
  static final String UVL_REQUIREMENT =
      "No licence exceptions; UVL statement before a shipment that needs no licence (See § 744.15 of"
          + " the EAR)";

  private final EntryId ids = new EntryId();
  private final Map<Supplement, String> headings = new EnumMap<>(Supplement.class);
  private Optional<Terms> above = Optional.empty();
  private List<FederalRegister> groupCitations = List.of();

  /** What a row says beside the parties. */
  private record Terms(
      String requirement, String policy, Set<Integer> footnotes, List<FederalRegister> citations) {}

  ListedRow read(RawRow row) {
    Supplement supplement = row.supplement();
    if (row.cells().size() != supplement.columns()) {
      return rejected(
          row, Code.CELL_COUNT, row.cells().size() + " cells", supplement.columns() + " cells");
    }
    if (!row.cell(0).isEmpty()) {
      headings.put(supplement, row.cell(0).line());
      above = Optional.empty();
      groupCitations = List.of();
    }
    String heading = headings.getOrDefault(supplement, "");
    String text = row.cell(1).text();
    Optional<String> country = CountryHeading.code(heading);
    if (country.isEmpty()) {
      return rejected(row, Code.UNKNOWN_COUNTRY, heading, "a country heading");
    }
    if (text.isEmpty()) {
      return rejected(row, Code.NO_NAME, "", "the name of a party");
    }
    if (text.equalsIgnoreCase("[Reserved]")) {
      return rejected(row, Code.RESERVED, text, "a party");
    }
    FederalRegister.Cited cited = FederalRegister.in(row.cell(supplement.columns() - 1).line());
    if (EntityCell.givesAddressesOfOthers(text)) {
      return rejected(row, Code.ADDRESSES_OF_ROWS_ABOVE, text, "a party");
    }
    if (EntityCell.announcesOthers(text)) {
      boolean newGroup = text.toLowerCase(Locale.ROOT).startsWith("the following");
      groupCitations = newGroup ? cited.pages() : groupCitations;
      return rejected(row, Code.GROUP_HEADING, text, "a party");
    }
    return accepted(row, country.get(), cited);
  }

  private ListedRow accepted(RawRow row, String country, FederalRegister.Cited cited) {
    List<ListProblem> warnings = new ArrayList<>();
    if (!cited.rest().isEmpty()) {
      warnings.add(
          new ListProblem(
              Code.CITATION_PARTLY_READ, cited.rest(), "volume FR page, month/day/year"));
    }
    Optional<Terms> terms = terms(row, cited, warnings);
    if (terms.isEmpty() || terms.get().citations().isEmpty()) {
      return rejected(
          row,
          Code.NO_CITATION,
          row.cell(row.supplement().columns() - 1).text(),
          "volume FR page, month/day/year");
    }
    EntityCell cell = EntityCell.of(row.cell(1).text());
    if (cell.parties().isEmpty()) {
      return rejected(row, Code.NO_NAME, row.cell(1).text(), "the name of a party");
    }
    above = terms;
    List<PublishedEntry> entries = new ArrayList<>();
    for (EntityCell.Listed party : cell.parties()) {
      if (party.aliasesMissing()) {
        warnings.add(
            new ListProblem(
                Code.ALIAS_COUNT, party.aliases().toString(), "as many aliases as announced"));
      }
      entries.add(entry(row, country, party, terms.get()));
    }
    return new ListedRow.Accepted(row.supplement(), row.row(), entries, warnings);
  }

  private Optional<Terms> terms(
      RawRow row, FederalRegister.Cited cited, List<ListProblem> warnings) {
    return switch (row.supplement()) {
      case ENTITY_LIST -> entityListTerms(row, cited, warnings);
      case UNVERIFIED_LIST -> Optional.of(new Terms(UVL_REQUIREMENT, "", Set.of(), cited.pages()));
      case MILITARY_END_USER_LIST ->
          Optional.of(
              new Terms(
                  MEU_REQUIREMENT,
                  MEU_POLICY,
                  Set.of(),
                  cited.pages().isEmpty() ? groupCitations : cited.pages()));
    };
  }

  private Optional<Terms> entityListTerms(
      RawRow row, FederalRegister.Cited cited, List<ListProblem> warnings) {
    Cell requirement = row.cell(2);
    Cell policy = row.cell(3);
    if (requirement.isEmpty() && policy.isEmpty() && cited.pages().isEmpty()) {
      warnings.add(new ListProblem(Code.CONTINUES_ROW_ABOVE, "", "requirement, policy, citation"));
      return above;
    }
    if (policy.line().contains("subject to the EAR. (See")
        && LicenceColumns.stated(requirement.line()).isPresent()) {
      warnings.add(
          new ListProblem(Code.COLUMNS_SWAPPED, requirement.line(), "the licence requirement"));
      Cell swapped = requirement;
      requirement = policy;
      policy = swapped;
    }
    if (LicenceColumns.stated(policy.line()).isEmpty()) {
      warnings.add(new ListProblem(Code.POLICY_BY_REFERENCE, policy.line(), "a review policy"));
    }
    return Optional.of(
        new Terms(requirement.line(), policy.line(), requirement.superscripts(), cited.pages()));
  }

  private PublishedEntry entry(RawRow row, String country, EntityCell.Listed listed, Terms terms) {
    Supplement supplement = row.supplement();
    List<ListedName> names = new ArrayList<>();
    names.add(new ListedName(listed.name(), ListedName.Kind.PRIMARY));
    listed.aliases().forEach(alias -> names.add(new ListedName(alias, ListedName.Kind.ALIAS)));
    List<Citation> citations = terms.citations().stream().map(FederalRegister::citation).toList();
    ListedParty party =
        new ListedParty(
            ids.next(supplement, country, listed.name()),
            supplement.list(),
            country,
            names,
            listed.addresses(),
            listed.addressOnly(),
            InForce.of(Period.since(terms.citations().get(0).published())),
            scope(supplement.list(), terms),
            LicenceColumns.policy(terms.policy(), country),
            terms.footnotes(),
            terms.policy().isEmpty()
                ? terms.requirement()
                : terms.requirement() + " | " + terms.policy(),
            citations);
    return new PublishedEntry(party, terms.requirement(), terms.policy(), row.asRead());
  }

  /** The Unverified List touches every item that would need no licence (15 CFR 744.15). */
  private static Scope scope(ListKind list, Terms terms) {
    return list == ListKind.UNVERIFIED
        ? Scope.ALL_ITEMS
        : LicenceColumns.scope(terms.requirement());
  }

  private static ListedRow rejected(RawRow row, Code code, String found, String expected) {
    return new ListedRow.Rejected(
        row.supplement(), row.row(), row.asRead(), new ListProblem(code, found, expected));
  }
}
