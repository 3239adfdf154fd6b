package org.downstream.sources.ftm;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipStake.Kind;
import org.downstream.ownership.Share;
import org.downstream.party.Identifier;
import org.downstream.party.PartyKind;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.JsonStatements;
import org.downstream.sources.ownership.Office;
import org.downstream.sources.ownership.OwnershipFormat;
import org.downstream.sources.ownership.StatedParty;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.ownership.StatedStake;
import org.downstream.sources.published.CountryNames;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.table.ProblemCode;
import org.downstream.time.Period;

/** Reads parties, ownership, directorships and unknown links, one JSON object a line. */
public final class FtmReader implements OwnershipFormat {

  static final Set<String> PARTIES =
      Set.of("Company", "Organization", "LegalEntity", "PublicBody", "Person");

  @Override
  public String title() {
    return "FollowTheMoney of OpenSanctions, JSON Lines";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.json() && head.has("\"schema\"", "\"properties\"", "\"id\"");
  }

  @Override
  public void read(ListFile file, FileStatements into) throws IOException {
    JsonStatements.read(
        file,
        "entities",
        into,
        (row, node) -> {
          read(row, node);
          row.done();
        });
  }

  private static void read(StatedRow row, JsonNode node) {
    String schema = node.text("schema");
    String id = node.text("id");
    if (schema.isEmpty() || id.isEmpty()) {
      row.reject(
          ProblemCode.CELL_MISSING,
          schema.isEmpty() ? "schema" : "id",
          "",
          "an entity with both",
          "");
      return;
    }
    String seen = node.text("first_seen");
    Provenance at =
        row.provenance(
            "FollowTheMoney, "
                + String.join(", ", node.texts("datasets"))
                + ", "
                + schema
                + " "
                + id,
            row.firstDay("first_seen", seen).orElse(LocalDate.MIN));
    JsonNode properties = node.get("properties");
    if (PARTIES.contains(schema)) {
      party(row, node, properties, at);
      return;
    }
    switch (schema) {
      case "Ownership" -> ownership(row, properties, at);
      case "Directorship" -> directorship(row, properties, at);
      case "UnknownLink" -> link(row, properties, at);
      default -> row.unused(schema, "one of: Ownership, Directorship, UnknownLink, " + sorted());
    }
  }

  private static String sorted() {
    return String.join(", ", PARTIES.stream().sorted().toList());
  }

  private static void party(StatedRow row, JsonNode node, JsonNode properties, Provenance at) {
    List<String> names = new ArrayList<>();
    names.add(node.text("caption"));
    names.addAll(properties.texts("name"));
    names.addAll(properties.texts("alias"));
    names.addAll(properties.texts("previousName"));
    String schema = node.text("schema");
    PartyKind kind =
        switch (schema) {
          case "Person" -> PartyKind.PERSON;
          case "PublicBody" -> PartyKind.GOVERNMENT;
          default -> PartyKind.COMPANY;
        };
    Optional<String> country = country(properties);
    row.party(
        new StatedParty(
            key(node.text("id")),
            row.names(names),
            kind,
            country,
            Optional.empty(),
            properties.texts("incorporationDate").stream()
                .flatMap(day -> row.firstDay("incorporationDate", day).stream())
                .findFirst(),
            Optional.empty(),
            identifiers(row, properties, country),
            Optional.empty(),
            at));
    parents(row, node.text("id"), properties, at);
  }

  /** A parent that is named with the party; its share is not. */
  private static void parents(StatedRow row, String id, JsonNode properties, Provenance at) {
    for (String parent : references(properties, "parent")) {
      row.stake(StatedStake.of(parent, key(id), Share.UNKNOWN, Kind.EQUITY, Period.ALWAYS, at));
    }
    for (String child : references(properties, "subsidiaries")) {
      row.stake(StatedStake.of(key(id), child, Share.UNKNOWN, Kind.EQUITY, Period.ALWAYS, at));
    }
  }

  private static Optional<String> country(JsonNode properties) {
    for (String member : List.of("jurisdiction", "mainCountry", "country", "nationality")) {
      for (String text : properties.texts(member)) {
        Optional<String> code = CountryNames.code(text);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  private static Set<Identifier> identifiers(
      StatedRow row, JsonNode properties, Optional<String> country) {
    Set<Identifier> result = new LinkedHashSet<>();
    for (String lei : properties.texts("leiCode")) {
      result.addAll(row.identifier("leiCode", lei, Identifier.lei(lei)));
    }
    for (String uscc : properties.texts("uscCode")) {
      result.addAll(row.identifier("uscCode", uscc, Identifier.uscc(uscc)));
    }
    for (String isin : properties.texts("isinCode")) {
      result.addAll(row.identifier("isinCode", isin, Identifier.isin(isin)));
    }
    for (String number : properties.texts("registrationNumber")) {
      Identifier.registered(country.orElse(""), number).ifPresent(result::add);
    }
    return result;
  }

  private static void ownership(StatedRow row, JsonNode properties, Provenance at) {
    List<String> owners = references(properties, "owner");
    List<String> assets = references(properties, "asset");
    if (missing(row, "owner", owners) || missing(row, "asset", assets)) {
      return;
    }
    Period held = held(row, properties);
    List<String> percentages = new ArrayList<>(properties.texts("percentage"));
    if (percentages.isEmpty()) {
      percentages.add("");
    }
    for (String percentage : percentages) {
      Share share = row.share("percentage", percentage);
      for (String owner : owners) {
        for (String asset : assets) {
          row.stake(StatedStake.of(owner, asset, share, Kind.EQUITY, held, at));
        }
      }
    }
  }

  private static void directorship(StatedRow row, JsonNode properties, Provenance at) {
    List<String> directors = references(properties, "director");
    List<String> organizations = references(properties, "organization");
    if (missing(row, "director", directors) || missing(row, "organization", organizations)) {
      return;
    }
    Period held = held(row, properties);
    for (String director : directors) {
      for (String organization : organizations) {
        row.office(
            new Office(
                director, organization, String.join(", ", properties.texts("role")), held, at));
      }
    }
  }

  /** It can be anything, ownership included; so it rules nothing out and settles nothing. */
  private static void link(StatedRow row, JsonNode properties, Provenance at) {
    List<String> subjects = references(properties, "subject");
    List<String> objects = references(properties, "object");
    if (missing(row, "subject", subjects) || missing(row, "object", objects)) {
      return;
    }
    Period held = held(row, properties);
    for (String subject : subjects) {
      for (String object : objects) {
        row.stake(StatedStake.of(subject, object, Share.UNKNOWN, Kind.VOTING, held, at));
      }
    }
  }

  private static boolean missing(StatedRow row, String property, List<String> found) {
    if (found.isEmpty()) {
      row.reject(ProblemCode.CELL_MISSING, property, "", "the id of an entity", "");
    }
    return found.isEmpty();
  }

  private static Period held(StatedRow row, JsonNode properties) {
    return row.held(
        "endDate",
        properties.texts("startDate").stream().min(String::compareTo).orElse(""),
        properties.texts("endDate").stream().max(String::compareTo).orElse(""));
  }

  /** The id of an entity, or the entity itself where they are nested. */
  private static List<String> references(JsonNode properties, String member) {
    return properties.list(member).stream()
        .map(each -> each.isObject() ? each.text("id") : each.text())
        .filter(id -> !id.isBlank())
        .map(FtmReader::key)
        .toList();
  }

  private static String key(String id) {
    return "ftm:" + id;
  }
}
