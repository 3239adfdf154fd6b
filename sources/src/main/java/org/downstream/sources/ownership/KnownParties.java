package org.downstream.sources.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.downstream.party.Identifier;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.RowProblem;

/**
 * Finds out which descriptions are of one party: those with one key or one identifier. Two parties
 * of the book are never made one, nor two with different LEIs or social credit codes.
 */
final class KnownParties {

  private final ProblemLog log;
  private final Map<String, OneParty> byKey = new LinkedHashMap<>();
  private final Map<Identifier, OneParty> byIdentifier = new HashMap<>();
  private final List<OneParty> ofBook = new ArrayList<>();

  KnownParties(SortedMap<PartyId, Party> book, ProblemLog log) {
    this.log = log;
    for (Party party : book.values()) {
      OneParty one = new OneParty(Optional.of(party), identifiers(party));
      ofBook.add(one);
      for (Identifier each : one.identifiers) {
        OneParty before = byIdentifier.putIfAbsent(each, one);
        if (before != null) {
          conflict(party, each, "an identifier of one party; " + before + " has it too");
        }
      }
    }
  }

  /** What the book states, and its registry number under its country. */
  private static Set<Identifier> identifiers(Party party) {
    Set<Identifier> result = new TreeSet<>(party.identifiers());
    party
        .contact()
        .registryId()
        .flatMap(number -> Identifier.registered(party.country().orElse(""), number))
        .ifPresent(result::add);
    return result;
  }

  private void conflict(Party party, Identifier identifier, String expected) {
    log.add(
        new RowProblem(
            ProblemCode.IDENTIFIER_CONFLICT,
            party.provenance().file(),
            party.provenance().row(),
            "identifiers",
            identifier.toString(),
            expected,
            ""));
  }

  /** Takes in what the sources say. */
  void add(Statements statements) {
    for (StatedParty stated : statements.parties()) {
      OneParty one =
          byKey
              .computeIfAbsent(stated.key(), k -> new OneParty(Optional.empty(), Set.of()))
              .found();
      one.descriptions.add(stated);
      for (Identifier each : new TreeSet<>(stated.identifiers())) {
        one = one.found();
        OneParty other = byIdentifier.putIfAbsent(each, one);
        one.identifiers.add(each);
        if (other != null) {
          join(one, other.found(), stated, each);
        }
      }
    }
    statements
        .sameAs()
        .forEach(
            (key, other) -> {
              OneParty one = byKey.get(key);
              OneParty two = byKey.get(other);
              if (one != null && two != null) {
                one.found().takeOver(two.found());
              }
            });
  }

  private void join(OneParty one, OneParty other, StatedParty stated, Identifier by) {
    if (one != other && !one.takeOver(other)) {
      log.add(
          new RowProblem(
              ProblemCode.IDENTIFIER_CONFLICT,
              stated.provenance().file(),
              stated.provenance().row(),
              "identifier",
              by.toString(),
              "an identifier of one party; " + other + " has it and differs in another",
              ""));
    }
  }

  Optional<OneParty> of(String key) {
    return Optional.ofNullable(byKey.get(key)).map(OneParty::found);
  }

  /** The parties that are not in the book, each once, in the order of the files. */
  Set<OneParty> beyondTheBook() {
    Set<OneParty> result = new LinkedHashSet<>();
    for (OneParty each : byKey.values()) {
      if (each.found().book.isEmpty()) {
        result.add(each.found());
      }
    }
    return result;
  }

  /** The parties of the book, with what the sources say of them. */
  List<OneParty> ofBook() {
    return ofBook;
  }

  /** One party with all that is said of it. */
  static final class OneParty {
    private Optional<Party> book;
    private final Set<Identifier> identifiers;
    private final List<StatedParty> descriptions = new ArrayList<>(1);
    private Optional<OneParty> partOf = Optional.empty();

    private OneParty(Optional<Party> book, Set<Identifier> identifiers) {
      this.book = book;
      this.identifiers = new TreeSet<>(identifiers);
    }

    Optional<Party> book() {
      return book;
    }

    List<StatedParty> descriptions() {
      return descriptions;
    }

    Set<Identifier> identifiers() {
      return identifiers;
    }

    private OneParty found() {
      OneParty at = this;
      while (at.partOf.isPresent()) {
        at = at.partOf.get();
      }
      return at;
    }

    /** Whether the two have different identifiers of a kind of which a party has only one. */
    boolean differsFrom(OneParty other) {
      return identifiers.stream()
          .filter(each -> each.scheme().single())
          .anyMatch(
              each ->
                  other.identifiers.stream()
                      .anyMatch(o -> o.scheme() == each.scheme() && !o.equals(each)));
    }

    private boolean takeOver(OneParty other) {
      if (this == other) {
        return true;
      }
      if ((book.isPresent() && other.book.isPresent()) || differsFrom(other)) {
        return false;
      }
      OneParty stays = other.book.isPresent() ? other : this;
      OneParty goes = stays == this ? other : this;
      stays.identifiers.addAll(goes.identifiers);
      stays.descriptions.addAll(goes.descriptions);
      goes.partOf = Optional.of(stays);
      return true;
    }

    @Override
    public String toString() {
      return book.map(party -> "party " + party.id())
          .orElseGet(() -> descriptions.isEmpty() ? "a party" : descriptions.get(0).key());
    }
  }
}
