package org.downstream.ownership.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The holdings above one party that can prove it caught: those of holders that are settled as far
 * as the party is. For a party that is only possibly caught, one such holder is enough.
 */
final class ProofGraph {

  private final boolean surely;
  private final Strategy strategy;
  private final List<Party> parties = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  /** One party with the holdings in it, the largest first. */
  static final class Party {
    final int number;
    final boolean listed;
    final List<Link> links = new ArrayList<>();

    Party(int number, boolean listed) {
      this.number = number;
      this.listed = listed;
    }
  }

  /**
   * All that one holder is said to hold of one party.
   *
   * @param number counted from 0 over all links
   * @param owner place of the holder
   * @param owned place of what is held
   * @param capital at least so much of the capital
   * @param votes at least so much of the votes, where they count
   * @param control whether it is said to control, where that counts
   */
  record Link(int number, int owner, int owned, long capital, long votes, boolean control) {}

  /** What the closure knows of a party. */
  interface Source {
    int level(int party);

    boolean listed(int party, int level);

    HolderRow holders(int party);
  }

  ProofGraph(int party, int goal, Strategy strategy, Source source) {
    this.surely = goal == Counted.ESTABLISHED;
    this.strategy = strategy;
    place(party, source.listed(party, goal));
    for (int i = 0; i < parties.size(); i++) {
      // What a listed party counts for needs no proof; of the party asked about, its owners do.
      if (i == 0 || !parties.get(i).listed) {
        HolderRow row = source.holders(parties.get(i).number);
        while (row.advance()) {
          add(i, row, goal, source);
        }
        parties
            .get(i)
            .links
            .sort(
                Comparator.comparingLong(Link::capital)
                    .thenComparingLong(Link::votes)
                    .reversed()
                    .thenComparingInt(Link::number));
      }
    }
  }

  private void add(int owned, HolderRow row, int goal, Source source) {
    boolean control = row.controls() && strategy.control() && counts(strategy.byControl());
    boolean byVotes = row.ofVotes() && strategy.votes() && counts(strategy.byVotes());
    long votes = byVotes ? (surely ? row.lowOfVotes() : row.highOfVotes()) : 0;
    long capital = row.ofCapital() ? (surely ? row.low() : row.high()) : 0;
    if (source.level(row.owner()) >= goal && (control || votes > 0 || capital > 0)) {
      int owner = row.owner();
      int place = place(owner, source.listed(owner, goal));
      Link link = new Link(links.size(), place, owned, capital, votes, control);
      links.add(link);
      parties.get(owned).links.add(link);
    }
  }

  private boolean counts(int level) {
    return level >= (surely ? Counted.ESTABLISHED : Counted.POSSIBLE);
  }

  private int place(int party, boolean listed) {
    Integer known = places.get(party);
    if (known != null) {
      return known;
    }
    parties.add(new Party(party, listed));
    places.put(party, parties.size() - 1);
    return parties.size() - 1;
  }

  List<Link> links() {
    return links;
  }

  Party party(int place) {
    return parties.get(place);
  }

  int size() {
    return parties.size();
  }

  /** How much of the capital, or of the votes, is enough. */
  long threshold() {
    return surely ? strategy.threshold() : 1;
  }

  /** Whether the party asked about is caught when only these holdings stand. */
  boolean proves(BitSet standing) {
    return rounds(standing).get(0) < Integer.MAX_VALUE;
  }

  /** In which round each party is listed or caught; {@code Integer.MAX_VALUE} for never. */
  List<Integer> rounds(BitSet standing) {
    int[] round = new int[parties.size()];
    for (int i = 0; i < round.length; i++) {
      round[i] = i > 0 && parties.get(i).listed ? 0 : Integer.MAX_VALUE;
    }
    boolean changed = true;
    for (int now = 1; changed; now++) {
      changed = false;
      for (int i = round.length - 1; i >= 0; i--) {
        if (round[i] == Integer.MAX_VALUE && caught(parties.get(i), standing, round, now)) {
          round[i] = now;
          changed = true;
        }
      }
    }
    List<Integer> result = new ArrayList<>();
    for (int each : round) {
      result.add(each);
    }
    return result;
  }

  private boolean caught(Party party, BitSet standing, int[] round, int now) {
    long capital = 0;
    long votes = 0;
    boolean control = false;
    for (Link link : party.links) {
      // The party asked about may itself be listed, and then counts as a holder of others.
      boolean counts = round[link.owner()] < now || (link.owner() == 0 && parties.get(0).listed);
      if (standing.get(link.number()) && counts) {
        capital += link.capital();
        votes += link.votes();
        control |= link.control();
      }
    }
    return control || capital >= threshold() || votes >= threshold();
  }
}
