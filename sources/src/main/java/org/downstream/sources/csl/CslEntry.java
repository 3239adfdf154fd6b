package org.downstream.sources.csl;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.PartyDraft;
import org.downstream.watchlist.ListKind;

/**
 * What the CSV and the JSON of the Consolidated Screening List say of an entry in the same words.
 */
final class CslEntry {

  private static final List<String> IN_REMARKS =
      List.of(
          "title",
          "standard_order",
          "call_sign",
          "vessel_type",
          "gross_tonnage",
          "gross_registered_tonnage",
          "vessel_flag",
          "vessel_owner",
          "dates_of_birth",
          "places_of_birth");

  private CslEntry() {}

  /** An entry with its list, its id, its kind and its name. */
  static PartyDraft begin(long number, List<String> programs, UnaryOperator<String> cell) {
    String source = cell.apply("source");
    Optional<ListKind> list = CslSource.list(source, programs);
    PartyDraft draft = new PartyDraft(number, list.orElse(ListKind.OTHER), source);
    if (list.isEmpty()) {
      draft.problem(Code.LIST_UNKNOWN, "source", source, "a list that trade.gov puts together");
    }
    draft.id(cell.apply("entity_number"));
    String type = cell.apply("type");
    draft.kind(CslKind.of(list, type));
    if (CslKind.unknown(type)) {
      draft.problem(Code.TYPE_UNKNOWN, "type", type, "Individual, Entity, Vessel or Aircraft");
    }
    draft.primary(cell.apply("name"));
    return draft;
  }

  /** Its programmes, citation, licence columns and days. */
  static void law(PartyDraft draft, List<String> programs, UnaryOperator<String> cell) {
    programs.forEach(draft::program);
    draft.citation(cell.apply("federal_register_notice"));
    draft.requirement(cell.apply("license_requirement"));
    draft.policy(cell.apply("license_policy"));
    draft.from(cell.apply("start_date"), Days::monthFirst);
    draft.to(cell.apply("end_date"), Days::monthFirst);
  }

  /** The remarks, and every cell that has no better place. */
  static void remarks(PartyDraft draft, UnaryOperator<String> cell) {
    draft.remark(cell.apply("remarks"));
    for (String column : IN_REMARKS) {
      String words = cell.apply(column);
      if (!words.isEmpty()) {
        draft.remark(column.replace('_', ' ') + ": " + words);
      }
    }
  }
}
