package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.downstream.RandomCases;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.junit.jupiter.api.Test;

/** Random graphs of shares, votes and control, each rule against slow, obvious rounds. */
class OwnershipRulePropertiesTest {

  private static final int CASES = 100;
  private static final BigDecimal WHOLE = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal(50);
  private static final List<AsOf> DAYS =
      List.of(AsOf.on(LocalDate.of(2024, 7, 2)), AsOf.on(LocalDate.of(2024, 7, 3)));

  @Test
  void establishedAndNotRuledOutAreWhatTheRoundsSay() {
    RandomCases.check(
        CASES,
        Graph::draw,
        graph -> {
          for (OwnershipRule rule : OwnershipRule.ALL) {
            for (AsOf asOf : DAYS) {
              Rounds surely = new Rounds(graph, rule, asOf, true);
              Rounds perhaps = new Rounds(graph, rule, asOf, false);
              for (PartyId party : graph.parties()) {
                Certainty caught = graph.caught(party, asOf, rule);
                String place = rule.code() + " on " + asOf.on() + ", " + party;
                assertThat(caught == Certainty.ESTABLISHED)
                    .as(place)
                    .isEqualTo(surely.catches(party));
                assertThat(caught != Certainty.RULED_OUT)
                    .as(place)
                    .isEqualTo(perhaps.catches(party));
              }
            }
          }
        });
  }

  @Test
  void aLargerStakeOfAListedPartyNeverGivesAMilderAnswer() {
    RandomCases.check(
        CASES,
        Graph::draw,
        graph -> {
          for (int row = 0; row < graph.stakes().size(); row++) {
            if (graph.holder(graph.stakes().get(row).owner()).listed() == Certainty.ESTABLISHED) {
              noMilder(graph, graph.withAll(row));
            }
          }
        });
  }

  @Test
  void oneMoreListedPartyNeverGivesAMilderAnswer() {
    RandomCases.check(
        CASES,
        Graph::draw,
        graph -> graph.parties().forEach(party -> noMilder(graph, graph.alsoListed(party))));
  }

  /**
   * A rule that adds, or counts votes and control, catches whoever a rule that does not catches.
   */
  @Test
  void theEuropeanUnionIsNeverMilderThanTheOtherRulesSinceItTakesHalf() {
    RandomCases.check(
        CASES,
        Graph::draw,
        graph -> {
          for (PartyId party : graph.parties()) {
            Certainty ofac = graph.caught(party, DAYS.get(1), OwnershipRule.OFAC_FIFTY_PERCENT);
            assertThat(graph.caught(party, DAYS.get(1), OwnershipRule.EU_OWNED_OR_CONTROLLED))
                .isGreaterThanOrEqualTo(ofac);
            assertThat(ofac)
                .isGreaterThanOrEqualTo(
                    graph.caught(party, DAYS.get(1), OwnershipRule.BIS_AFFILIATES));
          }
        });
  }

  private static void noMilder(Graph graph, Graph worse) {
    for (OwnershipRule rule : OwnershipRule.ALL) {
      for (PartyId party : graph.parties()) {
        assertThat(worse.caught(party, DAYS.get(1), rule))
            .as(rule.code() + ", " + party + ", " + worse)
            .isGreaterThanOrEqualTo(graph.caught(party, DAYS.get(1), rule));
      }
    }
  }

  /** A small graph, with circles, own shares, ranges, two claims and too many shares. */
  private record Graph(
      List<PartyId> parties, Map<PartyId, Holder> holders, List<OwnershipStake> stakes) {

    static Graph draw(SplittableRandom random) {
      List<PartyId> parties =
          IntStream.range(0, random.nextInt(2, 7)).mapToObj(i -> new PartyId("p" + i)).toList();
      Map<PartyId, Holder> holders = new HashMap<>();
      for (PartyId party : parties) {
        Certainty listed =
            RandomCases.oneOf(
                List.of(
                    Certainty.ESTABLISHED,
                    Certainty.ESTABLISHED,
                    Certainty.POSSIBLE,
                    Certainty.UNKNOWN,
                    Certainty.RULED_OUT,
                    Certainty.RULED_OUT,
                    Certainty.RULED_OUT,
                    Certainty.RULED_OUT),
                random);
        holders.put(party, new Holder(listed, random.nextInt(6) != 0, random.nextInt(6) != 0));
      }
      Stakes stakes = new Stakes();
      int rows = random.nextInt(3 * parties.size());
      for (int i = 0; i < rows; i++) {
        int low = 5 * random.nextInt(21);
        int high = random.nextInt(3) == 0 ? low + random.nextInt(101 - low) : low;
        int what = random.nextInt(10);
        stakes.holds(
            RandomCases.oneOf(parties, random).value(),
            new Share(BigDecimal.valueOf(low), BigDecimal.valueOf(high)),
            RandomCases.oneOf(parties, random).value(),
            what == 0
                ? OwnershipStake.Kind.CONTROL
                : what < 3 ? OwnershipStake.Kind.VOTING : OwnershipStake.Kind.EQUITY);
      }
      return new Graph(parties, holders, stakes.rows());
    }

    Holder holder(PartyId party) {
      return Objects.requireNonNull(holders.get(party));
    }

    Certainty caught(PartyId party, AsOf asOf, OwnershipRule rule) {
      return new OwnershipClosure(new OwnershipGraph(stakes), this::holder)
          .of(party, asOf, rule)
          .caught();
    }

    /** A second claim on the same holding would make the larger one a range, so it goes. */
    Graph withAll(int row) {
      OwnershipStake old = stakes.get(row);
      List<OwnershipStake> changed = new ArrayList<>(stakes);
      changed.removeIf(each -> sameHolding(each, old));
      changed.add(
          new OwnershipStake(
              old.owner(),
              old.owned(),
              new Share(WHOLE, WHOLE),
              old.kind(),
              old.held(),
              old.provenance()));
      return new Graph(parties, holders, changed);
    }

    private static boolean sameHolding(OwnershipStake one, OwnershipStake other) {
      return one.owner().equals(other.owner())
          && one.owned().equals(other.owned())
          && one.kind() == other.kind();
    }

    Graph alsoListed(PartyId party) {
      Map<PartyId, Holder> changed = new HashMap<>(holders);
      Holder old = holder(party);
      changed.put(party, new Holder(Certainty.ESTABLISHED, old.hasOwners(), old.foreign()));
      return new Graph(parties, changed, stakes);
    }
  }

  /** Everybody who is listed or caught, surely or perhaps, found by going round until it ends. */
  private static final class Rounds {
    private final Graph graph;
    private final OwnershipRule rule;
    private final AsOf asOf;
    private final boolean surely;

    Rounds(Graph graph, OwnershipRule rule, AsOf asOf, boolean surely) {
      this.graph = graph;
      this.rule = rule;
      this.asOf = asOf;
      this.surely = surely;
    }

    boolean catches(PartyId party) {
      List<PartyId> listed =
          graph.parties().stream().filter(each -> inAtAll(graph.holder(each).listed())).toList();
      if (!rule.equals(OwnershipRule.UK_OFSI)) {
        return owned(party, from(listed));
      }
      return owned(party, from(List.of()))
          || listed.stream().anyMatch(each -> owned(party, from(List.of(each))));
    }

    private boolean inAtAll(Certainty listed) {
      return surely ? listed == Certainty.ESTABLISHED : listed != Certainty.RULED_OUT;
    }

    private Set<PartyId> from(List<PartyId> listed) {
      Set<PartyId> in = new HashSet<>(listed);
      boolean changed = true;
      while (changed) {
        changed = false;
        for (PartyId party : graph.parties()) {
          if (owned(party, in)) {
            changed |= in.add(party);
          }
        }
      }
      return in;
    }

    private boolean owned(PartyId party, Set<PartyId> in) {
      boolean bis = rule.equals(OwnershipRule.BIS_AFFILIATES);
      if (!graph.holder(party).hasOwners() || (bis && !graph.holder(party).foreign())) {
        return false;
      }
      if (bis || rule.equals(OwnershipRule.OFAC_FIFTY_PERCENT)) {
        return enough(party, in, false);
      }
      boolean controlled =
          graph.stakes().stream()
              .filter(each -> each.kind() == OwnershipStake.Kind.CONTROL)
              .filter(each -> each.owned().equals(party) && !each.owner().equals(party))
              .anyMatch(each -> in.contains(each.owner()));
      boolean votesCount = rule.equals(OwnershipRule.UK_OFSI) || !surely;
      return controlled || enough(party, in, false) || (votesCount && enough(party, in, true));
    }

    private boolean enough(PartyId party, Set<PartyId> in, boolean votes) {
      BigDecimal lowOfAll = BigDecimal.ZERO;
      BigDecimal low = BigDecimal.ZERO;
      BigDecimal high = BigDecimal.ZERO;
      for (PartyId owner : graph.parties()) {
        Optional<Share> share =
            owner.equals(party) ? Optional.empty() : holding(owner, party, votes);
        if (share.isPresent()) {
          lowOfAll = lowOfAll.add(share.get().low());
          if (in.contains(owner)) {
            low = low.add(share.get().low());
            high = high.add(share.get().high());
          }
        }
      }
      if (surely) {
        return half(low);
      }
      high = high.add(WHOLE.subtract(lowOfAll).max(BigDecimal.ZERO));
      BigDecimal lowOfOthers = lowOfAll.subtract(low);
      return half(lowOfAll.compareTo(WHOLE) <= 0 ? high.min(WHOLE.subtract(lowOfOthers)) : high);
    }

    private Optional<Share> holding(PartyId owner, PartyId owned, boolean votes) {
      Optional<Share> capital = claim(owner, owned, OwnershipStake.Kind.EQUITY);
      Optional<Share> stated =
          votes ? claim(owner, owned, OwnershipStake.Kind.VOTING) : Optional.empty();
      if (capital.isEmpty() || stated.isEmpty()) {
        return capital.or(() -> stated);
      }
      BigDecimal most = stated.get().high().add(capital.get().high());
      return Optional.of(new Share(stated.get().low(), most.min(WHOLE)));
    }

    private Optional<Share> claim(PartyId owner, PartyId owned, OwnershipStake.Kind kind) {
      List<Share> claims =
          graph.stakes().stream()
              .filter(each -> each.kind() == kind)
              .filter(each -> each.owner().equals(owner) && each.owned().equals(owned))
              .map(OwnershipStake::share)
              .toList();
      Optional<BigDecimal> least = claims.stream().map(Share::low).reduce(BigDecimal::min);
      Optional<BigDecimal> most = claims.stream().map(Share::high).reduce(BigDecimal::max);
      return least.map(low -> new Share(low, most.orElseThrow()));
    }

    private boolean half(BigDecimal percent) {
      boolean more =
          rule.equals(OwnershipRule.UK_OFSI)
              || (rule.equals(OwnershipRule.EU_OWNED_OR_CONTROLLED) && asOf.equals(DAYS.get(0)));
      return percent.compareTo(HALF) > (more ? 0 : -1);
    }
  }
}
