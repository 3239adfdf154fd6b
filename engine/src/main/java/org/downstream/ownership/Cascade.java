package org.downstream.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.party.PartyId;

/** The holders above one party on one day, under one rule, with the level each has reached. */
final class Cascade {

  private static final int FEW = 8;

  private final OwnershipRule rule;
  private final Threshold threshold;
  private final Source source;
  private final List<Tier> above = new ArrayList<>(FEW);
  // Up to a few holders are compared one by one.
  private final Map<PartyId, Tier> many = new HashMap<>(0);

  /** What a holder is, and who holds it. */
  interface Source {
    Holder holder(PartyId id);

    /** Sorted by owner. */
    List<OwnershipStake> stakesIn(PartyId id);
  }

  Cascade(PartyId party, OwnershipRule rule, LocalDate on, Source source) {
    this.rule = rule;
    this.threshold = rule.threshold(on);
    this.source = source;
    tier(party);
    for (int i = 0; i < above.size(); i++) {
      Tier tier = above.get(i);
      List<OwnershipStake> stakes = source.stakesIn(tier.id());
      tier.heldBy(stakes, this::tier);
    }
  }

  private Tier tier(PartyId id) {
    if (above.size() > FEW) {
      return many.computeIfAbsent(id, this::made);
    }
    for (Tier each : above) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    Tier made = made(id);
    if (above.size() > FEW) {
      above.forEach(each -> many.put(each.id(), each));
    }
    return made;
  }

  private Tier made(PartyId id) {
    Tier made = new Tier(id, source.holder(id), rule);
    above.add(made);
    return made;
  }

  Answer answer() {
    return rule.addsListedParties() ? from(id -> true) : eachAlone();
  }

  /** The worst that any one listed party brings about; the last round is for those not named. */
  private Answer eachAlone() {
    List<Answer> answers = new ArrayList<>();
    for (Tier tier : above) {
      if (tier.holder().listed() != Certainty.RULED_OUT) {
        answers.add(from(tier.id()::equals));
      }
    }
    answers.add(from(id -> false));
    return answers.stream().reduce(Answer::orWorse).orElseThrow();
  }

  /** The answer when, of the listed parties, only these count. Levels only rise. */
  private Answer from(Predicate<PartyId> counts) {
    for (Tier tier : above) {
      tier.start(counts.test(tier.id()));
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      // Holders stand behind what they hold: from the far end, one round is mostly enough.
      for (int i = above.size() - 1; i >= 0; i--) {
        changed |= above.get(i).raise(threshold);
      }
    }
    return above.get(0).answer(threshold, proof());
  }

  private List<OwnershipStake> proof() {
    List<OwnershipStake> result = new ArrayList<>();
    List<Tier> queue = new ArrayList<>(List.of(above.get(0)));
    Set<Tier> seen = new HashSet<>(queue);
    for (int i = 0; i < queue.size(); i++) {
      for (Tier.Stake each : queue.get(i).counting()) {
        if (each.owner().level().compareTo(Certainty.POSSIBLE) >= 0) {
          result.add(each.stake());
          if (seen.add(each.owner())) {
            queue.add(each.owner());
          }
        }
      }
    }
    return result;
  }
}
