package org.downstream.screening;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;

/** The entries in which two sets of lists differ. */
final class ListDifference {

  private ListDifference() {}

  /**
   * An index of every entry that is on one side only, and of all that share a key with one: a party
   * that meets none of them meets the same entries on both sides.
   */
  static WatchlistIndex between(List<Watchlist> before, List<Watchlist> after) {
    Set<ListedParty> one = new HashSet<>(entries(before).toList());
    Set<ListedParty> other = new HashSet<>(entries(after).toList());
    Set<String> keys = new HashSet<>();
    entries(before).filter(each -> !other.contains(each)).forEach(each -> keys.add(each.id()));
    entries(after).filter(each -> !one.contains(each)).forEach(each -> keys.add(each.id()));
    List<ListedParty> changed =
        Stream.concat(entries(before), entries(after))
            .filter(each -> keys.contains(each.id()))
            .distinct()
            .toList();
    return WatchlistIndex.of(
        List.of(new Watchlist("changed entries", true, LocalDate.MIN, "", changed)));
  }

  private static Stream<ListedParty> entries(List<Watchlist> lists) {
    return lists.stream().flatMap(list -> list.entries().stream());
  }
}
