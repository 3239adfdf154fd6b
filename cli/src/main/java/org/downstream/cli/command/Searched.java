package org.downstream.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.downstream.watchlist.Watchlist;

/** Says which lists were searched, and what a name that is not found means. */
final class Searched {

  private Searched() {}

  static String words(List<Watchlist> lists) {
    List<Watchlist> whole = lists.stream().filter(list -> !list.starter()).toList();
    List<String> sentences = new ArrayList<>();
    for (Watchlist list : lists) {
      sentences.add(
          list.title()
              + " of "
              + list.vintage()
              + " with "
              + list.entries().size()
              + " entries"
              + (list.starter() ? ": a selection" : ""));
    }
    String end =
        whole.isEmpty()
            ? "; a name that is not found is not cleared against the full lists."
            : ". A name that is not found is on none of these whole texts; other lists and later days are not covered.";
    return String.join("; ", sentences) + end;
  }
}
