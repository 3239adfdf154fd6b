package org.downstream.sources.meti;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;

/** Reads the list as a table with the columns of the published document. */
public final class MetiCsvReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "No.",
          "Country or Region",
          "Company or Organization",
          "Also Known As",
          "Type of WMD",
          "Type of Concern");

  @Override
  public String format() {
    return "Japan METI Foreign End User List, CSV";
  }

  @Override
  public String publisher() {
    return "https://www.meti.go.jp/policy/anpo (Foreign End User List; published as PDF)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return ListHead.heading(head.line(0), "Country or Region", "Company or Organization");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    CsvRecords.read(
        file,
        0,
        Optional.empty(),
        COLUMNS,
        List.of("Country or Region", "Company or Organization"),
        sink,
        row -> {
          PartyDraft draft =
              MetiRows.draft(
                  row.number(),
                  row.get("Company or Organization"),
                  row.parts("Also Known As", "[;\\n]|・"),
                  List.of(row.get("Country or Region")));
          row.but(Set.of("no.")).forEach(draft::raw);
          MetiRows.finish(
              draft,
              row.get("Type of Concern").isEmpty()
                  ? row.get("Type of WMD")
                  : row.get("Type of Concern"),
              sink);
        });
  }
}
