package org.downstream.sources.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.name.search.NameDictionary;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/** Names of one's own that no rule derives from each other, beside the table that is shipped. */
public final class NameAliases {

  private final List<Alias> own = new ArrayList<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  /**
   * Says that both are names of one party.
   *
   * @param source where this can be read
   * @param from first day, ISO 8601, or empty
   * @param to last day, ISO 8601, or empty
   */
  public void add(String name, String other, String source, String from, String to) {
    own.add(new Alias(name, other, Alias.Kind.PARTY, source, from, to));
    put(name, other);
    put(other, name);
  }

  private void put(String name, String other) {
    others.computeIfAbsent(NameKey.name(name), key -> new LinkedHashSet<>()).add(other);
  }

  /** What is known of words and names: what is shipped, and these names. */
  NameDictionary dictionary() {
    if (own.isEmpty()) {
      return NameDictionary.shipped();
    }
    List<Alias> all = new ArrayList<>(Aliases.shipped());
    all.addAll(own);
    return NameDictionary.withAliases(all);
  }

  /** How many names have another one. */
  public int size() {
    return others.size();
  }

  /** The lists with these names added to the entries that bear the other one. */
  public List<Watchlist> addedTo(List<Watchlist> lists) {
    return own.isEmpty() ? lists : lists.stream().map(this::addedTo).toList();
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
    Set<String> more = new LinkedHashSet<>();
    for (ListedName name : entry.names()) {
      if (name.kind() != ListedName.Kind.WEAK) {
        more.addAll(others.getOrDefault(NameKey.name(name.text()), Set.of()));
      }
    }
    entry.names().forEach(name -> more.remove(name.text()));
    if (more.isEmpty() || entry.addressOnly()) {
      return entry;
    }
    List<ListedName> names = new ArrayList<>(entry.names());
    more.forEach(name -> names.add(new ListedName(name, ListedName.Kind.ADDED)));
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
}
