package org.downstream.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Citation;
import org.downstream.time.InForce;
import org.downstream.watchlist.ListedName.Kind;

/** Entries and lists made up for tests. */
final class Listed {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private Listed() {}

  static Watchlist list(ListedParty... entries) {
    return new Watchlist("Test list", true, LocalDate.of(2026, 1, 1), "", List.of(entries));
  }

  static WatchlistIndex index(ListedParty... entries) {
    return WatchlistIndex.of(List.of(list(entries)));
  }

  /** An entry with a published name and, after it, aliases. */
  static ListedParty entry(String id, String country, String name, String... aliases) {
    List<ListedName> names = new ArrayList<>();
    names.add(new ListedName(name, Kind.PRIMARY));
    for (String alias : aliases) {
      names.add(new ListedName(alias, Kind.ALIAS));
    }
    return entry(id, country, names, InForce.ALWAYS);
  }

  static ListedParty entry(String id, String country, List<ListedName> names, InForce listed) {
    return entry(id, country, names, listed, List.of(), false);
  }

  static ListedParty at(String id, boolean addressOnly, String address) {
    List<ListedName> names = List.of(new ListedName("Address " + id, Kind.PRIMARY));
    return entry(id, "HK", names, InForce.ALWAYS, List.of(address), addressOnly);
  }

  private static ListedParty entry(
      String id,
      String country,
      List<ListedName> names,
      InForce listed,
      List<String> addresses,
      boolean addressOnly) {
    return new ListedParty(
        id,
        ListKind.ENTITY_LIST,
        country,
        names,
        addresses,
        addressOnly,
        listed,
        ListedParty.Scope.ALL_ITEMS,
        Optional.empty(),
        Set.of(),
        "For all items subject to the EAR.",
        List.of(Citation.of("84 FR 54002")));
  }
}
