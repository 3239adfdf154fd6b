package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealChain.Position;
import org.downstream.trade.DealId;

/**
 * Walks from a deal to the deals that it flows from and to those that flow from it. Every deal is
 * visited once, so the work grows with the length of the chain; a circle ends the walk and is said.
 */
final class ChainWalk {

  private static final Comparator<Deal> ORDER =
      Comparator.comparing(Deal::date).thenComparing(Deal::id);

  private final Book book;
  private final ChainEnds ends;
  private final Map<DealId, List<Deal>> after = new HashMap<>();

  ChainWalk(Book book) {
    this.book = book;
    this.ends = new ChainEnds(book);
    for (Deal deal : book.deals().values()) {
      for (DealId before : Set.copyOf(deal.flowsFrom())) {
        after.computeIfAbsent(before, key -> new ArrayList<>()).add(deal);
      }
    }
    after.values().forEach(deals -> deals.sort(ORDER));
  }

  /** The chain through the deal, as far as it was known. */
  DealChain through(Deal deal, AsOf asOf) {
    Map<DealId, Deal> before = new LinkedHashMap<>();
    Map<DealId, Deal> following = new LinkedHashMap<>();
    collect(deal, this::upstream, before, asOf);
    collect(deal, this::downstream, following, asOf);
    boolean cyclic = circular(deal, before, following);
    List<Link> links = new ArrayList<>();
    sorted(before.values()).forEach(each -> links.add(link(each, Position.BEFORE)));
    links.add(link(deal, Position.AT));
    sorted(following.values()).forEach(each -> links.add(link(each, Position.AFTER)));
    List<DealChain.End> found = new ArrayList<>();
    found.addAll(ends.of(deal, known(downstream(deal), asOf), asOf));
    for (Deal each : sorted(following.values())) {
      found.addAll(ends.of(each, known(downstream(each), asOf), asOf));
    }
    if (cyclic || found.isEmpty()) {
      found.add(
          new DealChain.End(
              Optional.empty(),
              DealChain.EndRole.HOLDS,
              deal.id(),
              Certainty.UNKNOWN,
              "The deals flow in a circle. Which of them comes last?"));
    }
    return new DealChain(links, found.stream().distinct().toList(), cyclic);
  }

  /** The deals that are reached at once, so that their ends are ends of the deal itself. */
  Set<DealId> reachedAtOnce(Deal deal, AsOf asOf) {
    Set<DealId> reached = new HashSet<>(Set.of(deal.id()));
    List<Deal> queue = new ArrayList<>(List.of(deal));
    for (int i = 0; i < queue.size(); i++) {
      Deal at = queue.get(i);
      for (Deal next : known(downstream(at), asOf)) {
        if (ends.followedAtOnce(at, next, asOf) && reached.add(next.id())) {
          queue.add(next);
        }
      }
    }
    return reached;
  }

  /** The deals that the deal flows from, as far as they are in the book. */
  List<Deal> upstream(Deal deal) {
    return deal.flowsFrom().stream()
        .distinct()
        .map(id -> Optional.ofNullable(book.deals().get(id)))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Deal> downstream(Deal deal) {
    return after.getOrDefault(deal.id(), List.of());
  }

  static List<Deal> known(List<Deal> deals, AsOf asOf) {
    return deals.isEmpty() || asOf.knownBy().equals(LocalDate.MAX)
        ? deals
        : deals.stream().filter(deal -> asOf.knows(deal.provenance().knownSince())).toList();
  }

  private static List<Deal> sorted(Collection<Deal> deals) {
    return deals.stream().sorted(ORDER).toList();
  }

  /** Collects all deals that can be reached. */
  private static void collect(
      Deal start,
      java.util.function.Function<Deal, List<Deal>> next,
      Map<DealId, Deal> into,
      AsOf asOf) {
    Set<DealId> seen = new HashSet<>(Set.of(start.id()));
    List<Deal> queue = new ArrayList<>(known(next.apply(start), asOf));
    for (int i = 0; i < queue.size(); i++) {
      Deal deal = queue.get(i);
      if (seen.add(deal.id())) {
        into.put(deal.id(), deal);
        queue.addAll(known(next.apply(deal), asOf));
      }
    }
  }

  /** Whether any of the deals flows from itself: then not all of them can be put in order. */
  private boolean circular(Deal at, Map<DealId, Deal> before, Map<DealId, Deal> following) {
    // More than half of all deals stand alone: a chain walk took a tenth of their time.
    if (before.isEmpty() && following.isEmpty()) {
      return upstream(at).stream().anyMatch(each -> each.id().equals(at.id()));
    }
    Map<DealId, Deal> all = new HashMap<>(before);
    all.putAll(following);
    all.put(at.id(), at);
    Map<DealId, Integer> waitsFor = new HashMap<>();
    List<Deal> ordered = new ArrayList<>();
    for (Deal deal : all.values()) {
      int sources =
          (int) upstream(deal).stream().filter(each -> all.containsKey(each.id())).count();
      waitsFor.put(deal.id(), sources);
      if (sources == 0) {
        ordered.add(deal);
      }
    }
    for (int i = 0; i < ordered.size(); i++) {
      for (Deal next : downstream(ordered.get(i))) {
        if (all.containsKey(next.id()) && waitsFor.merge(next.id(), -1, Integer::sum) == 0) {
          ordered.add(next);
        }
      }
    }
    return ordered.size() < all.size();
  }

  private static Link link(Deal deal, Position position) {
    Optional<BigDecimal> quantity = deal.quantity();
    Certainty moves = deal.possession();
    return new Link(
        deal.id(),
        deal.kind(),
        deal.date(),
        deal.from(),
        deal.to(),
        deal.item(),
        quantity,
        position,
        deal.flowsFrom(),
        moves);
  }
}
