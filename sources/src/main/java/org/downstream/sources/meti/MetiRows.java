package org.downstream.sources.meti;

import java.util.List;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CountryNames;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.watchlist.ListKind;

/** What both forms of the list have in common. */
final class MetiRows {

  private MetiRows() {}

  /** An entry; the list names organisations, and a country in place of an address. */
  static PartyDraft draft(long number, String name, List<String> aliases, List<String> places) {
    PartyDraft draft =
        new PartyDraft(number, ListKind.JAPAN_END_USER, "Japan METI Foreign End User List");
    draft.kind(BearerKind.ORGANISATION);
    draft.primary(name);
    aliases.forEach(draft::alias);
    for (String place : places) {
      String country = CountryNames.leading(place);
      draft.address(place);
      draft.country(country.isEmpty() ? place : country);
      // Where the columns ran into each other, the name follows the country.
      if (name.isBlank() && !country.isEmpty()) {
        draft.primary(place.substring(country.length()));
      }
    }
    return draft;
  }

  static void finish(PartyDraft draft, String concern, ListSink sink) {
    if (!concern.isBlank()) {
      draft.policy("concern: " + concern);
    }
    draft.finish(sink, 1);
  }
}
