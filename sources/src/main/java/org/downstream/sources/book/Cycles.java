package org.downstream.sources.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the keys that lead back to themselves (Tarjan's strongly connected components, without
 * recursion, since chains may be long).
 */
final class Cycles<K extends Comparable<K>> {

  private final Function<K, ? extends Collection<K>> next;
  private final Map<K, Visit<K>> visits = new HashMap<>();
  private final Deque<Visit<K>> unfinished = new ArrayDeque<>();
  private final Deque<Visit<K>> path = new ArrayDeque<>();
  private final List<List<K>> found = new ArrayList<>();

  private Cycles(Function<K, ? extends Collection<K>> next) {
    this.next = next;
  }

  /** A key that was come upon: when, what is ahead of it, and the earliest it leads back to. */
  private static final class Visit<K> {
    private final K key;
    private final int order;
    private final Iterator<K> ahead;
    private int earliest;
    private boolean finished;

    Visit(K key, int order, Iterator<K> ahead) {
      this.key = key;
      this.order = order;
      this.earliest = order;
      this.ahead = ahead;
    }

    void leadsTo(int other) {
      earliest = Math.min(earliest, other);
    }
  }

  /** The sets of keys of which each leads to each other, each sorted; one key when to itself. */
  static <K extends Comparable<K>> List<List<K>> among(
      Collection<K> keys, Function<K, ? extends Collection<K>> next) {
    Cycles<K> cycles = new Cycles<>(next);
    for (K key : keys) {
      if (!cycles.visits.containsKey(key) && !next.apply(key).isEmpty()) {
        cycles.walk(key);
      }
    }
    return cycles.found;
  }

  private void walk(K start) {
    enter(start);
    while (!path.isEmpty()) {
      Visit<K> visit = path.element();
      if (visit.ahead.hasNext()) {
        follow(visit, visit.ahead.next());
      } else {
        leave(path.remove());
      }
    }
  }

  private void enter(K key) {
    Iterator<K> ahead = List.<K>copyOf(next.apply(key)).iterator();
    Visit<K> visit = new Visit<>(key, visits.size(), ahead);
    visits.put(key, visit);
    unfinished.push(visit);
    path.push(visit);
  }

  private void follow(Visit<K> from, K to) {
    Visit<K> known = visits.get(to);
    if (known == null) {
      enter(to);
    } else if (!known.finished) {
      from.leadsTo(known.order);
    }
  }

  private void leave(Visit<K> visit) {
    if (!path.isEmpty()) {
      path.element().leadsTo(visit.earliest);
    }
    if (visit.earliest == visit.order) {
      finish(visit);
    }
  }

  private void finish(Visit<K> first) {
    List<K> members = new ArrayList<>();
    Visit<K> member;
    do {
      member = unfinished.pop();
      member.finished = true;
      members.add(member.key);
    } while (member != first);
    if (members.size() > 1 || next.apply(first.key).contains(first.key)) {
      members.sort(null);
      found.add(members);
    }
  }
}
