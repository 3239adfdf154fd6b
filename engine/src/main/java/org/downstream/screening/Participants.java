package org.downstream.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.trade.Payment;
import org.downstream.trade.Role;

/** Says who takes part in a deal, in which parts, and which part the record leaves unfilled. */
final class Participants {

  private final Book book;

  Participants(Book book) {
    this.book = book;
  }

  /** Everybody named, sorted by key, then every unfilled part. */
  List<Participant> of(
      Deal deal,
      DealChain chain,
      Set<DealId> reachedAtOnce,
      Set<PartyId> namedEndUsers,
      List<Payment> payments) {
    Map<PartyId, Set<Role>> roles = new TreeMap<>();
    add(roles, deal.from(), Role.SUPPLIER);
    add(roles, deal.to(), receiver(deal));
    deal.roles().forEach(each -> add(roles, each.party(), role(deal, each.role())));
    namedEndUsers.forEach(each -> add(roles, each, role(deal, Role.END_USER)));
    payments.forEach(each -> each.payer().ifPresent(payer -> add(roles, payer, Role.PAYER)));
    Map<String, Role> gaps = new TreeMap<>();
    for (DealChain.End end : chain.ends()) {
      if (end.party().isPresent()) {
        add(roles, end.party().get(), role(end, reachedAtOnce.contains(end.deal())));
      } else {
        gaps.merge(
            end.statement(), role(end, reachedAtOnce.contains(end.deal())), Participants::nearer);
      }
    }
    List<Participant> result = new ArrayList<>();
    roles.forEach((id, parts) -> result.add(named(id, parts, deal)));
    gaps.forEach((gap, role) -> result.add(unnamed(gap, role, deal)));
    return result;
  }

  private Participant named(PartyId id, Set<Role> parts, Deal deal) {
    return new Participant(
        Optional.ofNullable(book.parties().get(id)), parts, deal.provenance().place(), "");
  }

  private static Participant unnamed(String gap, Role role, Deal deal) {
    return new Participant(Optional.empty(), Set.of(role), deal.provenance().place(), gap);
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

  private static void add(Map<PartyId, Set<Role>> roles, PartyId party, Role role) {
    roles.computeIfAbsent(party, key -> EnumSet.noneOf(Role.class)).add(role);
  }
}
