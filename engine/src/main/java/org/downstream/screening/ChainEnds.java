package org.downstream.screening;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.EndRole;
import org.downstream.trade.DealKind;
import org.downstream.trade.Role;
import org.downstream.trade.Statement;
import org.downstream.trade.UsageRecord;

/** Says who, after one deal and before the next, holds the goods or uses the computing power. */
final class ChainEnds {

  /** A business that buys or rents for others; that such a party is the last is never assumed. */
  private static final Set<String> PASSES_ON =
      Set.of("distributor", "reseller", "trader", "forwarder", "retail");

  /** Who has the goods or the compute of this deal at last, given the deals that flow from it. */
  void of(RecordedDeal deal, List<RecordedDeal> next, AsOf asOf, List<End> into) {
    boolean stays = deal.deal().possession() == Certainty.RULED_OUT;
    if (stays && next.isEmpty()) {
      lastUsers(deal, asOf, into);
      return;
    }
    if (!stays && !PassedOn.whole(deal, next)) {
      lastHolders(deal, next, asOf, into);
    }
    metered(deal, asOf).forEach(user -> into.add(meteredEnd(deal, user)));
  }

  private static void lastUsers(RecordedDeal deal, AsOf asOf, List<End> into) {
    int before = into.size();
    SortedSet<PartyId> named = named(deal, asOf);
    named.forEach(
        user -> into.add(end(deal, user, EndRole.USES, "is named as the user in " + deal.id())));
    SortedSet<PartyId> metered = metered(deal, asOf);
    for (PartyId user : metered) {
      if (!named.contains(user)) {
        into.add(
            named.isEmpty() && metered.size() == 1
                ? end(deal, user, EndRole.USES, "is the only user metered in " + deal.id())
                : meteredEnd(deal, user));
      }
    }
    if (into.size() == before) {
      into.add(receiverUses(deal, asOf));
    }
  }

  private static End meteredEnd(RecordedDeal deal, PartyId user) {
    return end(deal, user, EndRole.USES, "is metered as a user in " + deal.id());
  }

  private static End receiverUses(RecordedDeal deal, AsOf asOf) {
    PartyId receiver = deal.deal().to();
    if (deal.deal().kind() == DealKind.OWN_USE) {
      return end(deal, receiver, EndRole.HOLDS, "goes on using what it holds (" + deal.id() + ")");
    }
    if (passesOn(deal, asOf) || deal.deal().kind() == DealKind.ACCOUNT_RESALE) {
      return gap(
          deal,
          EndRole.USES,
          "Who uses the computing power that " + deal.nameOfReceiver() + " passes on?");
    }
    return end(deal, receiver, EndRole.USES, "rents the computing power in " + deal.id());
  }

  private static void lastHolders(
      RecordedDeal deal, List<RecordedDeal> next, AsOf asOf, List<End> into) {
    SortedSet<PartyId> named = named(deal, asOf);
    for (PartyId user : named) {
      into.add(end(deal, user, EndRole.HOLDS, "is named as the end user in " + deal.id()));
    }
    if (named.isEmpty()) {
      into.add(receiverHolds(deal, next, asOf));
    }
  }

  private static End receiverHolds(RecordedDeal deal, List<RecordedDeal> next, AsOf asOf) {
    PartyId receiver = deal.deal().to();
    for (RecordedDeal each : next) {
      if (each.deal().possession() == Certainty.RULED_OUT) {
        return end(
            deal,
            receiver,
            EndRole.HOLDS,
            "holds the goods of " + deal.id() + " and lets their use");
      }
    }
    if (!next.isEmpty()) {
      return new End(
          Optional.of(receiver),
          EndRole.HOLDS,
          deal.id(),
          Certainty.POSSIBLE,
          "may hold what it did not pass on of " + deal.id());
    }
    if (passesOn(deal, asOf)) {
      return gap(
          deal, EndRole.HOLDS, "Who receives the goods after " + deal.nameOfReceiver() + "?");
    }
    if (deal.deal().endUse().isPresent() || !deal.statements(asOf).isEmpty()) {
      return end(
          deal, receiver, EndRole.HOLDS, "receives the goods of " + deal.id() + " for its own use");
    }
    return new End(
        Optional.of(receiver),
        EndRole.HOLDS,
        deal.id(),
        Certainty.UNKNOWN,
        "Does " + deal.nameOfReceiver() + " use the goods itself, or do they go on to another?");
  }

  /**
   * Whether what follows this deal is part of it: the receiver passes goods on by trade, or nobody
   * is said to use them, or the next deal was made or known by then. Otherwise the receiver is the
   * end user of this deal, and what follows is an act of its own (15 CFR 748.5(f)).
   */
  boolean followedAtOnce(RecordedDeal deal, RecordedDeal next, AsOf asOf) {
    LocalDate day = deal.deal().date();
    LocalDate known = next.deal().provenance().knownSince();
    boolean knownThen =
        !next.deal().date().isAfter(day) || (!known.equals(LocalDate.MIN) && !known.isAfter(day));
    if (knownThen) {
      return true;
    }
    SortedSet<PartyId> named = named(deal, asOf);
    boolean usedByReceiver =
        named.isEmpty()
            ? !trades(deal)
                && (deal.deal().endUse().isPresent() || !deal.statements(asOf).isEmpty())
            : named.size() == 1 && named.first().equals(deal.deal().to());
    return !usedByReceiver;
  }

  private static End end(RecordedDeal deal, PartyId party, EndRole role, String statement) {
    return new End(Optional.of(party), role, deal.id(), Certainty.ESTABLISHED, statement);
  }

  private static End gap(RecordedDeal deal, EndRole role, String question) {
    return new End(Optional.empty(), role, deal.id(), Certainty.UNKNOWN, question);
  }

  /** Every end user that the deal or a statement names, sorted; more than one contradict. */
  static SortedSet<PartyId> named(RecordedDeal deal, AsOf asOf) {
    List<Statement> statements = deal.statements(asOf);
    if (!deal.namesEndUser() && statements.isEmpty()) {
      return Collections.emptySortedSet();
    }
    SortedSet<PartyId> result = new TreeSet<>();
    for (Deal.RoleOf each : deal.deal().roles()) {
      if (each.role() == Role.END_USER) {
        result.add(each.party());
      }
    }
    for (Statement each : statements) {
      each.endUser().ifPresent(result::add);
    }
    return result;
  }

  /** Everybody who is metered under the deal, as far as it was known. */
  private static SortedSet<PartyId> metered(RecordedDeal deal, AsOf asOf) {
    List<UsageRecord> usage = deal.usage(asOf);
    if (usage.isEmpty()) {
      return Collections.emptySortedSet();
    }
    SortedSet<PartyId> result = new TreeSet<>();
    for (UsageRecord each : usage) {
      each.user().ifPresent(result::add);
    }
    return result;
  }

  private static boolean passesOn(RecordedDeal deal, AsOf asOf) {
    for (Statement each : deal.statements(asOf)) {
      if (each.resaleAllowed() == Certainty.ESTABLISHED) {
        return true;
      }
    }
    return trades(deal);
  }

  private static boolean trades(RecordedDeal deal) {
    for (String business : deal.businessOfReceiver()) {
      if (PASSES_ON.contains(business)) {
        return true;
      }
    }
    return false;
  }
}
