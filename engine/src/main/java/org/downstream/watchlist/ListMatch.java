package org.downstream.watchlist;

import java.util.List;
import org.downstream.evidence.Certainty;

/**
 * A party of the question met an entry of a list.
 *
 * @param entry the entry
 * @param certainty ESTABLISHED for the same name or a recorded alias, POSSIBLE for a likeness
 * @param score 0 to 1000, only to rank matches of one query
 * @param asked the name that was asked for
 * @param matched the name of the entry that it met
 * @param why each step that links the two, in words, such as "traditional to simplified"
 */
public record ListMatch(
    ListedParty entry,
    Certainty certainty,
    int score,
    String asked,
    String matched,
    List<String> why) {

  public ListMatch {
    why = List.copyOf(why);
  }
}
