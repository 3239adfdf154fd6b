package org.downstream.sources.eu;

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
import org.downstream.watchlist.ListKind;

/** Reads {@code xmlFullSanctionsList_1_1} of the European Commission. */
public final class EuReader implements ListReader {

  @Override
  public String format() {
    return "EU consolidated financial sanctions, XML 1.1";
  }

  @Override
  public String publisher() {
    return "https://webgate.ec.europa.eu/fsd/fsf (xmlFullSanctionsList_1_1)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.root().equals("export") && head.has("sanctionEntity");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    long[] number = {0};
    XmlRecords.read(
        file,
        Set.of("sanctionEntity"),
        root -> sink.about(new About(Days.dayFirst(root.attribute("generationDate")))),
        entity -> {
          sink.read(1);
          entry(++number[0], entity, sink);
        });
  }

  private static void entry(long number, XmlNode entity, ListSink sink) {
    PartyDraft draft = new PartyDraft(number, ListKind.EU_SANCTIONS, ListKind.EU_SANCTIONS.title());
    if (entity.cut()) {
      draft.problem(
          Code.ENTRY_TOO_LARGE,
          "",
          entity.attribute("euReferenceNumber"),
          "an entry of usual size");
    }
    String reference = entity.attribute("euReferenceNumber");
    draft.id(reference.isEmpty() ? entity.attribute("logicalId") : reference);
    entity.child("subjectType").ifPresent(type -> draft.kind(kind(type)));
    entity.all("nameAlias").forEach(alias -> name(draft, alias));
    entity.all("citizenship").forEach(each -> draft.country(country(each)));
    entity.all("address").forEach(address -> address(draft, address));
    for (XmlNode id : entity.all("identification").toList()) {
      String type = id.attribute("identificationTypeDescription");
      draft.identifier(
          type.isEmpty() ? id.attribute("identificationTypeCode") : type,
          id.attribute("number").isEmpty() ? id.attribute("latinNumber") : id.attribute("number"),
          id.attribute("countryIso2Code"));
    }
    for (XmlNode act : entity.all("regulation").toList()) {
      draft.citation(act.attribute("numberTitle") + ", " + act.attribute("publicationDate"));
      draft.program(act.attribute("programme"));
      firstDay(draft, act);
    }
    for (XmlNode birth : entity.all("birthdate").toList()) {
      draft.remark(
          "born: "
              + joined(
                  birth.attribute("birthdate").isEmpty()
                      ? birth.attribute("year")
                      : birth.attribute("birthdate"),
                  birth.attribute("city"),
                  birth.attribute("countryDescription")));
    }
    entity.all("remark").forEach(remark -> draft.remark(remark.text()));
    draft.remark(entity.attribute("designationDetails"));
    entity.texts().forEach(draft::raw);
    draft.finish(sink, 1);
  }

  /** The entry stands from the oldest act that it names. */
  private static void firstDay(PartyDraft draft, XmlNode act) {
    String written =
        act.attribute("entryIntoForceDate").isEmpty()
            ? act.attribute("publicationDate")
            : act.attribute("entryIntoForceDate");
    Days.dayFirst(written)
        .filter(day -> draft.from().map(day::isBefore).orElse(true))
        .ifPresent(draft::from);
  }

  private static BearerKind kind(XmlNode type) {
    BearerKind byCode = BearerKind.of(type.attribute("code"));
    return byCode == BearerKind.UNKNOWN
        ? BearerKind.of(type.attribute("classificationCode"))
        : byCode;
  }

  private static void name(PartyDraft draft, XmlNode alias) {
    String whole = alias.attribute("wholeName");
    if (whole.isBlank()) {
      whole =
          Stream.of("firstName", "middleName", "lastName")
              .map(alias::attribute)
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(" "));
    }
    boolean weak = alias.attribute("strong").equals("false");
    if (weak) {
      draft.name(whole, PublishedName.Use.WEAK);
    } else {
      draft.primary(whole);
    }
    draft.remark(alias.attribute("function"));
  }

  private static String country(XmlNode node) {
    String code = node.attribute("countryIso2Code");
    return code.isEmpty() || code.equals("00") ? node.attribute("countryDescription") : code;
  }

  private static void address(PartyDraft draft, XmlNode address) {
    draft.country(country(address));
    List<String> parts =
        Stream.of("street", "poBox", "zipCode", "city", "place", "region", "countryDescription")
            .map(address::attribute)
            .filter(part -> !part.isBlank() && !part.equals("UNKNOWN"))
            .toList();
    draft.address(String.join(", ", parts));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }
}
