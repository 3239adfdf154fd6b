package org.downstream.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  private final Records records;
  private final ChainEnds ends;

  ChainWalk(Book book) {
    this(new Records(book), new ChainEnds());
  }

  ChainWalk(Records records, ChainEnds ends) {
    this.records = records;
    this.ends = ends;
  }

  /** Which way a walk goes. */
  private enum Way {
    UPSTREAM,
    DOWNSTREAM;

    List<RecordedDeal> next(RecordedDeal deal, AsOf asOf) {
      return RecordedDeal.known(this == UPSTREAM ? deal.before() : deal.after(), asOf);
    }
  }

  /** The chain through the deal, as far as it was known. */
  DealChain through(Deal deal, AsOf asOf) {
    return through(records.of(deal), asOf);
  }

  DealChain through(RecordedDeal deal, AsOf asOf) {
    List<RecordedDeal> before = collect(deal, Way.UPSTREAM, asOf);
    List<RecordedDeal> following = collect(deal, Way.DOWNSTREAM, asOf);
    boolean cyclic = circular(deal, before, following);
    List<Link> links = new ArrayList<>(before.size() + following.size() + 1);
    before.forEach(each -> links.add(link(each.deal(), Position.BEFORE)));
    links.add(link(deal.deal(), Position.AT));
    following.forEach(each -> links.add(link(each.deal(), Position.AFTER)));
    List<DealChain.End> found = new ArrayList<>();
    ends.of(deal, RecordedDeal.known(deal.after(), asOf), asOf, found);
    for (RecordedDeal each : following) {
      ends.of(each, RecordedDeal.known(each.after(), asOf), asOf, found);
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
    return new DealChain(
        links, found.size() == 1 ? found : List.copyOf(new LinkedHashSet<>(found)), cyclic);
  }

  Set<DealId> reachedAtOnce(Deal deal, AsOf asOf) {
    return reachedAtOnce(records.of(deal), asOf);
  }

  /** The deals that are reached at once, so that their ends are ends of the deal itself. */
  Set<DealId> reachedAtOnce(RecordedDeal deal, AsOf asOf) {
    if (deal.after().isEmpty()) {
      return Set.of(deal.id());
    }
    Set<DealId> reached = new HashSet<>(Set.of(deal.id()));
    Deque<RecordedDeal> queue = new ArrayDeque<>(List.of(deal));
    while (!queue.isEmpty()) {
      RecordedDeal at = queue.removeFirst();
      for (RecordedDeal next : RecordedDeal.known(at.after(), asOf)) {
        if (ends.followedAtOnce(at, next, asOf) && reached.add(next.id())) {
          queue.add(next);
        }
      }
    }
    return reached;
  }

  /** All deals that can be reached, but for the start, in their order. */
  private static List<RecordedDeal> collect(RecordedDeal start, Way way, AsOf asOf) {
    List<RecordedDeal> first = way.next(start, asOf);
    if (first.isEmpty()) {
      return first;
    }
    Visited seen = new Visited(start);
    List<RecordedDeal> found = new ArrayList<>();
    addNew(first, seen, found);
    for (int i = 0; i < found.size(); i++) {
      addNew(way.next(found.get(i), asOf), seen, found);
    }
    found.sort(Records.ORDER);
    return found;
  }

  private static void addNew(List<RecordedDeal> some, Visited seen, List<RecordedDeal> into) {
    for (RecordedDeal each : some) {
      if (seen.add(each)) {
        into.add(each);
      }
    }
  }

  /** Whether any of the deals flows from itself: then not all of them can be put in order. */
  private static boolean circular(
      RecordedDeal at, List<RecordedDeal> before, List<RecordedDeal> following) {
    // More than half of all deals stand alone, and most chains are a few deals long.
    if (before.isEmpty() && following.isEmpty()) {
      return at.before().stream().anyMatch(each -> each.number() == at.number());
    }
    Map<Integer, RecordedDeal> all = new HashMap<>();
    before.forEach(each -> all.put(each.number(), each));
    following.forEach(each -> all.put(each.number(), each));
    all.put(at.number(), at);
    Map<Integer, Integer> waitsFor = new HashMap<>();
    List<RecordedDeal> ordered = new ArrayList<>(all.size());
    for (RecordedDeal deal : all.values()) {
      int sources = 0;
      for (RecordedDeal each : deal.before()) {
        sources += all.containsKey(each.number()) ? 1 : 0;
      }
      waitsFor.put(deal.number(), sources);
      if (sources == 0) {
        ordered.add(deal);
      }
    }
    for (int i = 0; i < ordered.size(); i++) {
      for (RecordedDeal next : ordered.get(i).after()) {
        if (all.containsKey(next.number())
            && waitsFor.merge(next.number(), -1, Integer::sum) == 0) {
          ordered.add(next);
        }
      }
    }
    return ordered.size() < all.size();
  }

  private static Link link(Deal deal, Position position) {
    return new Link(
        deal.id(),
        deal.kind(),
        deal.date(),
        deal.from(),
        deal.to(),
        deal.item(),
        deal.quantity(),
        position,
        deal.flowsFrom(),
        deal.possession());
  }
}
