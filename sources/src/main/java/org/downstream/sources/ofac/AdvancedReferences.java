package org.downstream.sources.ofac;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.published.XmlNode;

/** What the parts of the advanced format refer to by number: words, places and documents. */
final class AdvancedReferences {

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> partyTypeOfSubType = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /** An address in words, with its country. */
  record Place(String address, String country) {}

  void takeWords(XmlNode sets) {
    for (XmlNode set : sets.children()) {
      for (XmlNode value : set.children()) {
        words.put(value.name() + value.attribute("ID"), value.text());
        if (value.name().equals("PartySubType")) {
          partyTypeOfSubType.put(value.attribute("ID"), value.attribute("PartyTypeID"));
        }
        if (value.name().equals("AreaCode")) {
          words.put("AreaCodeDescription" + value.attribute("ID"), value.attribute("Description"));
        }
      }
    }
  }

  /** The word for a number, or "". */
  String word(String kind, String id) {
    return words.getOrDefault(kind + id, "");
  }

  /** "Individual", "Entity", "Vessel" or "Aircraft". */
  String typeOfParty(String subType) {
    String own = word("PartySubType", subType);
    return own.equals("Vessel") || own.equals("Aircraft")
        ? own
        : word("PartyType", partyTypeOfSubType.getOrDefault(subType, ""));
  }

  void takePlace(XmlNode location) {
    String country =
        location
            .child("LocationCountry")
            .map(each -> word("Country", each.attribute("CountryID")))
            .filter(each -> !each.isEmpty())
            .or(
                () ->
                    location
                        .child("LocationAreaCode")
                        .map(each -> word("AreaCodeDescription", each.attribute("AreaCodeID"))))
            .orElse("");
    Stream<String> parts =
        location
            .all("LocationPart")
            .flatMap(part -> part.all("LocationPartValue"))
            .map(value -> value.text("Value"));
    String address =
        Stream.concat(parts, Stream.of(country))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    places.put(location.attribute("ID"), new Place(address, country));
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }
}
