package org.downstream.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.registry.Listed;
import org.downstream.ownership.registry.OwnershipRegistry;
import org.downstream.ownership.registry.RegistryBuilder;
import org.downstream.ownership.registry.RegistryClosure;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;

/** The stakes of a book as a registry, to be closed from the listed parties down on one day. */
public final class BookRegistry {

  private final List<PartyId> parties;
  private final SortedMap<PartyId, Integer> numbers = new TreeMap<>();
  private final List<OwnershipStake> stakes;
  private final OwnershipRegistry registry;
  private final SortedMap<Integer, Certainty> listed = new TreeMap<>();
  private final AsOf asOf;

  BookRegistry(Book book, AsOf asOf, Function<PartyId, Holder> holders) {
    this.asOf = asOf;
    TreeSet<PartyId> all = new TreeSet<>(book.parties().keySet());
    for (OwnershipStake stake : book.stakes()) {
      all.add(stake.owner());
      all.add(stake.owned());
    }
    parties = List.copyOf(all);
    stakes = List.copyOf(book.stakes());
    RegistryBuilder builder = new RegistryBuilder(parties.size(), stakes.size());
    for (PartyId party : parties) {
      Holder holder = holders.apply(party);
      int number = builder.party(holder.hasOwners(), holder.foreign());
      numbers.put(party, number);
      if (holder.listed() != Certainty.RULED_OUT) {
        listed.put(number, holder.listed());
      }
    }
    for (OwnershipStake stake : stakes) {
      builder.stake(
          number(stake.owner()),
          number(stake.owned()),
          stake.share(),
          stake.kind(),
          stake.held(),
          stake.provenance().knownSince());
    }
    registry = builder.build();
  }

  /** The number of a party of the book. */
  public int number(PartyId party) {
    Integer found = numbers.get(party);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no party " + party + ".\nMaybe it is in another book.");
    }
    return found;
  }

  /** The party with that number. */
  public PartyId party(int number) {
    return parties.get(number);
  }

  /** The stake of the book from which a row of the registry was made. */
  public OwnershipStake stake(OwnershipRegistry.Stake row) {
    return stakes.get(row.row());
  }

  /** How far the party is listed on a list that reaches affiliates. */
  public Certainty listed(PartyId party) {
    return listed.getOrDefault(number(party), Certainty.RULED_OUT);
  }

  /**
   * Closes from the listed parties down. A rule that does not add the holdings of several is closed
   * from that one party alone.
   */
  public RegistryClosure close(OwnershipRule rule, PartyId of) {
    RegistryClosure closure = new RegistryClosure(registry);
    SortedMap<Integer, Certainty> from = new TreeMap<>(listed);
    if (!rule.addsListedParties()) {
      from.keySet().retainAll(List.of(number(of)));
    }
    closure.close(Listed.of(from), asOf, rule);
    return closure;
  }

  /** Those caught possibly or for certain to whom holdings that count lead down from the party. */
  public List<PartyId> caughtBelow(PartyId party, RegistryClosure closure, OwnershipRule rule) {
    var caught =
        java.util.Arrays.stream(closure.caught(Certainty.POSSIBLE))
            .mapToObj(this::party)
            .collect(Collectors.toCollection(TreeSet::new));
    var held =
        stakes.stream()
            .filter(stake -> stake.held().contains(asOf.on()))
            .filter(stake -> asOf.knows(stake.provenance().knownSince()))
            .filter(stake -> rule.counts(stake.kind()))
            .collect(Collectors.groupingBy(OwnershipStake::owner));
    List<PartyId> result = new ArrayList<>(List.of(party));
    TreeSet<PartyId> seen = new TreeSet<>(result);
    for (int i = 0; i < result.size(); i++) {
      for (OwnershipStake stake : held.getOrDefault(result.get(i), List.of())) {
        if (caught.contains(stake.owned()) && seen.add(stake.owned())) {
          result.add(stake.owned());
        }
      }
    }
    return result.subList(1, result.size());
  }
}
