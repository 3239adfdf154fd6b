package org.downstream.name.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A place as it stands in names of organisations.
 *
 * @param han the Chinese name without what kind of place it is, simplified: 合肥
 * @param suffix what kind of place it is, such as 市; empty when it always is part of the name
 * @param english its spellings in Latin letters, lower case, the usual one first
 * @param within the Chinese name of the place around it; empty for a country
 */
public record Place(String han, String suffix, List<String> english, String within) {
  /** Checks nothing and copies the list. */
  public Place {
    english = List.copyOf(english);
  }

  List<Translation> translations() {
    List<Translation> pairs = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      double weight = i == 0 ? 1 : 0.8;
      pairs.add(new Translation(han, english.get(i), WordKind.REGION, weight));
      if (!suffix.isEmpty()) {
        pairs.add(new Translation(han + suffix, english.get(i), WordKind.REGION, weight));
      }
    }
    return pairs;
  }
}
