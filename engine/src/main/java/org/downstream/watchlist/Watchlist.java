package org.downstream.watchlist;

import java.time.LocalDate;
import java.util.List;

/**
 * A list as it was loaded: entries with their dates, and what the file was.
 *
 * @param title such as "Downstream starter list"
 * @param starter whether it is a selection and not the whole of a published list
 * @param vintage the day of the official text it was made from
 * @param sha256 of the file, in lower-case hexadecimal
 * @param entries all entries, also those no longer in force
 */
public record Watchlist(
    String title, boolean starter, LocalDate vintage, String sha256, List<ListedParty> entries) {

  public Watchlist {
    entries = List.copyOf(entries);
  }
}
