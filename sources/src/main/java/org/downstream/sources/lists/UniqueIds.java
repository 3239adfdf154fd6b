package org.downstream.sources.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.downstream.sources.published.PublishedParty;

/** Makes the ids of a list unique: the second entry of one id gets "-2". */
final class UniqueIds implements Consumer<PublishedParty> {

  private final Map<String, Integer> given = new HashMap<>();
  private final Consumer<PublishedParty> next;

  UniqueIds(Consumer<PublishedParty> next) {
    this.next = next;
  }

  @Override
  public void accept(PublishedParty party) {
    int times = given.merge(party.list().name() + " " + party.id(), 1, Integer::sum);
    next.accept(times == 1 ? party : withId(party, party.id() + "-" + times));
  }

  private static PublishedParty withId(PublishedParty party, String id) {
    return new PublishedParty(
        id,
        party.publishersId(),
        party.list(),
        party.listTitle(),
        party.kind(),
        party.names(),
        party.countries(),
        party.addresses(),
        party.addressOnly(),
        party.from(),
        party.to(),
        party.requirement(),
        party.policy(),
        party.footnotes(),
        party.citations(),
        party.programs(),
        party.identifiers(),
        party.remarks(),
        party.raw());
  }
}
