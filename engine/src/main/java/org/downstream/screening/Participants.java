package org.downstream.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.trade.Payment;
import org.downstream.trade.Role;

/** Says who takes part in a deal, in which parts, and which part the record leaves unfilled. */
final class Participants {

  private final Records records;
  private final PartyScreen parties;
  private final ChainWalk chains;

  Participants(Records records, PartyScreen parties, ChainWalk chains) {
    this.records = records;
    this.parties = parties;
    this.chains = chains;
  }

  /** Everybody named, sorted by key, then every unfilled part. */
  List<Participant> of(RecordedDeal recorded, DealChain chain, AsOf asOf) {
    Deal deal = recorded.deal();
    String place = deal.provenance().place();
    Map<String, Role> gaps = new TreeMap<>();
    List<Participant> result = new ArrayList<>();
    for (Named each : named(recorded, chain, asOf, gaps)) {
      PartyReading known =
          records.party(each.id).map(party -> parties.reading(party, asOf)).orElse(null);
      result.add(new Participant(known, Parts.of(each.parts), place, ""));
    }
    gaps.forEach(
        (gap, role) -> result.add(new Participant(null, Parts.of(Parts.bit(role)), place, gap)));
    return result;
  }

  /** Whether any party that is named is one of those. */
  boolean any(RecordedDeal recorded, DealChain chain, AsOf asOf, Predicate<Party> which) {
    for (Named each : named(recorded, chain, asOf, new TreeMap<>())) {
      if (records.party(each.id).filter(which).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<Named> named(
      RecordedDeal recorded, DealChain chain, AsOf asOf, Map<String, Role> gaps) {
    Deal deal = recorded.deal();
    NamedParties named = new NamedParties();
    named.add(deal.from(), Role.SUPPLIER);
    named.add(deal.to(), receiver(deal));
    for (Deal.RoleOf each : deal.roles()) {
      named.add(each.party(), role(deal, each.role()));
    }
    for (PartyId each : ChainEnds.named(recorded, asOf)) {
      named.add(each, role(deal, Role.END_USER));
    }
    for (Payment each : recorded.payments(asOf)) {
      each.payer().ifPresent(payer -> named.add(payer, Role.PAYER));
    }
    Set<DealId> atOnce = chains.reachedAtOnce(recorded, asOf);
    for (DealChain.End end : chain.ends()) {
      Role role = role(end, atOnce.contains(end.deal()));
      if (end.party().isPresent()) {
        named.add(end.party().get(), role);
      } else {
        gaps.merge(end.statement(), role, Participants::nearer);
      }
    }
    return named.sorted();
  }

  /** Of two parts for one gap, the one that weighs more in law, which is declared first. */
  private static Role nearer(Role one, Role other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Role receiver(Deal deal) {
    if (deal.kind() == DealKind.OWN_USE) {
      return Role.END_USER;
    }
    return deal.possession() == Certainty.RULED_OUT ? Role.REMOTE_USER : Role.PURCHASER;
  }

  /** A user of computing power receives no item and is no end user (15 CFR 748.5(f)). */
  private static Role role(Deal deal, Role role) {
    return role == Role.END_USER && deal.possession() == Certainty.RULED_OUT
        ? receiver(deal)
        : role;
  }

  private static Role role(DealChain.End end, boolean atOnce) {
    return switch (end.role()) {
      case HOLDS -> atOnce ? Role.END_USER : Role.LATER_HOLDER;
      case USES -> atOnce ? Role.REMOTE_USER : Role.LATER_USER;
    };
  }

  private static final class Named {
    private final PartyId id;
    private int parts;

    Named(PartyId id) {
      this.id = id;
    }
  }

  /** Parties with their parts; up to a few are compared one by one. */
  private static final class NamedParties {
    private static final int FEW = 8;

    private final List<Named> all = new ArrayList<>(FEW);
    private Map<PartyId, Named> many = Map.of();

    void add(PartyId id, Role role) {
      at(id).parts |= Parts.bit(role);
    }

    private Named at(PartyId id) {
      if (all.size() > FEW) {
        return many.computeIfAbsent(id, this::made);
      }
      for (Named each : all) {
        if (each.id.equals(id)) {
          return each;
        }
      }
      Named made = made(id);
      if (all.size() > FEW) {
        many = new HashMap<>();
        all.forEach(each -> many.put(each.id, each));
      }
      return made;
    }

    private Named made(PartyId id) {
      Named made = new Named(id);
      all.add(made);
      return made;
    }

    List<Named> sorted() {
      Collections.sort(all, Comparator.comparing(each -> each.id));
      return all;
    }
  }
}
