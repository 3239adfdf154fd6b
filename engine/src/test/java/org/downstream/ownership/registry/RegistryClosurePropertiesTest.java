package org.downstream.ownership.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.downstream.RandomCases;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.ownership.registry.RegistryClosure.Figure;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

/** Random graphs: from the listed parties down must be what it is from each party up. */
class RegistryClosurePropertiesTest {

  private static final int CASES = 500;

  /** A graph, a day, and what is supposed of it one after the other. */
  private record Drawn(RandomRegistry graph, AsOf asOf, List<Supposed> supposed) {

    static Drawn draw(SplittableRandom random) {
      RandomRegistry graph = RandomRegistry.draw(random);
      int size = graph.holders().size();
      List<Supposed> supposed = new ArrayList<>();
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        supposed.add(
            new Supposed(
                random.nextInt(size),
                random.nextInt(size),
                RandomRegistry.kind(random),
                random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(RandomRegistry.share(random))));
      }
      return new Drawn(graph, RandomRegistry.asOf(random), supposed);
    }
  }

  private record Supposed(int owner, int owned, OwnershipStake.Kind kind, Optional<Share> share) {

    /** The same graph with this in place of what was said of the holding on the day. */
    RandomRegistry in(RandomRegistry graph, AsOf asOf) {
      List<OwnershipStake> stakes = new ArrayList<>(graph.stakes());
      stakes.removeIf(
          each ->
              RandomRegistry.number(each.owner()) == owner
                  && RandomRegistry.number(each.owned()) == owned
                  && each.kind() == kind
                  && each.held().contains(asOf.on())
                  && asOf.knows(each.provenance().knownSince()));
      share.ifPresent(
          much ->
              stakes.add(
                  new OwnershipStake(
                      new PartyId("p" + owner),
                      new PartyId("p" + owned),
                      much,
                      kind,
                      Period.ALWAYS,
                      new Provenance("supposed", 1, "", LocalDate.MIN))));
      return new RandomRegistry(graph.holders(), stakes);
    }
  }

  @Test
  void everyPartyHasTheAnswerOfTheCascadeAboveIt() {
    RandomCases.check(
        CASES,
        Drawn::draw,
        drawn -> {
          RegistryClosure closure = new RegistryClosure(drawn.graph().build());
          for (OwnershipRule rule : OwnershipRule.ALL) {
            closure.close(drawn.graph().listed(), drawn.asOf(), rule);
            same(closure, drawn.graph(), drawn.asOf(), rule);
          }
        });
  }

  @Test
  void closedAgainAfterASuppositionIsClosedFromScratch() {
    RandomCases.check(
        CASES,
        Drawn::draw,
        drawn -> {
          RegistryClosure closure = new RegistryClosure(drawn.graph().build());
          for (OwnershipRule rule : OwnershipRule.ALL) {
            closure.close(drawn.graph().listed(), drawn.asOf(), rule);
            RandomRegistry now = drawn.graph();
            for (Supposed each : drawn.supposed()) {
              closure.suppose(each.owner(), each.owned(), each.kind(), each.share());
              now = each.in(now, drawn.asOf());
              same(closure, now, drawn.asOf(), rule);
            }
          }
        });
  }

  private static void same(
      RegistryClosure closure, RandomRegistry graph, AsOf asOf, OwnershipRule rule) {
    OwnershipClosure upward = graph.upward();
    int[] all = IntStream.range(0, graph.holders().size()).toArray();
    Answer[] answers =
        Arrays.stream(all)
            .mapToObj(party -> upward.of(new PartyId("p" + party), asOf, rule))
            .toArray(Answer[]::new);
    for (Certainty least : List.of(Certainty.POSSIBLE, Certainty.ESTABLISHED)) {
      assertThat(closure.caught(least))
          .as(rule.code() + " " + least)
          .isEqualTo(
              Arrays.stream(all)
                  .filter(party -> answers[party].caught().compareTo(least) >= 0)
                  .toArray());
    }
    for (int party : all) {
      Answer answer = answers[party];
      assertThat(closure.of(party)).as(rule.code() + " p" + party).isEqualTo(answer.caught());
      if (rule.addsListedParties()) {
        Figure figure = closure.figure(party);
        assertThat(List.of(figure.caught(), figure.listedOwner(), figure.ground()))
            .as(rule.code() + " p" + party)
            .isEqualTo(List.of(answer.caught(), answer.listedOwner(), answer.ground()));
        assertThat(figure.share().low()).isEqualByComparingTo(answer.share().low());
        assertThat(figure.share().high()).isEqualByComparingTo(answer.share().high());
      }
    }
  }
}
