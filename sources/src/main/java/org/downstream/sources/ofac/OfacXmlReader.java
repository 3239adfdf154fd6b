package org.downstream.sources.ofac;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Reads the simple XML of OFAC, {@code SDN.XML} and {@code CONSOLIDATED.XML}. */
public final class OfacXmlReader implements ListReader {

  private static final Set<String> NON_SDN =
      Set.of("NS-PLC", "CMIC-EO13959", "561-RELATED", "MBS", "561LIST");

  @Override
  public String format() {
    return "OFAC XML";
  }

  @Override
  public String publisher() {
    return "https://sanctionslistservice.ofac.treas.gov (SDN.XML, CONSOLIDATED.XML)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.root().equals("sdnList");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    boolean[] consolidated = {false};
    XmlRecords.read(
        file,
        Set.of("sdnEntry"),
        root -> {},
        entry -> {
          List<String> programs = programs(entry);
          consolidated[0] |= !programs.isEmpty() && NON_SDN.containsAll(programs);
        });
    long[] number = {0};
    XmlRecords.read(
        file,
        Set.of("publshInformation", "sdnEntry"),
        root -> {},
        node -> {
          if (node.name().equals("publshInformation")) {
            sink.about(new About(Days.monthFirst(node.text("Publish_Date"))));
          } else {
            sink.read(1);
            entry(++number[0], node, consolidated[0], sink);
          }
        });
  }

  private static List<String> programs(XmlNode entry) {
    return entry
        .child("programList")
        .map(list -> list.all("program").map(XmlNode::text).toList())
        .orElse(List.of());
  }

  private static Stream<XmlNode> each(XmlNode entry, String list, String element) {
    return entry.all(list).flatMap(node -> node.all(element));
  }

  private static String name(XmlNode node) {
    return Stream.of(node.text("lastName"), node.text("firstName"))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static void entry(long number, XmlNode entry, boolean consolidated, ListSink sink) {
    List<String> programs = programs(entry);
    PartyDraft draft =
        new PartyDraft(
            number,
            OfacCsvReader.list(consolidated, programs),
            consolidated ? "OFAC consolidated non-SDN list" : "OFAC SDN list");
    if (entry.cut()) {
      draft.problem(Code.ENTRY_TOO_LARGE, "", entry.text("uid"), "an entry of usual size");
    }
    draft.id(entry.text("uid"));
    draft.kind(BearerKind.of(entry.text("sdnType")));
    if (BearerKind.of(entry.text("sdnType")) == BearerKind.UNKNOWN) {
      draft.problem(
          Code.TYPE_UNKNOWN,
          "sdnType",
          entry.text("sdnType"),
          "Individual, Entity, Vessel or Aircraft");
    }
    draft.primary(name(entry));
    programs.forEach(draft::program);
    each(entry, "akaList", "aka")
        .forEach(
            aka ->
                draft.name(
                    name(aka),
                    aka.text("category").equals("weak")
                        ? PublishedName.Use.WEAK
                        : aka.text("type").startsWith("f")
                            ? PublishedName.Use.FORMER
                            : PublishedName.Use.ALIAS));
    each(entry, "addressList", "address")
        .forEach(
            address -> {
              draft.country(address.text("country"));
              draft.address(
                  Stream.of(
                          "address1",
                          "address2",
                          "address3",
                          "city",
                          "stateOrProvince",
                          "postalCode",
                          "country")
                      .map(address::text)
                      .filter(part -> !part.isBlank())
                      .collect(Collectors.joining(", ")));
            });
    each(entry, "idList", "id")
        .forEach(
            id -> draft.identifier(id.text("idType"), id.text("idNumber"), id.text("idCountry")));
    each(entry, "nationalityList", "nationality")
        .forEach(nation -> draft.country(nation.text("country")));
    each(entry, "dateOfBirthList", "dateOfBirthItem")
        .forEach(birth -> draft.remark("born: " + birth.text("dateOfBirth")));
    entry.all("vesselInfo").flatMap(XmlNode::texts).forEach(draft::remark);
    entry.child("vesselInfo").ifPresent(vessel -> draft.country(vessel.text("vesselFlag")));
    if (!entry.text("title").isEmpty()) {
      draft.remark("title: " + entry.text("title"));
    }
    OfacRemarks.read(entry.text("remarks"), draft);
    entry.children().stream().flatMap(XmlNode::texts).forEach(draft::raw);
    draft.finish(sink, 1);
  }
}
