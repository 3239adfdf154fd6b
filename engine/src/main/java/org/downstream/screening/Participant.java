package org.downstream.screening;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.trade.Role;

/**
 * A party with all its parts in a deal, or a part that must be filled and for which the record
 * names nobody.
 *
 * @param party who; empty when the record names nobody
 * @param roles all its parts
 * @param place the row that says so
 * @param gap for an unnamed party, what is not known, such as "who receives the goods after X"
 */
record Participant(Optional<Party> party, Set<Role> roles, String place, String gap) {

  Participant {
    roles = Set.copyOf(roles);
  }

  /** The key of the party; empty when unnamed. */
  String subject() {
    return party.map(Party::id).map(PartyId::value).orElse("");
  }

  /** The name to show. */
  String name() {
    return party.map(Party::displayName).orElse("an unnamed party");
  }

  /** Its parts as conditions name them. */
  Set<String> roleNames() {
    return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of its parts makes it a party to the transaction (15 CFR 748.5(c) to (f)). */
  boolean counted() {
    return roles.stream().anyMatch(Role::partyToTheTransaction);
  }

  /** Whether it does no more than supply, pay or carry. */
  boolean onlyServes() {
    return roles.stream()
        .allMatch(role -> role == Role.SUPPLIER || role == Role.PAYER || role == Role.FORWARDER);
  }
}
