package org.downstream.name.search;

import java.util.List;
import java.util.Optional;
import org.downstream.name.dictionary.Place;
import org.downstream.name.dictionary.Places;

/** Whether two regions, in either script, may be one inside the other. */
final class Regions {
  private Regions() {}

  static boolean agree(NameDictionary dictionary, String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    List<Place> these = places(dictionary, one);
    List<Place> those = places(dictionary, other);
    for (Place a : these) {
      for (Place b : those) {
        if (Places.agree(a, b)) {
          return true;
        }
      }
    }
    // A region that is in no table contradicts nobody.
    return these.isEmpty() || those.isEmpty();
  }

  private static List<Place> places(NameDictionary dictionary, String region) {
    if (region.isEmpty()) {
      return List.of();
    }
    if (Character.isIdeographic(region.codePointAt(0))) {
      Optional<Place> place = Places.of(region);
      return place.map(List::of).orElse(List.of());
    }
    return dictionary.placesSpelled(region);
  }
}
