package org.downstream.sources.opensanctions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.table.Delimiter;
import org.downstream.watchlist.ListKind;

/** Reads {@code targets.simple.csv} of OpenSanctions. */
public final class SimpleTargetsReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "schema",
          "name",
          "aliases",
          "birth_date",
          "countries",
          "addresses",
          "identifiers",
          "sanctions",
          "phones",
          "emails",
          "program_ids",
          "dataset",
          "first_seen",
          "last_seen",
          "last_change");

  @Override
  public String format() {
    return "OpenSanctions simple targets, CSV";
  }

  @Override
  public String publisher() {
    return "https://data.opensanctions.org/datasets/latest/ (targets.simple.csv)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return ListHead.heading(head.line(0), "id", "schema", "name", "aliases", "countries");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    CsvRecords.read(
        file,
        0,
        Optional.of(Delimiter.COMMA),
        COLUMNS,
        List.of("id", "schema", "name", "aliases"),
        sink,
        row -> {
          PartyDraft draft =
              new PartyDraft(row.number(), ListKind.OTHER, "OpenSanctions " + row.get("dataset"));
          draft.id(row.get("id"));
          draft.kind(BearerKind.of(row.get("schema")));
          draft.primary(row.get("name"));
          row.parts("aliases", ";").forEach(draft::alias);
          row.parts("countries", ";").forEach(draft::country);
          row.parts("addresses", ";").forEach(draft::address);
          row.parts("identifiers", ";").forEach(id -> draft.identifier("identifier", id, ""));
          row.parts("program_ids", ";").forEach(draft::program);
          draft.remark(row.get("sanctions"));
          draft.remark(row.get("birth_date"));
          row.but(Set.of("first_seen", "last_seen", "last_change")).forEach(draft::raw);
          draft.finish(sink, 1);
        });
  }
}
