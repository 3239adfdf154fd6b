package org.downstream.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.evidence.Sha256;
import org.downstream.party.Party;
import org.downstream.time.InForce;

/** One supposed change of the published lists: entries taken off, or a party put on. */
public sealed interface ListChange {

  /** The assumption in words, such as "iFlytek is on no list". */
  String words();

  /** The entries of a list as changed. */
  List<ListedParty> applyTo(List<ListedParty> entries);

  /** The lists as they would be after these changes; a list that changes gets another hash. */
  static List<Watchlist> apply(List<ListChange> changes, List<Watchlist> lists) {
    List<Watchlist> result = new ArrayList<>(lists);
    for (ListChange change : changes) {
      // A party that is put on stands on one list only, or it would be met twice.
      int reached = change instanceof Listing ? Math.min(1, result.size()) : result.size();
      for (int i = 0; i < reached; i++) {
        result.set(i, changed(result.get(i), change));
      }
    }
    return result;
  }

  private static Watchlist changed(Watchlist list, ListChange change) {
    List<ListedParty> entries = change.applyTo(list.entries());
    return entries.equals(list.entries())
        ? list
        : new Watchlist(
            list.title() + " (what-if: " + change.words() + ")",
            list.starter(),
            list.vintage(),
            Sha256.of(list.sha256() + "\nwhat-if: " + change.words()),
            entries);
  }

  /**
   * Entries are taken off, on all days.
   *
   * @param name the name that was asked for
   * @param removed the entries that it surely means
   */
  record Delisting(String name, List<ListedParty> removed) implements ListChange {

    public Delisting {
      removed = List.copyOf(removed);
    }

    /** Takes off every entry that the name surely means; perhaps none. */
    public static Delisting of(String name, WatchlistIndex lists) {
      return new Delisting(
          name,
          lists.matchEver(ListQuery.named(name)).stream()
              .filter(match -> match.certainty() == Certainty.ESTABLISHED)
              .map(ListMatch::entry)
              .distinct()
              .toList());
    }

    @Override
    public List<ListedParty> applyTo(List<ListedParty> entries) {
      return entries.stream().filter(entry -> !removed.contains(entry)).toList();
    }

    @Override
    public String words() {
      return name
          + " is not listed; taken off: "
          + removed.stream()
              .map(entry -> entry.displayName() + " (" + entry.list().title() + ")")
              .collect(Collectors.joining(", "));
    }
  }

  /**
   * A party is put on the Entity List, on all days.
   *
   * @param entry the entry that no list publishes
   */
  record Listing(ListedParty entry) implements ListChange {

    /** Puts the party on the Entity List for all items, with a presumption of denial. */
    public static Listing of(Party party) {
      List<ListedName> names = new ArrayList<>();
      for (String name : party.names()) {
        names.add(
            new ListedName(
                name, names.isEmpty() ? ListedName.Kind.PRIMARY : ListedName.Kind.ALIAS));
      }
      return new Listing(
          new ListedParty(
              "what-if:" + party.id().value(),
              ListKind.ENTITY_LIST,
              party.country().orElse(""),
              names,
              List.of(),
              false,
              InForce.ALWAYS,
              ListedParty.Scope.ALL_ITEMS,
              Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL),
              Set.of(),
              "",
              List.of(Citation.of("what-if: not a published entry"))));
    }

    @Override
    public List<ListedParty> applyTo(List<ListedParty> entries) {
      List<ListedParty> result = new ArrayList<>(entries);
      result.add(entry);
      return result;
    }

    @Override
    public String words() {
      return entry.displayName()
          + " is on the Entity List on all days, with a presumption of denial";
    }
  }
}
