package org.downstream.sources.opensanctions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.JsonRecords;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.watchlist.ListKind;

/**
 * Reads FollowTheMoney entities, one JSON object a line. Addresses and sanctions stand on lines of
 * their own, so the file is read twice: first those, then the parties.
 */
public final class FtmReader implements ListReader {

  private static final Set<String> PARTIES =
      Set.of(
          "Person",
          "Company",
          "Organization",
          "LegalEntity",
          "PublicBody",
          "Vessel",
          "Airplane",
          "Asset",
          "Thing");
  private static final List<String> NUMBERS =
      List.of(
          "registrationNumber",
          "leiCode",
          "uscCode",
          "taxNumber",
          "vatCode",
          "idNumber",
          "passportNumber",
          "innCode",
          "ogrnCode",
          "swiftBic",
          "isin",
          "isinCode",
          "ticker",
          "imoNumber",
          "mmsi",
          "uniqueEntityId",
          "dunsCode");
  private static final List<String> IN_REMARKS =
      List.of("topics", "birthDate", "birthPlace", "position", "notes", "legalForm", "summary");

  @Override
  public String format() {
    return "OpenSanctions FollowTheMoney, JSON Lines";
  }

  @Override
  public String publisher() {
    return "https://data.opensanctions.org/datasets/latest/ (entities.ftm.json)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.json()
        && ListHead.heading(head.line(0).replaceAll("[{}:]", ","), "schema", "properties");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    Joined joined = new Joined();
    JsonRecords.ofLines(file, (number, entity) -> joined.take(entity), (number, text) -> {});
    JsonRecords.ofLines(
        file,
        (number, entity) -> {
          sink.read(1);
          if (PARTIES.contains(entity.text("schema"))) {
            entry(number, entity, joined, sink);
          } else {
            sink.beside(1);
          }
        },
        (number, text) -> {
          sink.read(1);
          sink.refused(
              1,
              new EntryProblem(Code.ENTRY_MALFORMED, number, "", text, "a JSON object"),
              List.of(text));
        });
  }

  /** What stands on other lines than the party. */
  private static final class Joined {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, List<Sanction>> sanctions = new HashMap<>();

    void take(JsonNode entity) {
      JsonNode properties = entity.get("properties");
      if (entity.text("schema").equals("Address")) {
        String full = String.join("; ", properties.texts("full"));
        addresses.put(entity.text("id"), full.isEmpty() ? entity.text("caption") : full);
      } else if (entity.text("schema").equals("Sanction")) {
        for (String party : properties.texts("entity")) {
          sanctions
              .computeIfAbsent(party, key -> new ArrayList<>(1))
              .add(
                  new Sanction(
                      earliest(properties.texts("startDate"), properties.texts("listingDate")),
                      latest(properties.texts("endDate")),
                      properties.texts("programId").isEmpty()
                          ? properties.texts("program")
                          : properties.texts("programId"),
                      properties.texts("authority"),
                      properties.texts("sourceUrl")));
        }
      }
    }
  }

  private record Sanction(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      List<String> programs,
      List<String> authorities,
      List<String> sources) {}

  private static Optional<LocalDate> earliest(List<String> days, List<String> otherwise) {
    return (days.isEmpty() ? otherwise : days)
        .stream().flatMap(day -> Days.dayFirst(day).stream()).min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> latest(List<String> days) {
    return days.stream().flatMap(day -> Days.dayFirst(day).stream()).max(LocalDate::compareTo);
  }

  private static void entry(long number, JsonNode entity, Joined joined, ListSink sink) {
    JsonNode properties = entity.get("properties");
    PartyDraft draft =
        new PartyDraft(
            number, ListKind.OTHER, "OpenSanctions " + String.join(", ", entity.texts("datasets")));
    draft.id(entity.text("id"));
    draft.kind(BearerKind.of(entity.text("schema")));
    draft.primary(entity.text("caption"));
    properties.texts("name").forEach(draft::alias);
    properties.texts("alias").forEach(draft::alias);
    properties.texts("abbreviation").forEach(draft::alias);
    properties.texts("weakAlias").forEach(draft::weakAlias);
    properties.texts("previousName").forEach(n -> draft.name(n, PublishedName.Use.FORMER));
    for (String member :
        List.of("country", "jurisdiction", "mainCountry", "nationality", "citizenship", "flag")) {
      properties.texts(member).forEach(draft::country);
    }
    properties.texts("address").forEach(draft::address);
    for (JsonNode address : properties.list("addressEntity")) {
      String full =
          address.isObject()
              ? String.join("; ", address.get("properties").texts("full"))
              : joined.addresses.getOrDefault(address.text(), "");
      draft.address(full);
    }
    for (String type : NUMBERS) {
      properties.texts(type).forEach(value -> draft.identifier(type, value, ""));
    }
    sanctions(draft, joined.sanctions.getOrDefault(entity.text("id"), List.of()));
    properties.texts("program").forEach(draft::program);
    properties.texts("programId").forEach(draft::program);
    properties.texts("sourceUrl").forEach(draft::citation);
    for (String member : IN_REMARKS) {
      properties.texts(member).forEach(text -> draft.remark(member + ": " + text));
    }
    properties.allTexts().forEach(draft::raw);
    draft.finish(sink, 1);
  }

  /** Listed from the first sanction on; until the last one, when all of them have ended. */
  private static void sanctions(PartyDraft draft, List<Sanction> sanctions) {
    if (sanctions.stream().allMatch(each -> each.from().isPresent())) {
      sanctions.stream()
          .flatMap(each -> each.from().stream())
          .min(LocalDate::compareTo)
          .ifPresent(draft::from);
    }
    if (sanctions.stream().allMatch(each -> each.to().isPresent())) {
      sanctions.stream()
          .flatMap(each -> each.to().stream())
          .max(LocalDate::compareTo)
          .ifPresent(draft::to);
    }
    for (Sanction each : sanctions) {
      each.programs().forEach(draft::program);
      each.authorities().forEach(authority -> draft.remark("authority: " + authority));
      each.sources().forEach(draft::citation);
    }
  }
}
