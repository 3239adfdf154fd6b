package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.OwnershipGraph;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.UltimateParent;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.rule.CountryGroups;
import org.downstream.time.AsOf;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListQuery;
import org.downstream.watchlist.ReviewPolicy;
import org.downstream.watchlist.WatchlistIndex;
import org.jspecify.annotations.Nullable;

/**
 * Answers L, O and H for one party on one day. The names of a party are matched once; each day only
 * filters the matches. Thread-safe.
 */
final class PartyScreen {

  private static final String MACAU_OR_D5 = "M5";
  private static final int REMEMBERED = 100_000;

  private final Records records;
  private final PartyFacts facts;
  private final Map<PartyId, Party> byId;
  private final WatchlistIndex lists;
  private final CountryGroups groups;
  private final OwnershipGraph graph;
  private final UltimateParent ultimateParent;
  private final SharedContacts contacts;
  private final PartyTurns turns;
  private final @Nullable PartyScreen base;
  private final @Nullable PartyTurns changed;
  // Answered anew for each deal, parties took half of all time; of a party's questions on a book of
  // 100,000 deals most fall into a span that was answered before.
  private final Remembered<PartyDay, PartyReading> answers = new Remembered<>(REMEMBERED);
  private final ConcurrentHashMap<PartyId, List<ListMatch>> matchesEver = new ConcurrentHashMap<>();

  PartyScreen(Book book, Records records, WatchlistIndex lists, CountryGroups groups) {
    this.records = records;
    this.facts = new PartyFacts(records);
    this.byId = records.parties();
    this.lists = lists;
    this.groups = groups;
    this.graph = new OwnershipGraph(book.stakes());
    this.ultimateParent = new UltimateParent(graph, this::hasOwners);
    this.contacts = new SharedContacts(book.parties().values());
    this.base = null;
    this.changed = null;
    this.turns =
        new PartyTurns(byId, graph, contacts, groups.turns(MACAU_OR_D5), this::matchesEver);
  }

  /** The same book under other lists; what no changed entry reaches is taken from the base. */
  private PartyScreen(PartyScreen base, WatchlistIndex lists, WatchlistIndex changed) {
    this.records = base.records;
    this.facts = base.facts;
    this.byId = base.byId;
    this.lists = lists;
    this.groups = base.groups;
    this.graph = base.graph;
    this.ultimateParent = base.ultimateParent;
    this.contacts = base.contacts;
    this.base = base;
    ConcurrentHashMap<PartyId, List<ListMatch>> met = new ConcurrentHashMap<>();
    this.changed =
        new PartyTurns(
            byId,
            graph,
            contacts,
            new TreeSet<>(),
            party -> {
              List<ListMatch> found = met.get(party.id());
              if (found == null) {
                found = List.copyOf(matchWithCompany(party, changed));
                met.put(party.id(), found);
              }
              return found;
            });
    this.turns =
        new PartyTurns(byId, graph, contacts, groups.turns(MACAU_OR_D5), this::matchesEver);
  }

  /**
   * The same parties under other lists.
   *
   * @param lists all entries as supposed
   * @param changed the entries that are there on one side only
   */
  PartyScreen supposing(WatchlistIndex lists, WatchlistIndex changed) {
    return new PartyScreen(this, lists, changed);
  }

  /** Whether a changed entry may reach the party: it, or a party tied to it, meets one. */
  boolean reachedByChange(Party party) {
    return changed != null && changed.of(party).metList();
  }

  /** A party, the first day of a span without change for it, and the last day of knowledge. */
  private record PartyDay(PartyId party, long since, LocalDate knownBy) {}

  /** The company that a branch belongs to, whose owners are its owners; else the party itself. */
  private PartyId company(Party party) {
    Set<PartyId> seen = new HashSet<>();
    Party at = party;
    while (seen.add(at.id())) {
      at = at.branchOf().map(byId::get).orElse(at);
    }
    return at.id();
  }

  OwnershipGraph graph() {
    return graph;
  }

  PartyAnswers answers(Party party, AsOf asOf) {
    return reading(party, asOf).answers().on(asOf.on());
  }

  /** What is known of a party in the span of days in which the day lies. */
  PartyReading reading(Party party, AsOf asOf) {
    if (base != null && !reachedByChange(party)) {
      return base.reading(party, asOf);
    }
    PartyTurns.Surroundings around = turns.of(party);
    return answers.get(
        new PartyDay(party.id(), around.turns().before(asOf.on()), asOf.knownBy()),
        key -> {
          PartyAnswers found = answer(party, around, asOf);
          return PartyReading.of(found, facts.of(found, groups), records);
        });
  }

  private PartyAnswers answer(Party party, PartyTurns.Surroundings around, AsOf asOf) {
    OwnershipClosure.Answer owned =
        new OwnershipClosure(graph, id -> holder(id, asOf.on())).of(company(party), asOf);
    UltimateParent.Top top = top(party, asOf);
    Optional<String> headquarters = headquarters(party, asOf.on());
    Optional<String> ofParent =
        top.parent().flatMap(parent -> parentHeadquarters(parent, top, party, asOf));
    return new PartyAnswers(
        party,
        asOf.on(),
        matches(party, asOf.on()),
        owned,
        policyOfOwners(owned, asOf.on()),
        top,
        headquarters,
        ofParent,
        headquartered(party, headquarters, ofParent, asOf.on()),
        around.contactsThatMetList().isEmpty()
            ? List.of()
            : around.contactsThatMetList().stream()
                .filter(other -> listed(other, asOf.on()) == Certainty.ESTABLISHED)
                .toList(),
        around.relatedMetList() ? related(party, asOf) : List.of());
  }

  /** Whether the party is caught through its owners by that rule, for a comparison of rules. */
  OwnershipClosure.Answer owned(Party party, AsOf asOf, OwnershipRule rule) {
    return new OwnershipClosure(graph, id -> holder(id, asOf.on())).of(company(party), asOf, rule);
  }

  /** The stakes of the book as a registry, with who is listed on that day. */
  BookRegistry registry(Book book, AsOf asOf) {
    return new BookRegistry(book, asOf, id -> holder(id, asOf.on()));
  }

  /**
   * The entries that the party met, in force on that day; a branch is the company it belongs to.
   */
  List<ListMatch> matches(Party party, LocalDate on) {
    List<ListMatch> ever = matchesEver(party);
    return ever.isEmpty()
        ? ever
        : ever.stream().filter(match -> match.entry().on(on)).distinct().toList();
  }

  /** The entries that the party, or the company it is a branch of, met on any day. */
  List<ListMatch> matchesEver(Party party) {
    List<ListMatch> found = matchesEver.get(party.id());
    if (found == null) {
      found = List.copyOf(matchWithCompany(party, lists));
      matchesEver.put(party.id(), found);
    }
    return found;
  }

  private List<ListMatch> matchWithCompany(Party party, WatchlistIndex lists) {
    List<ListMatch> result = new ArrayList<>();
    Set<PartyId> seen = new HashSet<>();
    Optional<Party> at = Optional.of(party);
    while (at.isPresent() && seen.add(at.get().id())) {
      result.addAll(lists.matchEver(ListQuery.of(at.get())));
      at = at.get().branchOf().map(byId::get);
    }
    return result;
  }

  private Certainty listed(PartyId id, LocalDate on) {
    Party party = byId.get(id);
    if (party == null) {
      return Certainty.UNKNOWN;
    }
    List<ListMatch> matches = matches(party, on);
    return matches.isEmpty()
        ? Certainty.RULED_OUT
        : matches.stream()
            .filter(match -> match.entry().list().reachesAffiliates())
            .filter(match -> !match.entry().addressOnly())
            .map(ListMatch::certainty)
            .reduce(Certainty.RULED_OUT, Certainty::or);
  }

  /**
   * Listed parties that the party holds, that have an owner in common with it, or that direct it by
   * votes or contract without equity. Ownership does not go upward or sideways, and votes are no
   * ownership (supp. 8 to part 744): they are a reason to ask, no more.
   */
  private List<PartyId> related(Party party, AsOf asOf) {
    Stream<PartyId> owners =
        graph.ownersOf(party.id(), asOf).stream()
            .map(OwnershipStake::owner)
            .filter(this::holdsForItself);
    Stream<PartyId> held =
        Stream.concat(Stream.of(party.id()), owners)
            .flatMap(holder -> graph.holdingsOf(holder, asOf).stream())
            .map(OwnershipStake::owned);
    Stream<PartyId> directing =
        graph.ownersOf(party.id(), asOf).stream()
            .filter(stake -> stake.kind() != OwnershipStake.Kind.EQUITY)
            .map(OwnershipStake::owner);
    return Stream.concat(held, directing)
        .filter(other -> !other.equals(party.id()))
        .distinct()
        .filter(other -> listed(other, asOf.on()) == Certainty.ESTABLISHED)
        .sorted()
        .toList();
  }

  /**
   * Supp. 8 to part 744 speaks of foreign entities; a party whose country is unknown may be one.
   */
  private OwnershipClosure.Holder holder(PartyId id, LocalDate on) {
    Party party = byId.get(id);
    return new OwnershipClosure.Holder(
        listed(id, on),
        party == null || party.kind().hasOwners(),
        party == null || !party.country().equals(Optional.of("US")));
  }

  /** That a state or the public holds both says nothing of a tie between them. */
  private boolean holdsForItself(PartyId owner) {
    Party party = byId.get(owner);
    return party == null
        || (party.kind() != PartyKind.GOVERNMENT && party.kind() != PartyKind.PUBLIC_FLOAT);
  }

  private boolean hasOwners(PartyId id) {
    Party party = byId.get(id);
    return party == null || party.kind().hasOwners();
  }

  private UltimateParent.Top top(Party party, AsOf asOf) {
    Optional<PartyId> stated =
        party.ultimateParent().or(() -> party.branchOf()).filter(byId::containsKey);
    if (stated.isPresent() && !stated.get().equals(party.id())) {
      UltimateParent.Top above = ultimateParent.of(stated.get(), asOf);
      return above.parent().isPresent()
          ? above
          : new UltimateParent.Top(stated, above.steps(), Optional.empty());
    }
    return ultimateParent.of(party.id(), asOf);
  }

  private Optional<String> headquarters(Party party, LocalDate on) {
    Optional<String> stated = party.headquarters();
    if (stated.isEmpty() && !party.kind().hasOwners()) {
      stated = party.country();
    }
    return stated.map(country -> groups.destination(country, on));
  }

  /** Above the last company a person or a scattered public has no headquarters of its own. */
  private Optional<String> parentHeadquarters(
      PartyId parent, UltimateParent.Top top, Party party, AsOf asOf) {
    Party found = byId.get(parent);
    if (found == null) {
      return Optional.empty();
    }
    boolean noSeat = found.kind() == PartyKind.PERSON || found.kind() == PartyKind.PUBLIC_FLOAT;
    if (noSeat && !top.steps().isEmpty()) {
      OwnershipStake last = top.steps().get(top.steps().size() - 1);
      found = byId.getOrDefault(last.owned(), party);
    }
    return headquarters(found, asOf.on());
  }

  private Certainty headquartered(
      Party party, Optional<String> own, Optional<String> ofParent, LocalDate on) {
    Certainty ownAnswer = own.map(place -> inMacauOrD5(place, on)).orElse(Certainty.UNKNOWN);
    Certainty parentAnswer =
        ofParent.map(place -> inMacauOrD5(place, on)).orElse(Certainty.UNKNOWN);
    Certainty either = ownAnswer.or(parentAnswer);
    boolean registeredThere =
        party
            .country()
            .map(place -> inMacauOrD5(groups.destination(place, on), on) == Certainty.ESTABLISHED)
            .orElse(false);
    return either == Certainty.UNKNOWN && registeredThere ? Certainty.POSSIBLE : either;
  }

  private Certainty inMacauOrD5(String country, LocalDate on) {
    return Certainty.of(groups.contains(MACAU_OR_D5, country, on));
  }

  /** 15 CFR 744.11(a)(1): the most restrictive policy of the owners applies. */
  private Optional<ReviewPolicy> policyOfOwners(OwnershipClosure.Answer owned, LocalDate on) {
    if (owned.proof().isEmpty()) {
      return Optional.empty();
    }
    return owned.proof().stream()
        .map(OwnershipStake::owner)
        .distinct()
        .map(byId::get)
        .filter(java.util.Objects::nonNull)
        .flatMap(owner -> matches(owner, on).stream())
        .filter(match -> match.entry().list().reachesAffiliates())
        .map(match -> match.entry().policy())
        .flatMap(Optional::stream)
        .reduce(ReviewPolicy::stricter);
  }
}
