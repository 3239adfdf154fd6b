package org.downstream.sources.ecfr;

import java.util.List;
import org.downstream.watchlist.ListedParty;

/**
 * An entry with the two columns that its engine type keeps as one text.
 *
 * @param requirement the licence requirement as published; empty when the table has no such column
 * @param policy the review policy as published; empty when the table has no such column
 * @param asRead the cells of its row as published
 */
public record PublishedEntry(
    ListedParty party, String requirement, String policy, List<String> asRead) {

  public PublishedEntry {
    asRead = List.copyOf(asRead);
  }
}
