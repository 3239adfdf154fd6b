package org.downstream.sources.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/** Names that no rule derives from each other, from the shipped table and from one's own. */
public final class NameAliases {

  private static final int MOST = 100;

  private final Map<String, List<Other>> others = new HashMap<>();

  /** Another name, and whether it is only the same brand. */
  private record Other(String name, boolean brand) {}

  /** The table that is shipped. */
  public static NameAliases shipped() {
    NameAliases aliases = new NameAliases();
    for (Alias alias : Aliases.shipped()) {
      aliases.add(alias.name(), alias.otherName(), alias.kind() == Alias.Kind.BRAND);
    }
    return aliases;
  }

  /** Says that both are names of one party, or only of one brand. */
  public void add(String name, String other, boolean brand) {
    put(name, other, brand);
    put(other, name, brand);
  }

  private void put(String name, String other, boolean brand) {
    others
        .computeIfAbsent(NameKey.name(name), key -> new ArrayList<>(1))
        .add(new Other(other, brand));
  }

  /** The lists with the other names of each entry added to it. */
  public List<Watchlist> addedTo(List<Watchlist> lists) {
    return lists.stream().map(this::addedTo).toList();
  }

  private Watchlist addedTo(Watchlist list) {
    return new Watchlist(
        list.title(),
        list.starter(),
        list.vintage(),
        list.sha256(),
        list.entries().stream().map(this::addedTo).toList());
  }

  private ListedParty addedTo(ListedParty entry) {
    List<String> strong =
        entry.names().stream()
            .filter(name -> name.kind() != ListedName.Kind.WEAK)
            .map(ListedName::text)
            .toList();
    Map<String, Boolean> more = entry.addressOnly() ? Map.of() : of(strong);
    if (more.isEmpty()) {
      return entry;
    }
    List<ListedName> names = new ArrayList<>(entry.names());
    Set<String> have = new HashSet<>();
    names.forEach(name -> have.add(name.text()));
    more.forEach(
        (name, brand) -> {
          if (have.add(name)) {
            names.add(new ListedName(name, brand ? ListedName.Kind.WEAK : ListedName.Kind.ADDED));
          }
        });
    return new ListedParty(
        entry.id(),
        entry.list(),
        entry.country(),
        names,
        entry.addresses(),
        entry.addressOnly(),
        entry.listed(),
        entry.scope(),
        entry.policy(),
        entry.footnotes(),
        entry.text(),
        entry.citations());
  }

  /** How many names have another one. */
  public int size() {
    return others.size();
  }

  /**
   * The other names of a party with those names, with whether each is only the same brand; those of
   * its other names are among them.
   */
  Map<String, Boolean> of(List<String> names) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (String name : names) {
      String key = NameKey.name(name);
      if (seen.add(key)) {
        open.add(key);
      }
    }
    while (!open.isEmpty() && found.size() < MOST) {
      for (Other other : others.getOrDefault(open.remove(), List.of())) {
        String key = NameKey.name(other.name());
        if (seen.add(key)) {
          found.put(other.name(), other.brand());
          if (!other.brand()) {
            open.add(key);
          }
        }
      }
    }
    return found;
  }
}
