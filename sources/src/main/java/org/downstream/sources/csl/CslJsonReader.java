package org.downstream.sources.csl;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.JsonRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.watchlist.ListKind;

/** Reads {@code consolidated.json} of trade.gov. */
public final class CslJsonReader implements ListReader {

  private static final Set<String> TECHNICAL =
      Set.of("id", "source_list_url", "source_information_url");
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

  @Override
  public String format() {
    return "Consolidated Screening List, JSON";
  }

  @Override
  public String publisher() {
    return "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.json() && head.has("\"source\"", "\"name\"", "\"alt_names\"");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    JsonRecords.ofArray(
        file,
        "results",
        (number, entry) -> {
          sink.read(1);
          if (entry.isObject()) {
            entry(number, entry, sink);
          } else {
            sink.refused(
                1,
                new EntryProblem(Code.ENTRY_MALFORMED, number, "", entry.text(), "an object"),
                List.of(entry.text()));
          }
        });
  }

  private static void entry(long number, JsonNode entry, ListSink sink) {
    List<String> programs = entry.texts("programs");
    String source = entry.text("source");
    Optional<ListKind> list = CslSource.list(source, programs);
    PartyDraft draft = new PartyDraft(number, list.orElse(ListKind.OTHER), source);
    if (list.isEmpty()) {
      draft.problem(Code.LIST_UNKNOWN, "source", source, "a list that trade.gov puts together");
    }
    draft.id(entry.text("entity_number"));
    draft.kind(CslKind.of(list, entry.text("type")));
    if (CslKind.unknown(entry.text("type"))) {
      draft.problem(
          Code.TYPE_UNKNOWN, "type", entry.text("type"), "Individual, Entity, Vessel or Aircraft");
    }
    draft.primary(entry.text("name"));
    entry.texts("alt_names").forEach(draft::alias);
    for (JsonNode address : entry.list("addresses")) {
      draft.address(address(address));
      draft.country(address.text("country"));
    }
    draft.country(entry.text("country"));
    entry.texts("nationalities").forEach(draft::country);
    entry.texts("citizenships").forEach(draft::country);
    programs.forEach(draft::program);
    draft.citation(entry.text("federal_register_notice"));
    draft.requirement(entry.text("license_requirement"));
    draft.policy(entry.text("license_policy"));
    draft.from(entry.text("start_date"), Days::monthFirst);
    draft.to(entry.text("end_date"), Days::monthFirst);
    for (JsonNode id : entry.list("ids")) {
      draft.identifier(id.text("type"), id.text("number"), id.text("country"));
    }
    draft.remark(entry.text("remarks"));
    for (String member : IN_REMARKS) {
      String words = String.join("; ", entry.texts(member));
      if (!words.isEmpty()) {
        draft.remark(member.replace('_', ' ') + ": " + words);
      }
    }
    for (String member : entry.keys()) {
      if (!TECHNICAL.contains(member)) {
        entry.get(member).allTexts().forEach(draft::raw);
      }
    }
    draft.finish(sink, 1);
  }

  private static String address(JsonNode address) {
    return address.isObject()
        ? Stream.of("address", "city", "state", "postal_code", "country")
            .map(address::text)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "))
        : address.text();
  }
}
