package org.downstream.sources.dod;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.table.Delimiter;
import org.downstream.watchlist.ListKind;

/** Reads the section 1260H list as a table of all its editions, each row with its days. */
public final class Dod1260hReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "Name",
          "Clean Name",
          "Alias",
          "Previous Name",
          "Parent Name",
          "Note",
          "Start date",
          "End date",
          "Source Url");

  @Override
  public String format() {
    return "Section 1260H Chinese military companies, CSV";
  }

  @Override
  public String publisher() {
    return "https://www.federalregister.gov (notices under section 1260H of Public Law 116-283)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return ListHead.heading(
        head.line(0), "Name", "Clean Name", "Alias", "Parent Name", "Start date");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    CsvRecords.read(
        file,
        0,
        Optional.of(Delimiter.COMMA),
        COLUMNS,
        List.of("Name", "Start date", "End date"),
        sink,
        row -> entry(row, sink));
  }

  private static void entry(CsvRecords.Row row, ListSink sink) {
    PartyDraft draft = new PartyDraft(row.number(), ListKind.DOD_1260H, "Section 1260H list");
    String clean = row.get("Clean Name");
    draft.primary(clean.isEmpty() ? row.get("Name").replaceAll("\\*+$", "") : clean);
    row.parts("Alias", ";").forEach(draft::alias);
    row.parts("Previous Name", ";").forEach(n -> draft.name(n, PublishedName.Use.FORMER));
    draft.kind(BearerKind.ORGANISATION);
    // Section 1260H is about companies of the People's Republic of China.
    draft.country("CN");
    if (!row.get("Parent Name").isEmpty()) {
      draft.remark("parent: " + row.get("Parent Name"));
    }
    draft.remark(row.get("Note"));
    draft.from(row.get("Start date"), Days::monthFirst);
    draft.to(row.get("End date"), Days::monthFirst);
    draft.citation(row.get("Source Url"));
    row.but(Set.of("source url")).forEach(draft::raw);
    draft.finish(sink, 1);
  }
}
