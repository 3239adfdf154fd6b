package org.downstream.sources.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.name.NameAnalyzer;
import org.downstream.party.Party;
import org.downstream.sources.ownership.KnownParties.OneParty;

/**
 * Finds parties of the book by name and country. That is a guess: two companies can have one name.
 */
final class NameJoin {

  private final Map<String, List<OneParty>> byName = new HashMap<>();

  NameJoin(List<OneParty> ofBook) {
    for (OneParty each : ofBook) {
      each.book().map(Party::names).orElse(List.of()).stream()
          .map(NameJoin::key)
          .filter(key -> !key.isEmpty())
          .distinct()
          .forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(each));
    }
  }

  private static String key(String name) {
    return NameAnalyzer.analyze(name).fullKey();
  }

  /** The parties of the book that this one perhaps is. */
  Set<OneParty> perhaps(OneParty stated) {
    Set<OneParty> result = new LinkedHashSet<>();
    for (StatedParty description : stated.descriptions()) {
      if (description.missing().isPresent()) {
        continue;
      }
      for (String name : description.names()) {
        for (OneParty candidate : byName.getOrDefault(key(name), List.of())) {
          if (!candidate.differsFrom(stated) && sameCountry(candidate, description.country())) {
            result.add(candidate);
          }
        }
      }
    }
    return result;
  }

  /** A country that is not stated does not tell them apart. */
  private static boolean sameCountry(OneParty candidate, Optional<String> country) {
    Optional<String> known = candidate.book().flatMap(Party::country);
    return known.isEmpty() || country.isEmpty() || known.equals(country);
  }
}
