package org.downstream.watchlist;

import java.util.List;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameDictionary;
import org.downstream.name.search.NameHit;
import org.downstream.name.search.NameIndex;
import org.downstream.name.search.NameQuery;
import org.downstream.name.search.NameRole;

/** Finds listed names that are like an asked one across scripts, spellings and word order. */
final class LikeNames {
  private static final int LEAST = 200;
  private static final int RANGE = 700;

  private final List<ListedParty> entries;
  private final NameIndex names;

  private LikeNames(List<ListedParty> entries, NameIndex names) {
    this.entries = entries;
    this.names = names;
  }

  static LikeNames of(List<ListedParty> entries) {
    NameIndex.Builder names = NameIndex.builder(NameDictionary.shipped());
    for (int entity = 0; entity < entries.size(); entity++) {
      ListedParty entry = entries.get(entity);
      if (!entry.addressOnly()) {
        for (ListedName name : entry.names()) {
          names.add(entity, name.text(), role(name), NameBearer.UNKNOWN, entry.country());
        }
      }
    }
    return new LikeNames(entries, names.build());
  }

  private static NameRole role(ListedName name) {
    return switch (name.kind()) {
      case PRIMARY -> NameRole.PRIMARY;
      case ALIAS, ADDED -> NameRole.ALIAS;
      case WEAK -> NameRole.WEAK;
    };
  }

  /** The entries that the name surely or possibly means, of those that are asked for. */
  List<ListMatch> match(String name, ListQuery query, Predicate<ListedParty> inForce) {
    NameQuery asked = new NameQuery(name, NameBearer.UNKNOWN, query.country().orElse(""));
    return names.matches(asked, entity -> inForce.test(entries.get(entity))).stream()
        .filter(hit -> hit.certainty().compareTo(Certainty.POSSIBLE) >= 0)
        .map(hit -> match(name, hit))
        .toList();
  }

  private ListMatch match(String name, NameHit hit) {
    return new ListMatch(
        entries.get(hit.entity()),
        hit.certainty(),
        LEAST + (int) (RANGE * hit.score()),
        name,
        names.name(hit.row()),
        hit.why());
  }
}
