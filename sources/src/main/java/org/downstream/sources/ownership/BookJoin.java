package org.downstream.sources.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.OwnershipStake.Kind;
import org.downstream.ownership.Share;
import org.downstream.party.Contact;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.sources.ownership.KnownParties.OneParty;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.RowProblem;

/**
 * Adds what sources state to the parties and stakes of a book.
 *
 * <p>A party that is perhaps one of the book keeps its own place, and each of its stakes is given
 * to the party of the book as well, as one of which nothing is sure: from 0 to its upper bound. So
 * such a join establishes nothing and clears nobody.
 */
final class BookJoin {

  private final ProblemLog log;
  private final SortedMap<PartyId, Party> parties;
  private final List<OwnershipStake> stakes;
  private final KnownParties known;
  private final Map<OneParty, PartyId> ids = new HashMap<>();
  private final Map<OneParty, Set<OneParty>> perhaps = new HashMap<>();

  BookJoin(SortedMap<PartyId, Party> parties, List<OwnershipStake> stakes, ProblemLog log) {
    this.log = log;
    this.parties = new TreeMap<>(parties);
    this.stakes = new ArrayList<>(stakes);
    this.known = new KnownParties(parties, log);
  }

  void add(Statements statements) {
    known.add(statements);
    NameJoin names = new NameJoin(known.ofBook());
    for (OneParty each : known.ofBook()) {
      each.book().ifPresent(party -> ids.put(each, party.id()));
    }
    Set<OneParty> others = known.beyondTheBook();
    for (OneParty each : others) {
      ids.put(each, freeId(each.descriptions().get(0).key()));
      Set<OneParty> found = names.perhaps(each);
      if (!found.isEmpty()) {
        perhaps.put(each, found);
        found.forEach(candidate -> say(each, candidate));
      }
    }
    for (OneParty each : known.ofBook()) {
      each.book().ifPresent(party -> parties.put(party.id(), withMore(party, each)));
    }
    for (OneParty each : others) {
      Party party = stated(each);
      parties.put(party.id(), party);
    }
    statements.stakes().forEach(this::add);
  }

  SortedMap<PartyId, Party> parties() {
    return parties;
  }

  List<OwnershipStake> stakes() {
    return stakes;
  }

  private PartyId freeId(String key) {
    PartyId id = new PartyId(key);
    while (parties.containsKey(id)) {
      id = new PartyId(id.value() + "~");
    }
    return id;
  }

  private PartyId id(OneParty one) {
    PartyId id = ids.get(one);
    if (id == null) {
      throw new IllegalStateException("No id was given to " + one + ".\nMaybe it came in late.");
    }
    return id;
  }

  private void say(OneParty stated, OneParty candidate) {
    StatedParty first = stated.descriptions().get(0);
    log.add(
        new RowProblem(
            ProblemCode.JOIN_POSSIBLE,
            first.provenance().file(),
            first.provenance().row(),
            "name",
            first.names().isEmpty() ? first.key() : first.names().get(0),
            "an identifier that says whether it is party " + id(candidate),
            id(candidate).value()));
  }

  private Party withMore(Party party, OneParty one) {
    Set<String> names = new LinkedHashSet<>(party.names());
    Optional<String> country = party.country();
    Optional<String> headquarters = party.headquarters();
    for (StatedParty each : one.descriptions()) {
      names.addAll(each.names());
      country = country.or(each::country);
      headquarters = headquarters.or(each::headquarters);
    }
    return new Party(
        party.id(),
        List.copyOf(names),
        party.kind(),
        country,
        headquarters,
        party.branchOf(),
        party.ultimateParent(),
        party.registeredOn(),
        party.business(),
        party.contact(),
        party.usPerson(),
        party.lettersReceived(),
        one.identifiers(),
        party.provenance());
  }

  private Party stated(OneParty one) {
    Set<String> names = new LinkedHashSet<>();
    Optional<MissingOwner> missing = Optional.empty();
    PartyKind kind = PartyKind.COMPANY;
    StatedParty last = one.descriptions().get(0);
    for (StatedParty each : one.descriptions()) {
      missing = missing.or(each::missing);
      if (!each.names().isEmpty()) {
        names.addAll(each.names());
        kind = each.kind();
        last = last.names().isEmpty() ? each : last;
      }
    }
    if (missing.isPresent()) {
      names = new LinkedHashSet<>(Set.of("Owner not known (" + missing.get().words() + ")"));
      kind = PartyKind.COMPANY;
    }
    if (names.isEmpty()) {
      names.add(last.key());
    }
    PartyId id = id(one);
    Optional<PartyId> branchOf =
        one.descriptions().stream()
            .flatMap(each -> each.branchOf().stream())
            .flatMap(key -> known.of(key).stream())
            .map(this::id)
            .filter(other -> !other.equals(id))
            .findFirst();
    return new Party(
        id,
        List.copyOf(names),
        kind == PartyKind.BRANCH && branchOf.isEmpty() ? PartyKind.COMPANY : kind,
        one.descriptions().stream().flatMap(each -> each.country().stream()).findFirst(),
        one.descriptions().stream().flatMap(each -> each.headquarters().stream()).findFirst(),
        branchOf,
        Optional.empty(),
        one.descriptions().stream().flatMap(each -> each.registeredOn().stream()).findFirst(),
        Set.of(),
        Contact.NONE,
        Certainty.UNKNOWN,
        Set.of(),
        one.identifiers(),
        last.provenance());
  }

  private void add(StatedStake stated) {
    Optional<OneParty> owned = known.of(stated.owned());
    if (owned.isEmpty()) {
      unknown(stated.provenance(), stated.owned());
      return;
    }
    Optional<OneParty> owner = stated.owner().flatMap(known::of);
    if (owner.isEmpty() && stated.owner().isPresent()) {
      unknown(stated.provenance(), stated.owner().get());
    }
    PartyId held = id(owned.get());
    PartyId holder = owner.map(this::id).orElseGet(() -> standIn(stated, held));
    stakes.add(stake(holder, held, stated));
    Set<PartyId> holders = perhaps(owner, holder);
    Set<PartyId> helds = perhaps(owned, held);
    for (PartyId one : holders) {
      for (PartyId other : helds) {
        if (!(one.equals(holder) && other.equals(held))) {
          stakes.add(possible(one, other, stated));
        }
      }
    }
  }

  /** The party itself, and those of the book that it perhaps is. */
  private Set<PartyId> perhaps(Optional<OneParty> one, PartyId id) {
    Set<PartyId> result = new LinkedHashSet<>(Set.of(id));
    one.map(each -> perhaps.getOrDefault(each, Set.of()))
        .orElse(Set.of())
        .forEach(candidate -> result.add(id(candidate)));
    return result;
  }

  private PartyId standIn(StatedStake stated, PartyId held) {
    Party party = stated.missing().standIn(held, stated.provenance());
    parties.putIfAbsent(party.id(), party);
    return party.id();
  }

  private void unknown(Provenance at, String key) {
    log.add(
        new RowProblem(
            ProblemCode.PARTY_UNKNOWN,
            at.file(),
            at.row(),
            "",
            key,
            "a party that one of the files describes",
            ""));
  }

  private static OwnershipStake stake(PartyId owner, PartyId owned, StatedStake stated) {
    return new OwnershipStake(
        owner, owned, stated.share(), stated.kind(), stated.held(), stated.provenance());
  }

  /** Stated control would settle control; where the party is a guess, it is at most votes. */
  private static OwnershipStake possible(PartyId owner, PartyId owned, StatedStake stated) {
    Provenance at = stated.provenance();
    boolean control = stated.kind() == Kind.CONTROL;
    return new OwnershipStake(
        owner,
        owned,
        control ? Share.UNKNOWN : new Share(BigDecimal.ZERO, stated.share().high()),
        control ? Kind.VOTING : stated.kind(),
        stated.held(),
        new Provenance(
            at.file(), at.row(), at.source() + "; joined by name, not certain", at.knownSince()));
  }
}
