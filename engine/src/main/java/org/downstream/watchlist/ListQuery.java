package org.downstream.watchlist;

import java.util.List;
import java.util.Optional;
import org.downstream.party.Party;

/**
 * What is asked of the lists about one party.
 *
 * @param names every name it goes by, in any script
 * @param country ISO 3166 alpha-2 of its registration; empty when unknown
 * @param addresses where it is, one line each
 */
public record ListQuery(List<String> names, Optional<String> country, List<String> addresses) {

  public ListQuery {
    names = List.copyOf(names);
    addresses = List.copyOf(addresses);
  }

  /** A question by name alone. */
  public static ListQuery named(String... names) {
    return new ListQuery(List.of(names), Optional.empty(), List.of());
  }

  /** All that a book says of a party that a list can be asked for. */
  public static ListQuery of(Party party) {
    return new ListQuery(
        party.names(), party.country(), party.contact().address().stream().toList());
  }

  /** The same question, of a party of that country. */
  public ListQuery in(String isoCountry) {
    return new ListQuery(names, Optional.of(isoCountry), addresses);
  }

  /** The same question, of a party at those addresses. */
  public ListQuery at(String... lines) {
    return new ListQuery(names, country, List.of(lines));
  }
}
