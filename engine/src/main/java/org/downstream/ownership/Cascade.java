package org.downstream.ownership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;

/** The holders above one party on one day, under one rule, with the level each has reached. */
final class Cascade {

  private final PartyId party;
  private final OwnershipRule rule;
  private final Threshold threshold;
  private final Map<PartyId, Tier> above = new LinkedHashMap<>();

  /** What a holder is, and who holds it. */
  interface Source {
    Holder holder(PartyId id);

    List<OwnershipStake> stakesIn(PartyId id);
  }

  Cascade(PartyId party, OwnershipRule rule, LocalDate on, Source source) {
    this.party = party;
    this.rule = rule;
    this.threshold = rule.threshold(on);
    Deque<PartyId> queue = new ArrayDeque<>(List.of(party));
    while (!queue.isEmpty()) {
      PartyId next = queue.removeFirst();
      if (!above.containsKey(next)) {
        Tier tier = new Tier(next, source.holder(next), source.stakesIn(next));
        above.put(next, tier);
        queue.addAll(tier.holders());
      }
    }
  }

  Answer answer() {
    return rule.addsListedParties() ? from(id -> true) : eachAlone();
  }

  /** The worst that any one listed party brings about; the last round is for those not named. */
  private Answer eachAlone() {
    List<Answer> answers = new ArrayList<>();
    for (Tier tier : above.values()) {
      if (tier.holder.listed() != Certainty.RULED_OUT) {
        answers.add(from(tier.id::equals));
      }
    }
    answers.add(from(id -> false));
    return answers.stream().reduce(Answer::orWorse).orElseThrow();
  }

  /** The answer when, of the listed parties, only these count. Levels only rise. */
  private Answer from(Predicate<PartyId> counts) {
    for (Tier tier : above.values()) {
      tier.level = counts.test(tier.id) ? tier.holder.listed() : Certainty.RULED_OUT;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Tier tier : above.values()) {
        changed |= tier.raise();
      }
    }
    return at(party).answer();
  }

  private Tier at(PartyId id) {
    return Objects.requireNonNull(above.get(id));
  }

  private Certainty level(PartyId id) {
    return at(id).level;
  }

  private List<OwnershipStake> proof() {
    List<OwnershipStake> result = new ArrayList<>();
    Set<PartyId> seen = new HashSet<>();
    Deque<PartyId> queue = new ArrayDeque<>(List.of(party));
    while (!queue.isEmpty()) {
      Tier tier = at(queue.removeFirst());
      if (seen.add(tier.id)) {
        for (OwnershipStake stake : tier.counting) {
          if (level(stake.owner()).compareTo(Certainty.POSSIBLE) >= 0) {
            result.add(stake);
            queue.add(stake.owner());
          }
        }
      }
    }
    return result;
  }

  /** One party above. */
  private final class Tier {
    private final PartyId id;
    private final Holder holder;
    private final List<OwnershipStake> counting;
    private final boolean canBeCaught;
    private final Holdings shares;
    private final Holdings votes;
    private Certainty level = Certainty.RULED_OUT;

    Tier(PartyId id, Holder holder, List<OwnershipStake> stakes) {
      this.id = id;
      this.holder = holder;
      this.counting =
          stakes.stream()
              .filter(stake -> rule.counts(stake.kind()) && !stake.owner().equals(id))
              .toList();
      this.canBeCaught = holder.canBeCaughtUnder(rule);
      this.shares = Holdings.ofShares(id, stakes, canBeCaught);
      this.votes =
          rule.counts(OwnershipStake.Kind.VOTING)
              ? Holdings.ofVotes(id, stakes, canBeCaught)
              : Holdings.none();
    }

    Set<PartyId> holders() {
      Set<PartyId> result = new LinkedHashSet<>();
      counting.forEach(stake -> result.add(stake.owner()));
      return result;
    }

    boolean raise() {
      Certainty next = level.or(caught());
      boolean higher = next != level;
      level = next;
      return higher;
    }

    private Certainty caught() {
      return canBeCaught ? byShares().or(byVotes()).or(byControl()) : Certainty.RULED_OUT;
    }

    private Certainty byShares() {
      return shares.enough(threshold, Cascade.this::level);
    }

    private Certainty byVotes() {
      return votes.enough(threshold, Cascade.this::level).and(rule.byVotes());
    }

    private Certainty byControl() {
      return controller().and(rule.byControl());
    }

    /** Whether a listed or caught party is stated to be in control. */
    private Certainty controller() {
      return counting.stream()
          .filter(stake -> stake.kind() == OwnershipStake.Kind.CONTROL)
          .map(stake -> level(stake.owner()))
          .reduce(Certainty.RULED_OUT, Certainty::or);
    }

    private Ground ground() {
      if (caught() == byShares() || !canBeCaught) {
        return Ground.SHARES;
      }
      return caught() == byVotes() ? Ground.VOTES : Ground.CONTROL;
    }

    Answer answer() {
      Ground ground = ground();
      Holdings counted = ground == Ground.VOTES ? votes : shares;
      return new Answer(
          caught(),
          shares
              .listedOwner(Cascade.this::level)
              .or(votes.listedOwner(Cascade.this::level))
              .or(controller()),
          counted.held(Cascade.this::level),
          proof(),
          ground);
    }
  }
}
