package org.downstream.screening;

import java.util.Optional;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A party with all its parts in a deal, or a part that must be filled and for which the record
 * names nobody.
 *
 * @param known what is known of it on the day; null when the record names nobody
 * @param parts all its parts
 * @param place the row that says so
 * @param gap for an unnamed party, what is not known, such as "who receives the goods after X"
 */
record Participant(@Nullable PartyReading known, Parts parts, String place, String gap) {

  /** Who; empty when the record names nobody. */
  Optional<Party> party() {
    return known == null ? Optional.empty() : Optional.of(known.party());
  }

  /** The key of the party; empty when unnamed. */
  String subject() {
    return known == null ? "" : known.party().id().value();
  }

  /** The name to show. */
  String name() {
    return known == null ? "an unnamed party" : known.name();
  }

  /** Whether it is that party. */
  boolean is(PartyId id) {
    return known != null && known.party().id().equals(id);
  }

  /** Whether one of its parts makes it a party to the transaction (15 CFR 748.5(c) to (f)). */
  boolean counted() {
    return parts.counted();
  }

  /** Whether it does no more than supply, pay or carry. */
  boolean onlyServes() {
    return parts.onlyServes();
  }
}
