package org.downstream.watchlist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The entries that came onto the lists and that left them between two days.
 *
 * @param added in force on the second day only
 * @param removed in force on the first day only
 */
public record ListTurnover(List<ListedParty> added, List<ListedParty> removed) {

  private static final Comparator<ListedParty> ORDER =
      Comparator.comparing(ListedParty::list)
          .thenComparing(ListedParty::name)
          .thenComparing(ListedParty::id);

  public ListTurnover {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** What the lists gained and lost, by list and name. */
  public static ListTurnover between(List<Watchlist> lists, LocalDate before, LocalDate after) {
    return new ListTurnover(
        entries(lists, entry -> entry.on(after) && !entry.on(before)),
        entries(lists, entry -> entry.on(before) && !entry.on(after)));
  }

  private static List<ListedParty> entries(List<Watchlist> lists, Predicate<ListedParty> wanted) {
    return lists.stream()
        .flatMap(list -> list.entries().stream())
        .filter(wanted)
        .sorted(ORDER)
        .toList();
  }
}
