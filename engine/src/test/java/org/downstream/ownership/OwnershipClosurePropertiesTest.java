package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;
import org.junit.jupiter.api.Test;

/** Random graphs against a slow, obvious cascade that walks all parties in rounds. */
class OwnershipClosurePropertiesTest {

  private static final long SEED = 20250929;
  private static final int GRAPHS = Math.min(600, Integer.getInteger("downstream.cases", 600));
  private static final BigDecimal HALF = new BigDecimal(50);
  private static final BigDecimal WHOLE = new BigDecimal(100);

  @Test
  void establishedAndNotRuledOutAreWhatTheRoundsSay() {
    Random random = new Random(SEED);
    for (int i = 0; i < GRAPHS; i++) {
      Graph graph = new Graph(random);
      Set<String> sure = graph.rounds(true);
      Set<String> perhaps = graph.rounds(false);
      for (String party : graph.parties) {
        Certainty caught = graph.answer(party).caught();
        String place = "seed " + SEED + ", graph " + i + ", " + party + " in " + graph.stakes;
        assertThat(caught == Certainty.ESTABLISHED)
            .as(place)
            .isEqualTo(graph.owned(party, sure, true));
        assertThat(caught != Certainty.RULED_OUT)
            .as(place)
            .isEqualTo(graph.owned(party, perhaps, false));
      }
    }
  }

  @Test
  void aLargerStakeOfACaughtHolderNeverGivesAMilderAnswer() {
    Random random = new Random(SEED + 1);
    for (int i = 0; i < GRAPHS; i++) {
      Graph graph = new Graph(random);
      Set<String> sure = graph.rounds(true);
      for (int row = 0; row < graph.stakes.size(); row++) {
        OwnershipStake stake = graph.stakes.get(row);
        if (sure.contains(stake.owner().value())) {
          Graph larger = graph.with(row, new Share(WHOLE, WHOLE));
          for (String party : graph.parties) {
            assertThat(larger.answer(party).caught())
                .as("seed " + (SEED + 1) + ", graph " + i + ", row " + row + ", " + graph.stakes)
                .isGreaterThanOrEqualTo(graph.answer(party).caught());
          }
        }
      }
    }
  }

  @Test
  void oneMoreListedPartyNeverGivesAMilderAnswer() {
    Random random = new Random(SEED + 2);
    for (int i = 0; i < GRAPHS; i++) {
      Graph graph = new Graph(random);
      Graph more = graph.alsoListed(graph.parties.get(random.nextInt(graph.parties.size())));
      for (String party : graph.parties) {
        assertThat(more.answer(party).caught())
            .as("seed " + (SEED + 2) + ", graph " + i + ", " + party + " in " + graph.stakes)
            .isGreaterThanOrEqualTo(graph.answer(party).caught());
      }
    }
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Random random = new Random(SEED + 3);
    for (int i = 0; i < GRAPHS; i++) {
      Graph graph = new Graph(random);
      List<OwnershipStake> shuffled = new ArrayList<>(graph.stakes);
      Collections.shuffle(shuffled, random);
      Graph other = new Graph(graph.parties, graph.holders, shuffled);
      for (String party : graph.parties) {
        assertThat(other.answer(party))
            .as("seed " + (SEED + 3) + ", graph " + i)
            .isEqualTo(graph.answer(party));
      }
    }
  }

  /** A small graph, with circles, own shares, ranges, two claims and too many shares. */
  private static final class Graph {
    private final List<String> parties;
    private final Map<String, Holder> holders;
    private final List<OwnershipStake> stakes;

    Graph(List<String> parties, Map<String, Holder> holders, List<OwnershipStake> stakes) {
      this.parties = parties;
      this.holders = holders;
      this.stakes = stakes;
    }

    Graph(Random random) {
      this(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
      int size = 2 + random.nextInt(6);
      for (int i = 0; i < size; i++) {
        parties.add("p" + i);
        int what = random.nextInt(8);
        Certainty listed =
            what < 2
                ? Certainty.ESTABLISHED
                : what == 2
                    ? Certainty.POSSIBLE
                    : what == 3 ? Certainty.UNKNOWN : Certainty.RULED_OUT;
        holders.put("p" + i, new Holder(listed, random.nextInt(6) != 0, random.nextInt(6) != 0));
      }
      Stakes written = new Stakes();
      int rows = random.nextInt(3 * size);
      for (int i = 0; i < rows; i++) {
        int low = 5 * random.nextInt(21);
        int high = random.nextInt(3) == 0 ? low + random.nextInt(101 - low) : low;
        OwnershipStake.Kind kind =
            random.nextInt(8) == 0 ? OwnershipStake.Kind.VOTING : OwnershipStake.Kind.EQUITY;
        written.holds(
            parties.get(random.nextInt(size)),
            new Share(BigDecimal.valueOf(low), BigDecimal.valueOf(high)),
            parties.get(random.nextInt(size)),
            kind);
      }
      stakes.addAll(written.rows());
    }

    Answer answer(String party) {
      return new OwnershipClosure(
              new OwnershipGraph(stakes),
              id -> java.util.Objects.requireNonNull(holders.get(id.value())))
          .of(new PartyId(party), Stakes.TODAY);
    }

    Graph with(int row, Share share) {
      List<OwnershipStake> changed = new ArrayList<>(stakes);
      OwnershipStake old = changed.get(row);
      // A second claim on the same holding would make the larger one a range.
      changed.removeIf(
          each ->
              each.owner().equals(old.owner())
                  && each.owned().equals(old.owned())
                  && each.kind() == old.kind());
      changed.add(
          new OwnershipStake(
              old.owner(), old.owned(), share, old.kind(), old.held(), old.provenance()));
      return new Graph(parties, holders, changed);
    }

    Graph alsoListed(String party) {
      Map<String, Holder> changed = new HashMap<>(holders);
      Holder old = holder(party);
      changed.put(party, new Holder(Certainty.ESTABLISHED, old.hasOwners(), old.foreign()));
      return new Graph(parties, changed, stakes);
    }

    private Holder holder(String party) {
      return java.util.Objects.requireNonNull(holders.get(party));
    }

    /** Everybody who is listed or owned, surely or perhaps, found by going round until it ends. */
    Set<String> rounds(boolean surely) {
      Set<String> in = new HashSet<>();
      for (String party : parties) {
        Certainty listed = holder(party).listed();
        if (surely ? listed == Certainty.ESTABLISHED : listed != Certainty.RULED_OUT) {
          in.add(party);
        }
      }
      boolean changed = true;
      while (changed) {
        changed = false;
        for (String party : parties) {
          if (owned(party, in, surely)) {
            changed |= in.add(party);
          }
        }
      }
      return in;
    }

    boolean owned(String party, Set<String> in, boolean surely) {
      if (!holder(party).hasOwners() || !holder(party).foreign()) {
        return false;
      }
      BigDecimal lowOfAll = BigDecimal.ZERO;
      BigDecimal lowOfOthers = BigDecimal.ZERO;
      BigDecimal low = BigDecimal.ZERO;
      BigDecimal high = BigDecimal.ZERO;
      for (String owner : parties) {
        List<Share> claims =
            stakes.stream()
                .filter(each -> each.kind() == OwnershipStake.Kind.EQUITY)
                .filter(each -> each.owned().value().equals(party) && !owner.equals(party))
                .filter(each -> each.owner().value().equals(owner))
                .map(OwnershipStake::share)
                .toList();
        if (claims.isEmpty()) {
          continue;
        }
        BigDecimal least = claims.stream().map(Share::low).reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = claims.stream().map(Share::high).reduce(BigDecimal::max).orElseThrow();
        lowOfAll = lowOfAll.add(least);
        if (in.contains(owner)) {
          low = low.add(least);
          high = high.add(most);
        } else {
          lowOfOthers = lowOfOthers.add(least);
        }
      }
      if (surely) {
        return low.compareTo(HALF) >= 0;
      }
      high = high.add(WHOLE.subtract(lowOfAll).max(BigDecimal.ZERO));
      boolean consistent = lowOfAll.compareTo(WHOLE) <= 0;
      if (consistent) {
        high = high.min(WHOLE.subtract(lowOfOthers));
      }
      return high.compareTo(HALF) >= 0;
    }
  }
}
