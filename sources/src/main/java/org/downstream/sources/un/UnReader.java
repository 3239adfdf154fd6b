package org.downstream.sources.un;

import java.io.IOException;
import java.util.Locale;
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
import org.downstream.watchlist.ListKind;

/** Reads {@code consolidated.xml} of the Security Council. */
public final class UnReader implements ListReader {

  @Override
  public String format() {
    return "UN Security Council consolidated list, XML";
  }

  @Override
  public String publisher() {
    return "https://scsanctions.un.org/resources/xml/en/consolidated.xml";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.root().equals("CONSOLIDATED_LIST");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    long[] number = {0};
    XmlRecords.read(
        file,
        Set.of("INDIVIDUAL", "ENTITY"),
        root -> sink.about(new About(Days.dayFirst(root.attribute("dateGenerated")))),
        entry -> {
          sink.read(1);
          entry(++number[0], entry, sink);
        });
  }

  private static void entry(long number, XmlNode entry, ListSink sink) {
    PartyDraft draft = new PartyDraft(number, ListKind.UN_SANCTIONS, ListKind.UN_SANCTIONS.title());
    if (entry.cut()) {
      draft.problem(Code.ENTRY_TOO_LARGE, "", entry.text("DATAID"), "an entry of usual size");
    }
    boolean person = entry.name().equals("INDIVIDUAL");
    String prefix = person ? "INDIVIDUAL_" : "ENTITY_";
    String reference = entry.text("REFERENCE_NUMBER");
    draft.id(reference.isEmpty() ? entry.text("DATAID") : reference);
    draft.kind(person ? BearerKind.PERSON : BearerKind.ORGANISATION);
    draft.primary(
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
            .map(entry::text)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" ")));
    draft.alias(entry.text("NAME_ORIGINAL_SCRIPT"));
    entry.all(prefix + "ALIAS").forEach(alias -> alias(draft, alias));
    entry
        .all("NATIONALITY")
        .flatMap(each -> each.all("VALUE"))
        .forEach(each -> draft.country(each.text()));
    entry.all(prefix + "ADDRESS").forEach(address -> address(draft, address));
    for (XmlNode id : entry.all("INDIVIDUAL_DOCUMENT").toList()) {
      draft.identifier(id.text("TYPE_OF_DOCUMENT"), id.text("NUMBER"), id.text("ISSUING_COUNTRY"));
    }
    draft.from(entry.text("LISTED_ON"), Days::dayFirst);
    draft.program(entry.text("UN_LIST_TYPE"));
    draft.citation(reference);
    for (String birth : new String[] {"INDIVIDUAL_DATE_OF_BIRTH", "INDIVIDUAL_PLACE_OF_BIRTH"}) {
      entry
          .all(birth)
          .map(each -> each.texts().collect(Collectors.joining(" ")))
          .filter(text -> !text.isBlank())
          .forEach(text -> draft.remark("born: " + text));
    }
    entry
        .all("DESIGNATION")
        .flatMap(each -> each.all("VALUE"))
        .forEach(each -> draft.remark(each.text()));
    draft.remark(entry.text("COMMENTS1"));
    entry.children().stream()
        .filter(
            child ->
                !Set.of("DATAID", "VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "LAST_DAY_UPDATED")
                    .contains(child.name()))
        .flatMap(XmlNode::texts)
        .forEach(draft::raw);
    draft.finish(sink, 1);
  }

  private static void alias(PartyDraft draft, XmlNode alias) {
    PublishedName.Use use =
        switch (alias.text("QUALITY").toLowerCase(Locale.ROOT)) {
          case "low" -> PublishedName.Use.WEAK;
          case "f.k.a.", "fka" -> PublishedName.Use.FORMER;
          default -> PublishedName.Use.ALIAS;
        };
    draft.name(alias.text("ALIAS_NAME"), use);
    draft.name(alias.text("NAME_ORIGINAL_SCRIPT"), use);
  }

  private static void address(PartyDraft draft, XmlNode address) {
    draft.country(address.text("COUNTRY"));
    draft.address(
        Stream.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE")
            .map(address::text)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", ")));
  }
}
