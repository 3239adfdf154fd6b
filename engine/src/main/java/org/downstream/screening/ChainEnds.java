package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
  private final Map<DealId, List<UsageRecord>> usage = new HashMap<>();

  ChainEnds(Book book) {
    this.book = book;
    book.statements()
        .forEach(
            each -> statements.computeIfAbsent(each.deal(), key -> new ArrayList<>()).add(each));
    book.usage()
        .forEach(each -> usage.computeIfAbsent(each.deal(), key -> new ArrayList<>()).add(each));
  }

  /** The statements given for a deal, as far as they were known. */
  List<Statement> statementsFor(Deal deal, AsOf asOf) {
    return statements.getOrDefault(deal.id(), List.of()).stream()
        .filter(each -> asOf.knows(each.provenance().knownSince()))
        .toList();
  }

  /** Who has the goods or the compute of this deal at last, given the deals that flow from it. */
  List<End> of(Deal deal, List<Deal> next, AsOf asOf) {
    if (deal.possession() == Certainty.RULED_OUT && next.isEmpty()) {
      return lastUsers(deal, asOf);
    }
    List<End> result = new ArrayList<>();
    if (deal.possession() != Certainty.RULED_OUT && !passedOnWhole(deal, next)) {
      result.addAll(lastHolders(deal, next, asOf));
    }
    metered(deal, asOf).forEach(user -> result.add(meteredEnd(deal, user)));
    return result;
  }

  private List<End> lastUsers(Deal deal, AsOf asOf) {
    List<End> result = new ArrayList<>();
    SortedSet<PartyId> named = named(deal, asOf);
    named.forEach(
        user -> result.add(end(deal, user, EndRole.USES, "is named as the user in " + deal.id())));
    SortedSet<PartyId> metered = metered(deal, asOf);
    metered.stream()
        .filter(user -> !named.contains(user))
        .forEach(
            user ->
                result.add(
                    named.isEmpty() && metered.size() == 1
                        ? end(deal, user, EndRole.USES, "is the only user metered in " + deal.id())
                        : meteredEnd(deal, user)));
    if (result.isEmpty()) {
      result.add(receiverUses(deal, asOf));
    }
    return result;
  }

  private static End meteredEnd(Deal deal, PartyId user) {
    return end(deal, user, EndRole.USES, "is metered as a user in " + deal.id());
  }

  private End receiverUses(Deal deal, AsOf asOf) {
    if (deal.kind() == DealKind.OWN_USE) {
      return end(deal, deal.to(), EndRole.HOLDS, "goes on using what it holds (" + deal.id() + ")");
    }
    if (passesOn(deal, asOf) || deal.kind() == DealKind.ACCOUNT_RESALE) {
      return gap(
          deal, EndRole.USES, "Who uses the computing power that " + name(deal) + " passes on?");
    }
    return end(deal, deal.to(), EndRole.USES, "rents the computing power in " + deal.id());
  }

  private List<End> lastHolders(Deal deal, List<Deal> next, AsOf asOf) {
    List<End> named =
        named(deal, asOf).stream()
            .map(user -> end(deal, user, EndRole.HOLDS, "is named as the end user in " + deal.id()))
            .toList();
    return named.isEmpty() ? List.of(receiverHolds(deal, next, asOf)) : named;
  }

  private End receiverHolds(Deal deal, List<Deal> next, AsOf asOf) {
    boolean letsOn = next.stream().anyMatch(each -> each.possession() == Certainty.RULED_OUT);
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
    SortedSet<PartyId> named = named(deal, asOf);
    boolean usedByReceiver =
        named.isEmpty()
            ? !trades && (deal.endUse().isPresent() || !statementsFor(deal, asOf).isEmpty())
            : named.equals(Set.of(deal.to()));
    return knownThen || !usedByReceiver;
  }

  private static End end(Deal deal, PartyId party, EndRole role, String statement) {
    return new End(Optional.of(party), role, deal.id(), Certainty.ESTABLISHED, statement);
  }

  private static End gap(Deal deal, EndRole role, String question) {
    return new End(Optional.empty(), role, deal.id(), Certainty.UNKNOWN, question);
  }

  /** Every end user that the deal or a statement names, sorted; more than one contradict. */
  SortedSet<PartyId> named(Deal deal, AsOf asOf) {
    SortedSet<PartyId> result = new TreeSet<>();
    deal.roles().stream()
        .filter(each -> each.role() == Role.END_USER)
        .forEach(each -> result.add(each.party()));
    statementsFor(deal, asOf).forEach(each -> each.endUser().ifPresent(result::add));
    return result;
  }

  /** Everybody who is metered under the deal, as far as it was known. */
  private SortedSet<PartyId> metered(Deal deal, AsOf asOf) {
    SortedSet<PartyId> result = new TreeSet<>();
    usage.getOrDefault(deal.id(), List.of()).stream()
        .filter(each -> asOf.knows(each.provenance().knownSince()))
        .forEach(each -> each.user().ifPresent(result::add));
    return result;
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
  private boolean passedOnWhole(Deal deal, List<Deal> next) {
    List<Deal> moving =
        next.stream().filter(each -> each.possession() == Certainty.ESTABLISHED).toList();
    if (moving.isEmpty() || deal.quantity().isEmpty()) {
      return false;
    }
    Optional<BigDecimal> alone = units(moving.stream().filter(each -> sources(each) == 1).toList());
    Optional<BigDecimal> mixed = outOfMixture(deal, moving);
    return alone.isPresent()
        && mixed.isPresent()
        && alone.get().add(mixed.get()).compareTo(deal.quantity().get()) >= 0;
  }

  /** What deals with several sources take from this one at least, when the others give all. */
  private Optional<BigDecimal> outOfMixture(Deal deal, List<Deal> moving) {
    List<Deal> mixing = moving.stream().filter(each -> sources(each) > 1).toList();
    if (mixing.isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    SortedSet<DealId> others = new TreeSet<>();
    mixing.forEach(each -> others.addAll(each.flowsFrom()));
    others.remove(deal.id());
    List<Deal> found = others.stream().map(book.deals()::get).filter(Objects::nonNull).toList();
    if (found.size() < others.size()) {
      return Optional.empty();
    }
    return units(mixing)
        .flatMap(taken -> units(found).map(given -> taken.subtract(given).max(BigDecimal.ZERO)));
  }

  private static long sources(Deal deal) {
    return deal.flowsFrom().stream().distinct().count();
  }

  private static Optional<BigDecimal> units(List<Deal> deals) {
    return deals.stream()
        .map(Deal::quantity)
        .reduce(
            Optional.of(BigDecimal.ZERO), (sum, each) -> sum.flatMap(left -> each.map(left::add)));
  }
}
