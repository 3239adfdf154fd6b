package org.downstream.ownership.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.RandomCases;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.junit.jupiter.api.Test;

/** Random graphs: proofs against every set of holdings, taken one after the other. */
class ExplanationPropertiesTest {

  private static final int CASES = 300;
  private static final int MOST_HOLDINGS = 11;
  private static final AsOf TODAY = AsOf.on(RandomRegistry.DAY);
  private static final List<OwnershipRule> RULES =
      List.of(OwnershipRule.BIS_AFFILIATES, OwnershipRule.EU_OWNED_OR_CONTROLLED);

  @Test
  void noFewerHoldingsProveItAndEachOfTheCutFreesIt() {
    RandomCases.check(
        CASES,
        RandomRegistry::draw,
        graph -> {
          RegistryClosure closure = new RegistryClosure(graph.build());
          for (OwnershipRule rule : RULES) {
            closure.close(graph.listed(), TODAY, rule);
            for (int party : closure.caught(Certainty.ESTABLISHED)) {
              check(closure.why(party).orElseThrow(), graph, party, rule);
            }
          }
        });
  }

  private static void check(Explanation why, RandomRegistry graph, int party, OwnershipRule rule) {
    List<String> all =
        graph.stakes().stream()
            .filter(stake -> stake.held().contains(RandomRegistry.DAY))
            .map(ExplanationPropertiesTest::name)
            .distinct()
            .sorted()
            .toList();
    Set<String> proof = names(why.proof());
    assertThat(caught(graph, party, rule, proof)).as("p" + party + " " + proof).isTrue();
    assertThat(why.smallest()).isTrue();
    if (all.size() <= MOST_HOLDINGS) {
      assertThat(proof).as("p" + party).hasSize(fewest(graph, party, rule, all));
    }
    Set<String> cut = new HashSet<>(all);
    cut.removeIf(
        each -> {
          Set<String> others = new HashSet<>(all);
          others.remove(each);
          return caught(graph, party, rule, others);
        });
    assertThat(names(why.cut())).as("p" + party).isEqualTo(cut);
    assertThat(why.paths()).isNotEmpty();
    for (Explanation.Path path : why.paths()) {
      int top = path.holdings().get(path.holdings().size() - 1).owner();
      assertThat(graph.holders().get(top).listed()).isEqualTo(Certainty.ESTABLISHED);
      assertThat(proof).containsAll(names(path.holdings()));
    }
  }

  private static int fewest(RandomRegistry graph, int party, OwnershipRule rule, List<String> all) {
    int fewest = Integer.MAX_VALUE;
    for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
      if (Integer.bitCount(chosen) < fewest) {
        Set<String> standing = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
          if ((chosen >> i & 1) != 0) {
            standing.add(all.get(i));
          }
        }
        if (caught(graph, party, rule, standing)) {
          fewest = standing.size();
        }
      }
    }
    return fewest;
  }

  private static boolean caught(
      RandomRegistry graph, int party, OwnershipRule rule, Set<String> standing) {
    List<OwnershipStake> stakes = new ArrayList<>(graph.stakes());
    stakes.removeIf(each -> !standing.contains(name(each)));
    return new RandomRegistry(graph.holders(), stakes)
            .upward()
            .of(new PartyId("p" + party), TODAY, rule)
            .caught()
        == Certainty.ESTABLISHED;
  }

  private static String name(OwnershipStake stake) {
    return stake.owner() + " in " + stake.owned();
  }

  private static Set<String> names(List<Explanation.Holding> holdings) {
    return holdings.stream()
        .map(each -> "p" + each.owner() + " in p" + each.owned())
        .collect(Collectors.toSet());
  }
}
