package org.downstream.ownership.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.downstream.ownership.Share;
import org.downstream.ownership.registry.Explanation.Holding;
import org.downstream.ownership.registry.Explanation.Path;
import org.downstream.ownership.registry.ProofGraph.Link;

/** Puts what a proof graph holds into the words of an explanation. */
final class Explaining {

  private static final int MOST_PATHS = 100;

  private final ProofGraph graph;
  private final Stated stated;
  private final BitSet proof;
  private final List<Path> paths = new ArrayList<>();
  private boolean allPaths = true;

  /** What the registry says of one holding. */
  interface Stated {
    Holding holding(int owner, int owned);

    /** The capital held, from least to most. */
    Share capital(int owner, int owned);
  }

  Explaining(ProofGraph graph, Stated stated) {
    this.graph = graph;
    this.stated = stated;
    this.proof = new BitSet();
  }

  Explanation of(RegistryClosure.Figure figure) {
    SmallestProof smallest = new SmallestProof(graph);
    proof.or(smallest.links());
    List<Holding> holdings = new ArrayList<>();
    List<Holding> cut = new ArrayList<>();
    BitSet all = new BitSet();
    all.set(0, graph.links().size());
    for (Link link : graph.links()) {
      if (proof.get(link.number())) {
        holdings.add(holding(link));
        all.clear(link.number());
        if (!graph.proves(all)) {
          cut.add(holding(link));
        }
        all.set(link.number());
      }
    }
    follow(0, new ArrayList<>(), new BitSet());
    return new Explanation(figure, holdings, smallest.certain(), paths, allPaths, cut);
  }

  private void follow(int place, List<Link> way, BitSet seen) {
    seen.set(place);
    for (Link link : graph.party(place).links) {
      boolean ends = graph.party(link.owner()).listed;
      if (proof.get(link.number()) && (ends || !seen.get(link.owner())) && allPaths) {
        way.add(link);
        if (ends) {
          end(way);
        } else {
          follow(link.owner(), way, seen);
        }
        way.remove(way.size() - 1);
      }
    }
    seen.clear(place);
  }

  private void end(List<Link> way) {
    if (paths.size() == MOST_PATHS) {
      allPaths = false;
      return;
    }
    BigDecimal low = BigDecimal.valueOf(100);
    BigDecimal high = low;
    List<Holding> holdings = new ArrayList<>();
    for (Link link : way) {
      Share share = stated.capital(owner(link), owned(link));
      low = low.multiply(share.low()).movePointLeft(2);
      high = high.multiply(share.high()).movePointLeft(2);
      holdings.add(holding(link));
    }
    paths.add(new Path(holdings, new Share(low, high)));
  }

  private Holding holding(Link link) {
    return stated.holding(owner(link), owned(link));
  }

  private int owner(Link link) {
    return graph.party(link.owner()).number;
  }

  private int owned(Link link) {
    return graph.party(link.owned()).number;
  }
}
