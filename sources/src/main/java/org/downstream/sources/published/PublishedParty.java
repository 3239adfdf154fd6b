package org.downstream.sources.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.downstream.watchlist.ListKind;

/**
 * An entry of a published list with every field that the list gives.
 *
 * @param id unique in its list: the publisher's own where there is one, else made from the name
 * @param publishersId whether the id is the publisher's own and stays when the entry is edited
 * @param list the list it stands on
 * @param listTitle the list in the publisher's words
 * @param kind person, organisation, vessel or aircraft, where proven
 * @param names the published name first; every alias after it
 * @param countries ISO 3166 alpha-2, that of the heading first
 * @param addresses each as published
 * @param addressOnly whether it lists an address and no party
 * @param from first day on the list; empty when the list does not say
 * @param to last day on the list; empty when it is open or the list does not say
 * @param requirement licence requirement, as published
 * @param policy licence review policy or sanctions imposed, as published
 * @param footnotes footnotes of the Entity List that mark it
 * @param citations Federal Register pages or legal acts, as published
 * @param programs sanctions programmes or regimes
 * @param identifiers numbers of registers, documents and exchanges
 * @param remarks whatever else the list says in words
 * @param raw the cells or texts of the entry as read, without addresses of web pages
 */
public record PublishedParty(
    String id,
    boolean publishersId,
    ListKind list,
    String listTitle,
    BearerKind kind,
    List<PublishedName> names,
    List<String> countries,
    List<String> addresses,
    boolean addressOnly,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String requirement,
    String policy,
    SortedSet<Integer> footnotes,
    List<String> citations,
    List<String> programs,
    List<PartyIdentifier> identifiers,
    List<String> remarks,
    List<String> raw) {

  public PublishedParty {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    addresses = List.copyOf(addresses);
    footnotes = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(footnotes));
    citations = List.copyOf(citations);
    programs = List.copyOf(programs);
    identifiers = List.copyOf(identifiers);
    remarks = List.copyOf(remarks);
    raw = List.copyOf(raw);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "The entry %s has no name.\nMaybe it should be refused.", id));
    }
  }

  /** The name under which it stands. */
  public String name() {
    return names.get(0).text();
  }

  /** The country of the heading, or "". */
  public String country() {
    return countries.isEmpty() ? "" : countries.get(0);
  }
}
