package org.downstream.sources.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/**
 * A list as of a day, and what may be concluded from a name that is not in it.
 *
 * @param list the list
 * @param covers the lists of which it is the whole text; empty for a selection
 * @param refusedTexts rows of the file that could not be used; a party may stand in one of them
 */
public record Vintage(Watchlist list, Set<ListKind> covers, List<String> refusedTexts) {

  public Vintage {
    covers = Set.copyOf(covers);
    refusedTexts = List.copyOf(refusedTexts);
  }

  /** A selection: nothing follows from a name that is absent. */
  public static Vintage selection(Watchlist list) {
    return new Vintage(list, Set.of(), List.of());
  }

  /** The whole of the lists that a file has entries of. */
  public static Vintage whole(Watchlist list, ListReading reading) {
    // A plain list is known by its title alone.
    Set<ListKind> covers =
        list.entries().stream()
            .map(ListedParty::list)
            .filter(kind -> kind != ListKind.OTHER)
            .collect(Collectors.toSet());
    return new Vintage(list, covers, reading.refusedTexts());
  }
}
