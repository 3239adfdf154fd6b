package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.EndRole;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.trade.Role;
import org.downstream.trade.Statement;
import org.downstream.trade.UsageRecord;

/** Says who, after one deal and before the next, holds the goods or uses the computing power. */
final class ChainEnds {

  /** A business that buys or rents for others; that such a party is the last is never assumed. */
  private static final Set<String> PASSES_ON =
      Set.of("distributor", "reseller", "trader", "forwarder", "retail");

  private final Book book;
  private final Map<DealId, List<Statement>> statements = new HashMap<>();
  private final Map<DealId, Set<PartyId>> users = new HashMap<>();

  ChainEnds(Book book) {
    this.book = book;
    book.statements()
        .forEach(
            each -> statements.computeIfAbsent(each.deal(), key -> new ArrayList<>()).add(each));
    for (UsageRecord record : book.usage()) {
      record
          .user()
          .ifPresent(
              user ->
                  users
                      .computeIfAbsent(
                          record.deal(), key -> new TreeSet<>(Comparator.naturalOrder()))
                      .add(user));
    }
  }

  /** The statements given for a deal, as far as they were known. */
  List<Statement> statementsFor(Deal deal, AsOf asOf) {
    return statements.getOrDefault(deal.id(), List.of()).stream()
        .filter(each -> asOf.knows(each.provenance().knownSince()))
        .toList();
  }

  /** Who has the goods or the compute of this deal at last, given the deals that flow from it. */
  List<End> of(Deal deal, List<Deal> next, AsOf asOf) {
    if (deal.possession() == Certainty.RULED_OUT) {
      return next.isEmpty() ? List.of(lastUser(deal, asOf)) : List.of();
    }
    List<End> result = new ArrayList<>();
    if (!passedOnWhole(deal, next)) {
      result.add(lastHolder(deal, next, asOf));
    }
    return result;
  }

  private End lastUser(Deal deal, AsOf asOf) {
    Set<PartyId> metered = users.getOrDefault(deal.id(), Set.of());
    Optional<PartyId> named = named(deal, asOf);
    if (named.isPresent()) {
      return end(deal, named.get(), EndRole.USES, "is named as the user in " + deal.id());
    }
    if (metered.size() == 1) {
      return end(
          deal,
          metered.iterator().next(),
          EndRole.USES,
          "is the only user metered in " + deal.id());
    }
    if (deal.kind() == DealKind.OWN_USE) {
      return end(deal, deal.to(), EndRole.HOLDS, "goes on using what it holds (" + deal.id() + ")");
    }
    if (passesOn(deal, asOf) || deal.kind() == DealKind.ACCOUNT_RESALE) {
      return gap(
          deal, EndRole.USES, "Who uses the computing power that " + name(deal) + " passes on?");
    }
    return end(deal, deal.to(), EndRole.USES, "rents the computing power in " + deal.id());
  }

  private End lastHolder(Deal deal, List<Deal> next, AsOf asOf) {
    boolean letsOn = next.stream().anyMatch(each -> each.possession() == Certainty.RULED_OUT);
    Optional<PartyId> named = named(deal, asOf);
    if (named.isPresent()) {
      return end(deal, named.get(), EndRole.HOLDS, "is named as the end user in " + deal.id());
    }
    if (letsOn) {
      return end(
          deal,
          deal.to(),
          EndRole.HOLDS,
          "holds the goods of " + deal.id() + " and lets their use");
    }
    if (!next.isEmpty()) {
      return new End(
          Optional.of(deal.to()),
          EndRole.HOLDS,
          deal.id(),
          Certainty.POSSIBLE,
          "may hold what it did not pass on of " + deal.id());
    }
    if (passesOn(deal, asOf)) {
      return gap(deal, EndRole.HOLDS, "Who receives the goods after " + name(deal) + "?");
    }
    if (deal.endUse().isPresent() || !statementsFor(deal, asOf).isEmpty()) {
      return end(
          deal,
          deal.to(),
          EndRole.HOLDS,
          "receives the goods of " + deal.id() + " for its own use");
    }
    return new End(
        Optional.of(deal.to()),
        EndRole.HOLDS,
        deal.id(),
        Certainty.UNKNOWN,
        "Does " + name(deal) + " use the goods itself, or do they go on to another?");
  }

  /**
   * Whether what follows this deal is part of it: the receiver passes goods on by trade, or nobody
   * is said to use them, or the next deal was made or known by then. Otherwise the receiver is the
   * end user of this deal, and what follows is an act of its own (15 CFR 748.5(f)).
   */
  boolean followedAtOnce(Deal deal, Deal next, AsOf asOf) {
    boolean knownThen =
        !next.date().isAfter(deal.date())
            || (!next.provenance().knownSince().equals(LocalDate.MIN)
                && !next.provenance().knownSince().isAfter(deal.date()));
    boolean trades = business(deal).stream().anyMatch(PASSES_ON::contains);
    boolean usedByReceiver =
        named(deal, asOf)
            .map(user -> user.equals(deal.to()))
            .orElse(!trades && (deal.endUse().isPresent() || !statementsFor(deal, asOf).isEmpty()));
    return knownThen || !usedByReceiver;
  }

  private static End end(Deal deal, PartyId party, EndRole role, String statement) {
    return new End(Optional.of(party), role, deal.id(), Certainty.ESTABLISHED, statement);
  }

  private static End gap(Deal deal, EndRole role, String question) {
    return new End(Optional.empty(), role, deal.id(), Certainty.UNKNOWN, question);
  }

  /** The end user that the deal or a statement names. */
  private Optional<PartyId> named(Deal deal, AsOf asOf) {
    return deal.in(Role.END_USER)
        .or(
            () ->
                statementsFor(deal, asOf).stream()
                    .map(Statement::endUser)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private boolean passesOn(Deal deal, AsOf asOf) {
    boolean mayPassOn =
        statementsFor(deal, asOf).stream()
            .anyMatch(each -> each.resaleAllowed() == Certainty.ESTABLISHED);
    return mayPassOn || business(deal).stream().anyMatch(PASSES_ON::contains);
  }

  private Set<String> business(Deal deal) {
    return Optional.ofNullable(book.parties().get(deal.to()))
        .filter(party -> party.kind() != PartyKind.PERSON)
        .map(Party::business)
        .orElse(Set.of());
  }

  private String name(Deal deal) {
    return Optional.ofNullable(book.parties().get(deal.to()))
        .map(Party::displayName)
        .orElse(deal.to().value());
  }

  /** Whether the deals that follow surely take all units into other hands. */
  private static boolean passedOnWhole(Deal deal, List<Deal> next) {
    List<Deal> moving =
        next.stream().filter(each -> each.possession() == Certainty.ESTABLISHED).toList();
    if (moving.isEmpty()) {
      return false;
    }
    Optional<BigDecimal> passed =
        moving.stream()
            .map(Deal::quantity)
            .reduce(
                Optional.of(BigDecimal.ZERO),
                (sum, each) -> sum.flatMap(left -> each.map(left::add)));
    return deal.quantity().isPresent()
        && passed.isPresent()
        && passed.get().compareTo(deal.quantity().get()) >= 0;
  }
}
