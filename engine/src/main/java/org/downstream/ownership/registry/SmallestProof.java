package org.downstream.ownership.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.downstream.ownership.registry.ProofGraph.Link;

/**
 * Looks for the fewest holdings that prove a party caught. That is hard in general (it covers the
 * knapsack and the Steiner tree), so it looks through all ways up to a number of steps; past that
 * it keeps the smallest set found, from which none can be left out.
 */
final class SmallestProof {

  private static final int MOST_STEPS = 20_000;

  private final ProofGraph graph;
  private BitSet best = new BitSet();
  private int steps;

  SmallestProof(ProofGraph graph) {
    this.graph = graph;
    first();
    search(List.of(0), new BitSet(), new BitSet());
  }

  BitSet links() {
    return best;
  }

  /** Whether all ways were looked through, so that no smaller set proves it. */
  boolean certain() {
    return steps < MOST_STEPS;
  }

  /** The largest holdings of those caught first, less what can be left out. */
  private void first() {
    BitSet all = new BitSet();
    all.set(0, graph.links().size());
    List<Integer> rounds = graph.rounds(all);
    BitSet needed = new BitSet();
    List<Integer> goals = new ArrayList<>(List.of(0));
    for (int i = 0; i < goals.size(); i++) {
      int goal = goals.get(i);
      long left = graph.threshold();
      for (Link link : graph.party(goal).links) {
        boolean earlier = rounds.get(link.owner()) < rounds.get(goal) || listed(link.owner());
        if (earlier && (left > 0 || link.control() || link.capital() < link.votes())) {
          needed.set(link.number());
          left -= link.control() ? left : Math.max(0, link.capital());
          if (!listed(link.owner()) && !goals.contains(link.owner())) {
            goals.add(link.owner());
          }
        }
      }
    }
    BitSet kept = graph.proves(needed) ? needed : all;
    for (int i = kept.length() - 1; i >= 0; i--) {
      if (kept.get(i)) {
        kept.clear(i);
        if (!graph.proves(kept)) {
          kept.set(i);
        }
      }
    }
    best = kept;
  }

  private boolean listed(int place) {
    return graph.party(place).listed;
  }

  private void search(List<Integer> goals, BitSet chosen, BitSet met) {
    // Every goal still open takes a holding of its own.
    if (++steps >= MOST_STEPS || chosen.cardinality() + goals.size() >= best.cardinality()) {
      return;
    }
    int goal = goals.get(goals.size() - 1);
    List<Integer> others = goals.subList(0, goals.size() - 1);
    BitSet nowMet = (BitSet) met.clone();
    nowMet.set(goal);
    List<Link> links = graph.party(goal).links;
    for (Link link : links) {
      if (link.control()) {
        take(List.of(link), others, chosen, nowMet);
      }
    }
    cover(links, 0, graph.threshold(), false, new ArrayList<>(), others, chosen, nowMet);
    if (links.stream().anyMatch(link -> link.votes() != link.capital())) {
      cover(links, 0, graph.threshold(), true, new ArrayList<>(), others, chosen, nowMet);
    }
  }

  private void cover(
      List<Link> links,
      int from,
      long left,
      boolean votes,
      List<Link> taken,
      List<Integer> others,
      BitSet chosen,
      BitSet met) {
    if (left <= 0) {
      take(taken, others, chosen, met);
      return;
    }
    int room = best.cardinality() - chosen.cardinality() - others.size() - 1;
    for (int i = from; i < links.size() && taken.size() < room; i++) {
      if (++steps >= MOST_STEPS) {
        return;
      }
      long much = votes ? links.get(i).votes() : links.get(i).capital();
      if (much > 0) {
        taken.add(links.get(i));
        cover(links, i + 1, left - much, votes, taken, others, chosen, met);
        taken.remove(taken.size() - 1);
      }
    }
  }

  private void take(List<Link> taken, List<Integer> others, BitSet chosen, BitSet met) {
    BitSet more = (BitSet) chosen.clone();
    List<Integer> goals = new ArrayList<>(others);
    for (Link link : taken) {
      more.set(link.number());
      int owner = link.owner();
      if (!listed(owner) && !met.get(owner) && !goals.contains(owner)) {
        goals.add(owner);
      }
    }
    if (!goals.isEmpty()) {
      search(goals, more, met);
    } else if (more.cardinality() < best.cardinality() && graph.proves(more)) {
      best = more;
    }
  }
}
