package org.downstream.cli.output;

import java.util.Optional;
import java.util.function.Function;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.Book;

/**
 * The names of parties, in Latin and in Chinese script. A party that no book holds goes by its key.
 */
public final class PartyNames {

  private final Function<PartyId, Optional<Party>> parties;

  public PartyNames(Function<PartyId, Optional<Party>> parties) {
    this.parties = parties;
  }

  /** The names in a book. */
  public static PartyNames of(Book book) {
    return new PartyNames(id -> Optional.ofNullable(book.parties().get(id)));
  }

  /** The first name without Chinese characters, else the registered name, else the key. */
  public String latin(PartyId id) {
    return parties
        .apply(id)
        .map(
            party ->
                party.names().stream()
                    .filter(name -> !hasIdeographs(name))
                    .findFirst()
                    .orElse(party.name()))
        .orElse(id.value());
  }

  /** The first name with Chinese characters, if it differs from {@link #latin}. */
  public Optional<String> local(PartyId id) {
    String latin = latin(id);
    return parties
        .apply(id)
        .flatMap(
            party ->
                party.names().stream()
                    .filter(PartyNames::hasIdeographs)
                    .filter(name -> !name.equals(latin))
                    .findFirst());
  }

  /** Both names, the second in brackets. */
  public String both(PartyId id) {
    return local(id).map(local -> latin(id) + " (" + local + ")").orElseGet(() -> latin(id));
  }

  private static boolean hasIdeographs(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }
}
