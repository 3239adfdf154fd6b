package org.downstream.sources.uk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.downstream.sources.published.About;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.table.Delimiter;

/** Reads {@code ConList.csv} of the Office of Financial Sanctions Implementation. */
public final class ConListReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "Name 6",
          "Name 1",
          "Name 2",
          "Name 3",
          "Name 4",
          "Name 5",
          "Title",
          "Name Non-Latin Script",
          "Non-Latin Script Type",
          "Non-Latin Script Language",
          "DOB",
          "Town of Birth",
          "Country of Birth",
          "Nationality",
          "Passport Number",
          "Passport Details",
          "National Identification Number",
          "National Identification Details",
          "Position",
          "Address 1",
          "Address 2",
          "Address 3",
          "Address 4",
          "Address 5",
          "Address 6",
          "Post/Zip Code",
          "Country",
          "Other Information",
          "Group Type",
          "Alias Type",
          "Alias Quality",
          "Regime",
          "Listed On",
          "UK Sanctions List Date Designated",
          "Last Updated",
          "Group ID");
  private static final List<String> IN_REMARKS =
      List.of(
          "Title",
          "DOB",
          "Town of Birth",
          "Country of Birth",
          "Passport Details",
          "National Identification Details",
          "Position",
          "Other Information");

  @Override
  public String format() {
    return "OFSI consolidated list, CSV";
  }

  @Override
  public String publisher() {
    return "https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv";
  }

  @Override
  public boolean recognises(ListHead head) {
    return headingLine(head) >= 0;
  }

  private static int headingLine(ListHead head) {
    return UkGroups.linesAbove(head, "Name 6", "Group Type", "Alias Type", "Group ID");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    ListHead head = file.head();
    int above = headingLine(head);
    if (above > 0) {
      String said = head.line(0).replaceAll("(?i)\"|last updated", "").replace(",", "").strip();
      sink.about(new About(Days.dayFirst(said)));
    }
    UkGroups groups = new UkGroups("OFSI consolidated list");
    CsvRecords.read(
        file,
        above,
        Optional.of(Delimiter.COMMA),
        COLUMNS,
        List.of("Name 6", "Alias Type", "Group ID"),
        sink,
        row -> groups.of(row, "Group ID", sink).ifPresent(draft -> add(draft, row)));
    groups.finish(sink);
  }

  private static void add(PartyDraft draft, CsvRecords.Row row) {
    UkGroups.party(
        draft,
        row,
        "Group Type",
        UkCsvReader.use(row.get("Alias Type"), row.get("Alias Quality") + " quality"));
    draft.alias(row.get("Name Non-Latin Script"));
    draft.address(
        UkGroups.address(
            row,
            "Address 1",
            "Address 2",
            "Address 3",
            "Address 4",
            "Address 5",
            "Address 6",
            "Post/Zip Code",
            "Country"));
    draft.country(row.get("Country"));
    // "(1) Iran (2) Russia"
    for (String nation : row.parts("Nationality", "\\(\\d+\\)")) {
      draft.country(nation.replaceAll("[.,;]$", ""));
    }
    draft.program(row.get("Regime"));
    String designated = row.get("UK Sanctions List Date Designated");
    draft.from(designated.isEmpty() ? row.get("Listed On") : designated, Days::dayFirst);
    draft.identifier("Passport", row.get("Passport Number"), "");
    draft.identifier("National Identification", row.get("National Identification Number"), "");
    UkGroups.rest(draft, row, IN_REMARKS);
  }
}
