package org.downstream.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;

/** The addresses that the entries publish. */
final class ListedAddresses {
  private static final int LISTED_BY_ADDRESS = 970;
  private static final int SAME_ADDRESS = 600;
  private static final int OTHER_ORDER = 40;

  private final List<ListedAddress> addresses;
  private final Postings byWords;

  private ListedAddresses(List<ListedAddress> addresses, Postings byWords) {
    this.addresses = addresses;
    this.byWords = byWords;
  }

  private record ListedAddress(ListedParty entry, String published, AddressKey key) {}

  static ListedAddresses of(List<ListedParty> entries) {
    List<ListedAddress> addresses = new ArrayList<>();
    Postings.Builder byWords = new Postings.Builder();
    for (ListedParty entry : entries) {
      for (String published : entry.addresses()) {
        for (AddressKey key : AddressKey.ofEach(published)) {
          byWords.add(keys(key), addresses.size());
          addresses.add(new ListedAddress(entry, published, key));
        }
      }
    }
    return new ListedAddresses(List.copyOf(addresses), byWords.build());
  }

  List<ListMatch> match(String asked, Predicate<ListedParty> inForce) {
    Optional<AddressKey> key = AddressKey.of(asked);
    if (key.isEmpty()) {
      return List.of();
    }
    List<ListMatch> matches = new ArrayList<>();
    for (int row : byWords.of(keys(key.get()))) {
      ListedAddress listed = addresses.get(row);
      if (inForce.test(listed.entry)) {
        matches.add(match(asked, key.get(), listed));
      }
    }
    return matches;
  }

  private static Set<String> keys(AddressKey key) {
    return key.inOrder().equals(key.anyOrder())
        ? Set.of(key.inOrder())
        : Set.of(key.inOrder(), key.anyOrder());
  }

  private static ListMatch match(String asked, AddressKey key, ListedAddress listed) {
    boolean sameOrder = key.inOrder().equals(listed.key.inOrder());
    boolean settled = sameOrder && listed.entry.addressOnly();
    List<String> why = new ArrayList<>();
    why.add("the address equals a published one");
    why.add(
        listed.entry.addressOnly()
            ? "the entry lists the address and no party"
            : "the entry lists a party at this address; others may be there too");
    if (!sameOrder) {
      why.add("its words stand in another order");
    }
    int score =
        (listed.entry.addressOnly() ? LISTED_BY_ADDRESS : SAME_ADDRESS)
            - (sameOrder ? 0 : OTHER_ORDER);
    return new ListMatch(
        listed.entry,
        settled ? Certainty.ESTABLISHED : Certainty.POSSIBLE,
        score,
        asked,
        listed.published,
        why);
  }
}
