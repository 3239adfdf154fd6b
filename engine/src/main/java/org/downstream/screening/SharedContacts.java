package org.downstream.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.downstream.party.Party;
import org.downstream.party.PartyId;

/** Finds parties of a book that share a telephone, an e-mail domain or an address. */
final class SharedContacts {

  /** Domains that anybody can have an address at. */
  private static final Set<String> OPEN_TO_ALL =
      Set.of(
          "gmail.com",
          "outlook.com",
          "hotmail.com",
          "yahoo.com",
          "icloud.com",
          "proton.me",
          "protonmail.com",
          "qq.com",
          "163.com",
          "126.com",
          "sina.com",
          "foxmail.com",
          "139.com",
          "aliyun.com",
          "live.com",
          "mail.ru",
          "yandex.ru");

  private static final int SHORTEST_PHONE = 7;

  private final Map<String, SortedSet<PartyId>> byContact = new HashMap<>();

  SharedContacts(Collection<Party> parties) {
    for (Party party : parties) {
      keys(party)
          .forEach(key -> byContact.computeIfAbsent(key, each -> new TreeSet<>()).add(party.id()));
    }
  }

  /** The other parties with a contact in common, sorted. */
  SortedSet<PartyId> with(Party party) {
    SortedSet<PartyId> result = new TreeSet<>();
    keys(party).forEach(key -> result.addAll(byContact.getOrDefault(key, new TreeSet<>())));
    result.remove(party.id());
    return result;
  }

  private static Stream<String> keys(Party party) {
    return Stream.of(
            party.contact().phone().flatMap(SharedContacts::phone),
            party.contact().email().flatMap(SharedContacts::domain),
            party.contact().address().flatMap(SharedContacts::address))
        .flatMap(Optional::stream);
  }

  private static Optional<String> phone(String written) {
    String digits = written.replaceAll("[^0-9]", "");
    return digits.length() < SHORTEST_PHONE ? Optional.empty() : Optional.of("phone " + digits);
  }

  private static Optional<String> domain(String email) {
    int at = email.lastIndexOf('@');
    String domain = email.substring(at + 1).strip().toLowerCase(Locale.ROOT);
    return at < 1 || domain.isEmpty() || OPEN_TO_ALL.contains(domain)
        ? Optional.empty()
        : Optional.of("domain " + domain);
  }

  private static Optional<String> address(String written) {
    String folded = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return folded.length() < 10 ? Optional.empty() : Optional.of("address " + folded);
  }
}
