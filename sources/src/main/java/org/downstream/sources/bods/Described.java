package org.downstream.sources.bods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.party.Identifier;
import org.downstream.party.PartyKind;
import org.downstream.sources.ownership.StatedParty;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.published.CountryNames;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;

/** Entity and person statements. */
final class Described {

  /** Registers of companies in the list of org-id.guide: they stand for their country. */
  private static final Set<String> COMPANY_REGISTERS =
      Set.of(
          "GB-COH", "IE-CRO", "FI-PRO", "NO-BRC", "DK-CVR", "SE-BLV", "UA-EDR", "SG-ACRA", "HK-CR",
          "CN-SAIC", "MY-SSM", "IN-MCA", "SK-ORSR", "LV-RE", "FR-RCS", "NL-KVK", "EE-RIK");

  private static final Map<String, MissingOwner> REASONS =
      Map.of(
          "nobeneficialowners", MissingOwner.NONE_ABOVE_THRESHOLD,
          "subjectunabletoconfirmoridentifybeneficialowner", MissingOwner.NOT_CONFIRMED,
          "interestedpartyhasnotprovidedinformation", MissingOwner.NOT_PROVIDED,
          "subjectexemptfromdisclosure", MissingOwner.EXEMPT,
          "interestedpartyexemptfromdisclosure", MissingOwner.EXEMPT,
          "unknown", MissingOwner.UNKNOWN,
          "informationunknowntopublisher", MissingOwner.UNKNOWN);

  private Described() {}

  /** The party of a statement. */
  static StatedParty of(
      StatedRow row, JsonNode details, String key, boolean person, Provenance at) {
    List<String> names = new ArrayList<>();
    if (!details.text("name").isEmpty()) {
      names.add(details.text("name"));
    }
    details.texts("alternateNames").forEach(names::add);
    for (JsonNode name : details.list("names")) {
      names.add(name.text("fullName"));
    }
    JsonNode type = details.get(person ? "personType" : "entityType");
    String code = type.isObject() ? type.text("type") : type.text();
    Set<Identifier> identifiers = identifiers(row, details);
    StatedParty party =
        new StatedParty(
            key,
            row.names(names),
            person ? PartyKind.PERSON : kind(code),
            country(details, person),
            Optional.empty(),
            person ? Optional.empty() : founded(row, details),
            Optional.empty(),
            identifiers,
            Optional.empty(),
            at);
    String lower = code.toLowerCase(Locale.ROOT);
    if (lower.startsWith("anonymous") || lower.startsWith("unknown")) {
      JsonNode reason =
          details.get(person ? "unspecifiedPersonDetails" : "unspecifiedEntityDetails");
      MissingOwner otherwise =
          lower.startsWith("anonymous") ? MissingOwner.WITHHELD : MissingOwner.UNKNOWN;
      return party.without(
          reason.text("reason").isEmpty() ? otherwise : reason(row, reason.text("reason")));
    }
    return party;
  }

  private static Optional<LocalDate> founded(StatedRow row, JsonNode details) {
    return row.firstDay("foundingDate", details.text("foundingDate"));
  }

  private static PartyKind kind(String entityType) {
    return entityType.equals("state") || entityType.equals("stateBody")
        ? PartyKind.GOVERNMENT
        : PartyKind.COMPANY;
  }

  /** Why an interested party is not named. */
  static MissingOwner reason(StatedRow row, String code) {
    MissingOwner reason = REASONS.get(code.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT));
    if (reason == null) {
      List<String> codes = REASONS.keySet().stream().sorted().toList();
      row.warn(
          ProblemCode.CODE_UNKNOWN,
          "reason",
          code,
          "one of: " + String.join(", ", codes),
          new NearestName().to(code, codes));
      return MissingOwner.UNKNOWN;
    }
    return reason;
  }

  private static Set<Identifier> identifiers(StatedRow row, JsonNode details) {
    Set<Identifier> result = new LinkedHashSet<>();
    for (JsonNode each : details.list("identifiers")) {
      String scheme = each.text("scheme").toUpperCase(Locale.ROOT);
      String id = each.text("id");
      if (scheme.isEmpty() || id.isEmpty()) {
        continue;
      }
      Optional<Identifier> checked =
          scheme.equals("XI-LEI")
              ? Identifier.lei(id)
              : Identifier.registered(
                  COMPANY_REGISTERS.contains(scheme) ? scheme.substring(0, 2) : scheme, id);
      // Other schemes have codes of three letters, which tell nothing apart for certain.
      if (scheme.equals("XI-LEI") || checked.isPresent()) {
        result.addAll(row.identifier("identifiers", id, checked));
      }
    }
    return result;
  }

  private static Optional<String> country(JsonNode details, boolean person) {
    if (person) {
      return details.list("nationalities").stream()
          .flatMap(each -> code(each).stream())
          .findFirst();
    }
    Optional<String> stated =
        code(details.get("jurisdiction")).or(() -> code(details.get("incorporatedInJurisdiction")));
    return stated.or(
        () ->
            details.list("identifiers").stream()
                .map(each -> each.text("scheme"))
                .filter(scheme -> scheme.matches("[A-Z]{2}-.*") && !scheme.startsWith("XI-"))
                .flatMap(scheme -> CountryNames.code(scheme.substring(0, 2)).stream())
                .findFirst());
  }

  private static Optional<String> code(JsonNode place) {
    String code = place.text("code");
    String text = code.length() > 2 && code.charAt(2) == '-' ? code.substring(0, 2) : code;
    return CountryNames.code(text.isEmpty() ? place.text("name") : text)
        .filter(known -> !text.isEmpty() || !place.text("name").isEmpty());
  }
}
