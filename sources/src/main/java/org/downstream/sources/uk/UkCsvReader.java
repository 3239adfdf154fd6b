package org.downstream.sources.uk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.downstream.sources.published.About;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.table.Delimiter;

/** Reads the UK sanctions list as CSV. */
public final class UkCsvReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "Last Updated",
          "Unique ID",
          "OFSI Group ID",
          "UN Reference Number",
          "Name 6",
          "Name 1",
          "Name 2",
          "Name 3",
          "Name 4",
          "Name 5",
          "Name type",
          "Alias strength",
          "Title",
          "Name non-latin script",
          "Non-latin script type",
          "Non-latin script language",
          "Regime Name",
          "Designation Type",
          "Designation source",
          "Sanctions Imposed",
          "Other Information",
          "UK Statement of Reasons",
          "Address Line 1",
          "Address Line 2",
          "Address Line 3",
          "Address Line 4",
          "Address Line 5",
          "Address Line 6",
          "Address Postal Code",
          "Address Country",
          "Phone number",
          "Website",
          "Email address",
          "Date Designated",
          "D.O.B",
          "Nationality(/ies)",
          "National Identifier number",
          "National Identifier additional information",
          "Passport number",
          "Passport additional information",
          "Position",
          "Gender",
          "Town of birth",
          "Country of birth",
          "Type of entity",
          "Subsidiaries",
          "Parent company",
          "Business registration number (s)",
          "IMO number",
          "Current owner/operator (s)",
          "Previous owner/operator (s)",
          "Current believed flag of ship",
          "Previous flags",
          "Type of ship",
          "Tonnage of ship",
          "Length of ship",
          "Year Built",
          "Hull identification number (HIN)");
  private static final List<String> IN_REMARKS =
      List.of(
          "Title",
          "Other Information",
          "UK Statement of Reasons",
          "Phone number",
          "Website",
          "Email address",
          "D.O.B",
          "Position",
          "Town of birth",
          "Country of birth",
          "Type of entity",
          "Subsidiaries",
          "Parent company",
          "Current owner/operator (s)",
          "Type of ship");

  @Override
  public String format() {
    return "UK sanctions list, CSV";
  }

  @Override
  public String publisher() {
    return "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv";
  }

  @Override
  public boolean recognises(ListHead head) {
    return headingLine(head) >= 0;
  }

  private static int headingLine(ListHead head) {
    return UkGroups.linesAbove(head, "Unique ID", "OFSI Group ID", "Name 6");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws java.io.IOException {
    ListHead head = file.head();
    int above = headingLine(head);
    if (above > 0) {
      String said = head.line(0).replaceAll("(?i)[\",]|report date:?", "").strip();
      sink.about(new About(Days.dayFirst(said)));
    }
    UkGroups groups = new UkGroups("UK sanctions list");
    CsvRecords.read(
        file,
        above,
        Optional.of(Delimiter.COMMA),
        COLUMNS,
        List.of("Unique ID", "Name 6", "Name type"),
        sink,
        row -> groups.of(row, "Unique ID", sink).ifPresent(draft -> add(draft, row)));
    groups.finish(sink);
  }

  private static void add(PartyDraft draft, CsvRecords.Row row) {
    UkGroups.party(
        draft, row, "Designation Type", use(row.get("Name type"), row.get("Alias strength")));
    draft.alias(row.get("Name non-latin script"));
    draft.address(
        UkGroups.address(
            row,
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Address Line 6",
            "Address Postal Code",
            "Address Country"));
    draft.country(row.get("Address Country"));
    row.parts("Nationality(/ies)", "[;,]")
        .forEach(n -> draft.country(n.replaceAll("^\\(\\d+\\)\\s*", "")));
    draft.country(row.get("Current believed flag of ship"));
    draft.program(row.get("Regime Name"));
    draft.policy(row.get("Sanctions Imposed"));
    draft.from(row.get("Date Designated"), Days::dayFirst);
    draft.citation(row.get("UN Reference Number"));
    draft.identifier("OFSI Group ID", row.get("OFSI Group ID"), "");
    draft.identifier("National Identifier", row.get("National Identifier number"), "");
    draft.identifier("Passport", row.get("Passport number"), "");
    draft.identifier(
        "Business registration number", row.get("Business registration number (s)"), "");
    draft.identifier("IMO number", row.get("IMO number"), "");
    UkGroups.rest(draft, row, IN_REMARKS);
  }

  static PublishedName.Use use(String type, String strength) {
    String words = (type + " " + strength).toLowerCase(Locale.ROOT);
    if (words.startsWith("primary name") && !words.contains("variation")) {
      return PublishedName.Use.PRIMARY;
    }
    if (words.contains("low quality")) {
      return PublishedName.Use.WEAK;
    }
    return words.contains("fka") || words.contains("f.k.a")
        ? PublishedName.Use.FORMER
        : PublishedName.Use.ALIAS;
  }
}
