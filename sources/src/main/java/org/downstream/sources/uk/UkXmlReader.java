package org.downstream.sources.uk;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.sources.published.About;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.XmlNode;
import org.downstream.sources.published.XmlRecords;
import org.downstream.watchlist.ListKind;

/** Reads the UK sanctions list as XML. */
public final class UkXmlReader implements ListReader {

  @Override
  public String format() {
    return "UK sanctions list, XML";
  }

  @Override
  public String publisher() {
    return "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.root().equals("Designations");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    long[] number = {0};
    XmlRecords.read(
        file,
        Set.of("DateGenerated", "Designation"),
        root -> {},
        node -> {
          if (node.name().equals("DateGenerated")) {
            sink.about(new About(Days.dayFirst(node.text())));
          } else {
            sink.read(1);
            entry(++number[0], node, sink);
          }
        });
  }

  private static Stream<XmlNode> each(XmlNode entry, String outer, String inner) {
    return entry.all(outer).flatMap(node -> node.all(inner));
  }

  private static void entry(long number, XmlNode entry, ListSink sink) {
    PartyDraft draft = new PartyDraft(number, ListKind.UK_SANCTIONS, "UK sanctions list");
    if (entry.cut()) {
      draft.problem(Code.ENTRY_TOO_LARGE, "", entry.text("UniqueID"), "an entry of usual size");
    }
    draft.id(entry.text("UniqueID"));
    String type = entry.text("IndividualEntityShip");
    draft.kind(BearerKind.of(type));
    if (BearerKind.of(type) == BearerKind.UNKNOWN) {
      draft.problem(Code.TYPE_UNKNOWN, "IndividualEntityShip", type, "Individual, Entity or Ship");
    }
    for (XmlNode name : each(entry, "Names", "Name").toList()) {
      PublishedName.Use use = UkCsvReader.use(name.text("NameType"), name.text("AliasStrength"));
      String written = UkGroups.name(column -> name.text(column.replace(" ", "")));
      if (use == PublishedName.Use.PRIMARY) {
        draft.primary(written);
      } else {
        draft.name(written, use);
      }
    }
    each(entry, "NonLatinNames", "NonLatinName")
        .forEach(name -> draft.alias(name.text("NameNonLatinScript")));
    for (XmlNode address : each(entry, "Addresses", "Address").toList()) {
      draft.address(
          UkGroups.joined(
              Stream.of(
                      "AddressLine1",
                      "AddressLine2",
                      "AddressLine3",
                      "AddressLine4",
                      "AddressLine5",
                      "AddressLine6",
                      "AddressPostalCode",
                      "AddressCountry")
                  .map(address::text),
              ", "));
      draft.country(address.text("AddressCountry"));
    }
    entry.anywhere("Nationality").forEach(nation -> draft.country(nation.text()));
    draft.program(entry.text("RegimeName"));
    draft.policy(entry.text("SanctionsImposed"));
    draft.from(entry.text("DateDesignated"), Days::dayFirst);
    draft.citation(entry.text("UNReferenceNumber"));
    draft.identifier("OFSI Group ID", entry.text("OFSIGroupID"), "");
    for (String number2 :
        new String[] {
          "PassportNumber", "NationalIdentifierNumber", "BusinessRegistrationNumber", "IMONumber"
        }) {
      entry
          .anywhere(number2)
          .forEach(
              found ->
                  draft.identifier(
                      number2.replaceAll("(?<=[a-z])(?=[A-Z])", " "), found.text(), ""));
    }
    draft.remark(entry.text("OtherInformation"));
    draft.remark(entry.text("UKStatementofReasons"));
    entry.anywhere("DOB").forEach(birth -> draft.remark("born: " + birth.text()));
    entry.anywhere("Position").forEach(position -> draft.remark(position.text()));
    entry.children().stream()
        .filter(child -> !child.name().equals("LastUpdated"))
        .flatMap(XmlNode::texts)
        .forEach(draft::raw);
    draft.finish(sink, 1);
  }
}
