package org.downstream.sources.csl;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.JsonRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;

/** Reads {@code consolidated.json} of trade.gov. */
public final class CslJsonReader implements ListReader {

  private static final Set<String> TECHNICAL =
      Set.of("id", "source_list_url", "source_information_url");

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
    JsonRecords.ofEntries(file, "results", sink, (number, entry) -> entry(number, entry, sink));
  }

  private static void entry(long number, JsonNode entry, ListSink sink) {
    List<String> programs = entry.texts("programs");
    PartyDraft draft = CslEntry.begin(number, programs, entry::text);
    entry.texts("alt_names").forEach(draft::alias);
    for (JsonNode address : entry.list("addresses")) {
      draft.address(address(address));
      draft.country(address.text("country"));
    }
    draft.country(entry.text("country"));
    entry.texts("nationalities").forEach(draft::country);
    entry.texts("citizenships").forEach(draft::country);
    CslEntry.law(draft, programs, entry::text);
    for (JsonNode id : entry.list("ids")) {
      draft.identifier(id.text("type"), id.text("number"), id.text("country"));
    }
    CslEntry.remarks(
        draft,
        member ->
            member.equals("remarks") ? entry.text(member) : String.join("; ", entry.texts(member)));
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
