package org.downstream.sources.ofac;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.sources.csl.CslSource;
import org.downstream.sources.published.About;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.EntryProblem;
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

/**
 * Reads {@code sdn_advanced.xml} and {@code cons_advanced.xml} of OFAC. The file gives words,
 * places and documents first, then the parties, and last the lists that each stands on; so the
 * parties are held until the end.
 */
public final class OfacAdvancedReader implements ListReader {

  @Override
  public String format() {
    return "OFAC advanced XML";
  }

  @Override
  public String publisher() {
    return "https://sanctionslistservice.ofac.treas.gov (SDN_ADVANCED.XML, CONS_ADVANCED.XML)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.root().equals("Sanctions") && head.has("ReferenceValueSets");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    Reading reading = new Reading(sink);
    XmlRecords.read(
        file,
        Set.of(
            "DateOfIssue",
            "ReferenceValueSets",
            "Location",
            "IDRegDocument",
            "DistinctParty",
            "SanctionsEntry"),
        root -> {},
        reading::take);
    reading.finish();
  }

  static Optional<LocalDate> day(XmlNode node) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(node.text("Year")),
              Integer.parseInt(node.text("Month")),
              Integer.parseInt(node.text("Day"))));
    } catch (NumberFormatException | DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** What the sections said so far. */
  private static final class Reading {
    private final ListSink sink;
    private final AdvancedReferences references = new AdvancedReferences();
    private final Map<String, List<XmlNode>> documents = new HashMap<>();
    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final Map<String, List<XmlNode>> listings = new HashMap<>();
    private long number;

    Reading(ListSink sink) {
      this.sink = sink;
    }

    void take(XmlNode node) {
      switch (node.name()) {
        case "DateOfIssue" -> sink.about(new About(day(node)));
        case "ReferenceValueSets" -> references.takeWords(node);
        case "Location" -> references.takePlace(node);
        case "IDRegDocument" ->
            documents
                .computeIfAbsent(node.attribute("IdentityID"), key -> new ArrayList<>())
                .add(node);
        case "DistinctParty" -> {
          number++;
          sink.read(1);
          List<XmlNode> inIt = node.all("Profile").toList();
          if (inIt.isEmpty()) {
            sink.refused(
                1,
                new EntryProblem(
                    Code.ENTRY_MALFORMED, number, "Profile", "", "a profile of the party"),
                node.texts().limit(100).toList());
          }
          for (int i = 0; i < inIt.size(); i++) {
            profiles.put(
                inIt.get(i).attribute("ID"),
                new Profile(number, i == 0 ? 1 : 0, inIt.get(i), node));
          }
        }
        default ->
            listings
                .computeIfAbsent(node.attribute("ProfileID"), key -> new ArrayList<>())
                .add(node);
      }
    }

    void finish() {
      profiles.forEach(
          (id, profile) -> {
            List<XmlNode> on = listings.getOrDefault(id, List.of());
            if (on.isEmpty()) {
              profile.entry(Optional.empty(), references, documents, sink, profile.rows());
            }
            for (int i = 0; i < on.size(); i++) {
              profile.entry(
                  Optional.of(on.get(i)), references, documents, sink, i == 0 ? profile.rows() : 0);
            }
          });
    }
  }

  /** A party before it is known what it is listed on. */
  private record Profile(long number, long rows, XmlNode profile, XmlNode party) {

    void entry(
        Optional<XmlNode> listing,
        AdvancedReferences references,
        Map<String, List<XmlNode>> documents,
        ListSink sink,
        long counted) {
      List<String> programs =
          listing.stream()
              .flatMap(each -> each.all("SanctionsMeasure"))
              .map(measure -> measure.text("Comment"))
              .filter(each -> !each.isBlank())
              .toList();
      String title =
          listing.map(each -> references.word("List", each.attribute("ListID"))).orElse("");
      PartyDraft draft = new PartyDraft(number, list(title, programs), "OFAC " + title);
      if (party.cut()) {
        draft.problem(
            Code.ENTRY_TOO_LARGE, "", party.attribute("FixedRef"), "an entry of usual size");
      }
      draft.id(profile.attribute("ID"));
      draft.kind(BearerKind.of(references.typeOfParty(profile.attribute("PartySubTypeID"))));
      programs.forEach(draft::program);
      for (XmlNode identity : profile.all("Identity").toList()) {
        names(draft, identity, references);
        for (XmlNode document : documents.getOrDefault(identity.attribute("ID"), List.of())) {
          draft.identifier(
              references.word("IDRegDocType", document.attribute("IDRegDocTypeID")),
              document.text("IDRegistrationNo"),
              references.word("Country", document.attribute("IssuedBy-CountryID")));
        }
      }
      profile.all("Feature").forEach(feature -> feature(draft, feature, references));
      listing.stream()
          .flatMap(each -> each.all("EntryEvent"))
          .flatMap(event -> event.all("Date"))
          .flatMap(date -> day(date).stream())
          .min(LocalDate::compareTo)
          .ifPresent(draft::from);
      draft.remark(party.text("Comment"));
      profile.anywhere("NamePartValue").map(XmlNode::text).forEach(draft::raw);
      profile.anywhere("VersionDetail").map(XmlNode::text).forEach(draft::raw);
      draft.finish(sink, counted);
    }

    private static ListKind list(String title, List<String> programs) {
      String text = title.toUpperCase(Locale.ROOT);
      if (text.startsWith("SDN") || title.isEmpty()) {
        return CslSource.ofSdn(programs);
      }
      return text.contains("CMIC") ? ListKind.NS_CMIC : ListKind.OFAC_NON_SDN;
    }

    private static void names(PartyDraft draft, XmlNode identity, AdvancedReferences references) {
      Map<String, String> partTypes = new HashMap<>();
      identity
          .anywhere("NamePartGroup")
          .forEach(
              group ->
                  partTypes.put(
                      group.attribute("ID"),
                      references.word("NamePartType", group.attribute("NamePartTypeID"))));
      List<XmlNode> aliases = identity.all("Alias").toList();
      for (boolean primary : new boolean[] {true, false}) {
        for (XmlNode alias : aliases) {
          if (alias.attribute("Primary").equals("true") == primary) {
            alias
                .all("DocumentedName")
                .forEach(name -> name(draft, alias, written(name, partTypes), primary, references));
          }
        }
      }
    }

    private static void name(
        PartyDraft draft,
        XmlNode alias,
        String written,
        boolean primary,
        AdvancedReferences references) {
      String type = references.word("AliasType", alias.attribute("AliasTypeID"));
      if (primary) {
        draft.primary(written);
      } else if (alias.attribute("LowQuality").equals("true")) {
        draft.weakAlias(written);
      } else {
        draft.name(
            written, type.startsWith("F") ? PublishedName.Use.FORMER : PublishedName.Use.ALIAS);
      }
    }

    /** "LAST, First" where the parts say which is the last name, else in their order. */
    private static String written(XmlNode name, Map<String, String> partTypes) {
      List<String> last = new ArrayList<>();
      List<String> others = new ArrayList<>();
      name.all("DocumentedNamePart")
          .flatMap(part -> part.all("NamePartValue"))
          .forEach(
              value -> {
                String type = partTypes.getOrDefault(value.attribute("NamePartGroupID"), "");
                (type.equals("Last Name") ? last : others).add(value.text());
              });
      String first = String.join(" ", others);
      return last.isEmpty()
          ? first
          : others.isEmpty() ? String.join(" ", last) : String.join(" ", last) + ", " + first;
    }

    private static void feature(PartyDraft draft, XmlNode feature, AdvancedReferences references) {
      String type = references.word("FeatureType", feature.attribute("FeatureTypeID"));
      for (XmlNode version : feature.all("FeatureVersion").toList()) {
        for (XmlNode at : version.all("VersionLocation").toList()) {
          references
              .place(at.attribute("LocationID"))
              .ifPresent(
                  place -> {
                    if (type.equals("Location")) {
                      draft.address(place.address());
                    } else {
                      draft.remark(type + ": " + place.address());
                    }
                    if (!type.startsWith("Place of")) {
                      draft.country(place.country());
                    }
                  });
        }
        String detail =
            version.all("VersionDetail").map(XmlNode::text).collect(Collectors.joining(" "));
        String date =
            version
                .all("DatePeriod")
                .flatMap(period -> period.anywhere("From"))
                .map(from -> from.text("Year") + "-" + from.text("Month") + "-" + from.text("Day"))
                .collect(Collectors.joining(", "));
        if (isNumber(type) && !detail.isBlank()) {
          draft.identifier(type, detail, "");
        } else if (!(detail + date).isBlank()) {
          draft.remark(type + ": " + (detail + " " + date).strip());
        }
        draft.remark(version.text("Comment"));
      }
    }

    private static boolean isNumber(String type) {
      return type.equals("ISIN")
          || type.equals("SWIFT/BIC")
          || type.equals("Equity Ticker")
          || type.equals("MMSI")
          || type.equals("D-U-N-S Number")
          || type.startsWith("Digital Currency Address")
          || type.startsWith("Aircraft Manufacturer");
    }
  }
}
