package org.downstream.sources.csl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.table.Delimiter;

/** Reads {@code consolidated.csv} of trade.gov. */
public final class CslCsvReader implements ListReader {

  static final List<String> COLUMNS =
      List.of(
          "_id",
          "source",
          "entity_number",
          "type",
          "programs",
          "name",
          "title",
          "addresses",
          "federal_register_notice",
          "start_date",
          "end_date",
          "standard_order",
          "license_requirement",
          "license_policy",
          "call_sign",
          "vessel_type",
          "gross_tonnage",
          "gross_registered_tonnage",
          "vessel_flag",
          "vessel_owner",
          "remarks",
          "source_list_url",
          "alt_names",
          "citizenships",
          "dates_of_birth",
          "nationalities",
          "places_of_birth",
          "source_information_url",
          "ids");
  private static final Set<String> TECHNICAL =
      Set.of("_id", "source_list_url", "source_information_url");

  @Override
  public String format() {
    return "Consolidated Screening List, CSV";
  }

  @Override
  public String publisher() {
    return "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv";
  }

  @Override
  public boolean recognises(ListHead head) {
    return ListHead.heading(head.line(0), "source", "entity_number", "alt_names", "ids");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    CsvRecords.read(
        file,
        0,
        Optional.of(Delimiter.COMMA),
        COLUMNS,
        List.of("source", "name", "alt_names", "addresses"),
        sink,
        row -> entry(row, sink));
  }

  private static void entry(CsvRecords.Row row, ListSink sink) {
    List<String> programs = row.parts("programs", ";");
    PartyDraft draft = CslEntry.begin(row.number(), programs, row::get);
    row.parts("alt_names", ";").forEach(draft::alias);
    for (String address : row.parts("addresses", ";")) {
      draft.address(address);
      String country = address.substring(address.lastIndexOf(',') + 1).strip();
      if (country.matches("[A-Z]{2}")) {
        draft.country(country);
      }
    }
    row.parts("nationalities", ";").forEach(draft::country);
    row.parts("citizenships", ";").forEach(draft::country);
    CslEntry.law(draft, programs, row::get);
    row.parts("ids", ";").forEach(id -> identifier(draft, id));
    CslEntry.remarks(draft, row::get);
    row.but(TECHNICAL).forEach(draft::raw);
    draft.finish(sink, 1);
  }

  /** "CN, 91320000714091899R, Unified Social Credit Code (USCC)" or "CNE000001857, ISIN". */
  private static void identifier(PartyDraft draft, String written) {
    int last = written.lastIndexOf(", ");
    if (last < 0) {
      draft.remark(written);
      return;
    }
    String type = written.substring(last + 2);
    String rest = written.substring(0, last);
    boolean country = rest.matches("[A-Z]{2}, .*");
    draft.identifier(type, country ? rest.substring(4) : rest, country ? rest.substring(0, 2) : "");
  }
}
