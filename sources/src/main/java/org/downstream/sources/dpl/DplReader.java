package org.downstream.sources.dpl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.table.Delimiter;
import org.downstream.watchlist.ListKind;

/** Reads {@code dpl.txt} of the Bureau of Industry and Security: a row for each address. */
public final class DplReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "Name",
          "Street_Address",
          "City",
          "State",
          "Country",
          "Postal_Code",
          "Effective_Date",
          "Expiration_Date",
          "Standard_Order",
          "Last_Update",
          "Action",
          "FR_Citation");

  @Override
  public String format() {
    return "Denied Persons List, tab-separated text";
  }

  @Override
  public String publisher() {
    return "https://www.bis.gov/dpl/dpl.txt";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.line(0).contains("\t")
        && ListHead.heading(
            head.line(0).replace(' ', '_'), "Name", "Street_Address", "Effective_Date");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    CsvRecords.read(
        file,
        0,
        Optional.of(Delimiter.TAB),
        COLUMNS,
        List.of("Name", "Effective_Date", "Expiration_Date"),
        sink,
        row -> entry(row, sink));
  }

  private static void entry(CsvRecords.Row row, ListSink sink) {
    PartyDraft draft =
        new PartyDraft(row.number(), ListKind.DENIED_PERSONS, ListKind.DENIED_PERSONS.title());
    draft.primary(row.get("Name"));
    draft.country(row.get("Country"));
    draft.address(
        Stream.of("Street_Address", "City", "State", "Postal_Code", "Country")
            .map(row::get)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", ")));
    draft.from(row.get("Effective_Date"), Days::monthFirst);
    draft.to(row.get("Expiration_Date"), Days::monthFirst);
    draft.citation(row.get("FR_Citation"));
    draft.remark(row.get("Action"));
    if (!row.get("Standard_Order").isEmpty()) {
      draft.remark("standard order: " + row.get("Standard_Order"));
    }
    row.but(Set.of("last_update")).forEach(draft::raw);
    draft.finish(sink, 1);
  }
}
