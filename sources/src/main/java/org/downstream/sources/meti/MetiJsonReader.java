package org.downstream.sources.meti;

import java.io.IOException;
import java.util.Set;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.JsonRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;

/** Reads the list as JSON: an array of objects with entity_name, aliases, addresses and reason. */
public final class MetiJsonReader implements ListReader {

  private static final Set<String> TECHNICAL =
      Set.of("id", "list_id", "last_verified", "source_url", "source_list_name", "country");

  @Override
  public String format() {
    return "Japan METI Foreign End User List, JSON";
  }

  @Override
  public String publisher() {
    return "https://www.meti.go.jp/policy/anpo (Foreign End User List; published as PDF)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.json() && head.has("\"entity_name\"", "\"reason\"");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    JsonRecords.ofEntries(file, "entities", sink, (number, entry) -> entry(number, entry, sink));
  }

  private static void entry(long number, JsonNode entry, ListSink sink) {
    PartyDraft draft =
        MetiRows.draft(
            number, entry.text("entity_name"), entry.texts("aliases"), entry.texts("addresses"));
    BearerKind kind = BearerKind.of(entry.text("entity_type"));
    if (kind != BearerKind.UNKNOWN) {
      draft.kind(kind);
    }
    draft.from(entry.text("date_added"), Days::dayFirst);
    draft.citation(entry.text("source_url"));
    for (String member : entry.keys()) {
      if (!TECHNICAL.contains(member)) {
        entry.get(member).allTexts().forEach(draft::raw);
      }
    }
    MetiRows.finish(draft, entry.text("reason"), sink);
  }
}
