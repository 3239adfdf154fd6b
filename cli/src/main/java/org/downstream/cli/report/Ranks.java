package org.downstream.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.downstream.cli.report.Layers.Edge;

/** The column of each box: right of all its sources, with the arrows of circles turned round. */
final class Ranks {

  private final int[] ranks;
  private final int[] sources;
  private final List<List<Integer>> next = new ArrayList<>();

  Ranks(int boxes, List<Edge> edges) {
    ranks = new int[boxes];
    sources = new int[boxes];
    for (int i = 0; i < boxes; i++) {
      next.add(new ArrayList<>());
    }
    Set<Edge> turned = new HashSet<>();
    int[] state = new int[boxes];
    for (int i = 0; i < boxes; i++) {
      visit(i, edges, state, turned);
    }
    for (Edge edge : edges) {
      boolean back = turned.contains(edge);
      next.get(back ? edge.to() : edge.from()).add(back ? edge.from() : edge.to());
      sources[back ? edge.from() : edge.to()]++;
    }
    closeUp(longestPaths());
  }

  int of(int box) {
    return ranks[box];
  }

  /** Depth first; an arrow to a box that is still being visited closes a circle. */
  private static void visit(int box, List<Edge> edges, int[] state, Set<Edge> turned) {
    if (state[box] != 0) {
      return;
    }
    state[box] = 1;
    for (Edge edge : edges) {
      if (edge.from() == box) {
        if (state[edge.to()] == 1) {
          turned.add(edge);
        } else {
          visit(edge.to(), edges, state, turned);
        }
      }
    }
    state[box] = 2;
  }

  private List<Integer> longestPaths() {
    int[] open = Arrays.copyOf(sources, sources.length);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      if (open[i] == 0) {
        order.add(i);
      }
    }
    for (int at = 0; at < order.size(); at++) {
      int box = order.get(at);
      for (int target : next.get(box)) {
        ranks[target] = Math.max(ranks[target], ranks[box] + 1);
        if (--open[target] == 0) {
          order.add(target);
        }
      }
    }
    return order;
  }

  /** What comes from nowhere else stands next to what it feeds, not at the far left. */
  private void closeUp(List<Integer> order) {
    boolean[] free = new boolean[ranks.length];
    for (int box : order) {
      free[box] |= sources[box] == 0;
      for (int target : next.get(box)) {
        free[target] |= free[box] && sources[target] == 1;
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      int box = order.get(i);
      if (free[box] && !next.get(box).isEmpty()) {
        ranks[box] = next.get(box).stream().mapToInt(target -> ranks[target]).min().orElse(1) - 1;
      }
    }
  }
}
