package org.downstream.sources.psc;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.ownership.OwnershipStake.Kind;
import org.downstream.ownership.Share;
import org.downstream.party.Identifier;
import org.downstream.party.PartyKind;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.JsonStatements;
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

/** Reads the snapshot of people with significant control, one JSON object a line. */
public final class PscReader implements OwnershipFormat {

  private static final List<String> KINDS =
      List.of("individual", "corporate-entity", "legal-person", "super-secure");
  private static final Map<String, MissingOwner> STATEMENTS =
      Map.of(
          "no-individual-or-entity-with-signficant-control", MissingOwner.NONE_ABOVE_THRESHOLD,
          "no-individual-or-entity-with-significant-control", MissingOwner.NONE_ABOVE_THRESHOLD,
          "psc-exists-but-not-identified", MissingOwner.NOT_CONFIRMED,
          "psc-details-not-confirmed", MissingOwner.NOT_CONFIRMED,
          "steps-to-find-psc-not-yet-completed", MissingOwner.NOT_CONFIRMED,
          "psc-contacted-but-no-response", MissingOwner.NOT_PROVIDED,
          "psc-has-failed-to-confirm-changed-details", MissingOwner.NOT_PROVIDED,
          "restrictions-notice-issued-to-psc", MissingOwner.NOT_PROVIDED);

  @Override
  public String title() {
    return "UK people with significant control, JSON Lines";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.json()
        && (head.has("\"company_number\"", "\"data\"")
            || head.has("-of-significant-control-snapshot\""));
  }

  @Override
  public void read(ListFile file, FileStatements into) throws IOException {
    JsonStatements.read(
        file,
        "items",
        into,
        (row, node) -> {
          read(row, node);
          row.done();
        });
  }

  private static void read(StatedRow row, JsonNode node) {
    JsonNode data = node.get("data");
    String kind = data.text("kind");
    if (kind.startsWith("totals#")) {
      row.unused(kind, "a count at the end of the snapshot");
      return;
    }
    String number = node.text("company_number").strip();
    Set<Identifier> company = row.identifier("company_number", number, registered("GB", number));
    if (company.isEmpty()) {
      row.reject(ProblemCode.CELL_MISSING, "company_number", number, "a company number", "");
      return;
    }
    Provenance at =
        row.provenance(
            "Companies House, people with significant control, " + number,
            row.firstDay("notified_on", data.text("notified_on")).orElse(LocalDate.MIN));
    String key = "psc:company/" + company.iterator().next().value();
    if (kind.equals("exemptions")) {
      row.party(StatedParty.mentioned(key, Optional.of("GB"), company, at));
      exemptions(row, data, key, at);
      return;
    }
    Period held = row.held("ceased_on", data.text("notified_on"), data.text("ceased_on"));
    if (kind.equals("persons-with-significant-control-statement")) {
      statement(row, data, key, held, at);
    } else if (KINDS.stream().anyMatch(kind::startsWith)) {
      controller(row, node, kind, key, held, at);
    } else {
      row.reject(ProblemCode.CODE_UNKNOWN, "kind", kind, "one of: " + KINDS, "");
      return;
    }
    row.party(StatedParty.mentioned(key, Optional.of("GB"), company, at));
  }

  private static Optional<Identifier> registered(String register, String number) {
    return Identifier.registered(register, number);
  }

  /** A company on a regulated market does not name who controls it. */
  private static void exemptions(StatedRow row, JsonNode data, String company, Provenance at) {
    JsonNode exemptions = data.get("exemptions");
    for (String name : exemptions.keys()) {
      for (JsonNode item : exemptions.get(name).list("items")) {
        Period held = row.held("exempt_to", item.text("exempt_from"), item.text("exempt_to"));
        row.stake(StatedStake.ofNobodyNamed(MissingOwner.EXEMPT, company, Share.UNKNOWN, held, at));
      }
    }
  }

  private static void statement(
      StatedRow row, JsonNode data, String company, Period held, Provenance at) {
    String statement = data.text("statement");
    MissingOwner why = MissingOwner.UNKNOWN;
    for (Map.Entry<String, MissingOwner> each : STATEMENTS.entrySet()) {
      if (statement.startsWith(each.getKey())) {
        why = each.getValue();
      }
    }
    if (why == MissingOwner.UNKNOWN) {
      row.warn(
          ProblemCode.CODE_UNKNOWN,
          "statement",
          statement,
          "one of: " + STATEMENTS.keySet().stream().sorted().toList(),
          "");
    }
    row.stake(StatedStake.ofNobodyNamed(why, company, Share.UNKNOWN, held, at));
  }

  private static void controller(
      StatedRow row, JsonNode node, String kind, String company, Period held, Provenance at) {
    JsonNode data = node.get("data");
    String link = data.get("links").text("self");
    String key = "psc:" + (link.isEmpty() ? at.place() : link.replaceFirst("^/company/", ""));
    StatedParty party = party(row, data, kind, key, at);
    row.party(kind.startsWith("super-secure") ? party.without(MissingOwner.WITHHELD) : party);
    List<NatureOfControl> natures = new ArrayList<>();
    for (String each : data.texts("natures_of_control")) {
      natures.add(
          NatureOfControl.of(each)
              .orElseGet(
                  () -> {
                    row.warn(
                        ProblemCode.CODE_UNKNOWN,
                        "natures_of_control",
                        each,
                        "a nature of control of Companies House; taken as an unknown share",
                        "");
                    return NatureOfControl.UNKNOWN;
                  }));
    }
    if (natures.isEmpty()) {
      natures.add(NatureOfControl.UNKNOWN);
    }
    for (NatureOfControl nature : natures) {
      row.stake(
          StatedStake.of(
              key,
              company,
              nature.share(),
              nature.kind(),
              held,
              new Provenance(
                  at.file(), at.row(), at.source() + ", " + nature.words(), at.knownSince())));
    }
  }

  private static StatedParty party(
      StatedRow row, JsonNode data, String kind, String key, Provenance at) {
    JsonNode parts = data.get("name_elements");
    String joined =
        String.join(
            " ",
            Stream.of("title", "forename", "middle_name", "surname")
                .filter(part -> !part.equals("title"))
                .map(parts::text)
                .filter(part -> !part.isBlank())
                .toList());
    List<String> names = row.names(List.of(data.text("name"), joined));
    if (kind.startsWith("individual")) {
      return StatedParty.of(
          key, names, PartyKind.PERSON, country(data.text("nationality")), Set.of(), at);
    }
    JsonNode register = data.get("identification");
    String number = register.text("registration_number");
    Optional<String> country =
        country(register.text("country_registered"))
            .or(() -> country(register.text("place_registered")));
    Set<Identifier> identifiers =
        number.isBlank() || country.isEmpty()
            ? Set.of()
            : registered(country.get(), number).map(Set::of).orElse(Set.of());
    return StatedParty.of(key, names, PartyKind.COMPANY, country, identifiers, at);
  }

  /** A nationality such as "British" is no country; then the country is not known. */
  private static Optional<String> country(String text) {
    return text.isBlank() ? Optional.empty() : CountryNames.code(text);
  }

  /** How a person controls, as far as a share can say it. */
  record NatureOfControl(Share share, Kind kind, String words) {
    static final NatureOfControl UNKNOWN =
        new NatureOfControl(Share.UNKNOWN, Kind.EQUITY, "nature of control unknown");

    /**
     * "25 to 50" is more than 25 and at most 50, "50 to 75" more than 50 and less than 75, "75 to
     * 100" at least 75 (Companies Act 2006, schedule 1A; SI 2016/339, regulation 7). Both ends are
     * taken into the range. What a trust or firm holds is not surely the person's.
     */
    static Optional<NatureOfControl> of(String code) {
      if (code.startsWith("significant-influence-or-control")
          || code.startsWith("right-to-appoint-and-remove-")) {
        boolean itself = !code.contains("-as-trust") && !code.contains("-as-firm");
        return Optional.of(
            new NatureOfControl(Share.UNKNOWN, itself ? Kind.CONTROL : Kind.VOTING, code));
      }
      Kind kind = code.startsWith("voting-rights-") ? Kind.VOTING : Kind.EQUITY;
      boolean surplus = code.contains("right-to-share-surplus-assets-");
      if (!code.startsWith("ownership-of-shares-") && kind == Kind.EQUITY && !surplus) {
        return Optional.empty();
      }
      return range(code)
          .map(range -> new NatureOfControl(weakened(range, code, surplus), kind, code));
    }

    private static Share weakened(Share range, String code, boolean surplus) {
      boolean through = code.contains("-as-trust") || code.contains("-as-firm") || surplus;
      return through ? new Share(Share.UNKNOWN.low(), range.high()) : range;
    }

    private static Optional<Share> range(String code) {
      if (code.contains("-25-to-50-percent")) {
        return Optional.of(Share.between("25", "50"));
      }
      if (code.contains("-50-to-75-percent")) {
        return Optional.of(Share.between("50", "75"));
      }
      if (code.contains("-75-to-100-percent")) {
        return Optional.of(Share.between("75", "100"));
      }
      return code.contains("-more-than-25-percent")
          ? Optional.of(Share.between("25", "100"))
          : Optional.empty();
    }
  }
}
