package org.downstream.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.trade.DealId;

/** How much of a deal the deals that flow from it take on. */
final class PassedOn {

  private PassedOn() {}

  /** Whether the deals that follow surely take all units into other hands. */
  static boolean whole(RecordedDeal deal, List<RecordedDeal> next) {
    if (next.isEmpty() || deal.deal().quantity().isEmpty()) {
      return false;
    }
    List<RecordedDeal> alone = new ArrayList<>();
    List<RecordedDeal> mixing = new ArrayList<>();
    for (RecordedDeal each : next) {
      if (each.deal().possession() == Certainty.ESTABLISHED) {
        (each.sources() == 1 ? alone : mixing).add(each);
      }
    }
    if (alone.isEmpty() && mixing.isEmpty()) {
      return false;
    }
    Optional<BigDecimal> unmixed = units(alone);
    Optional<BigDecimal> mixed = outOfMixture(deal, mixing);
    return unmixed.isPresent()
        && mixed.isPresent()
        && unmixed.get().add(mixed.get()).compareTo(deal.deal().quantity().get()) >= 0;
  }

  /** What deals with several sources take from this one at least, when the others give all. */
  private static Optional<BigDecimal> outOfMixture(RecordedDeal deal, List<RecordedDeal> mixing) {
    if (mixing.isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    Set<DealId> others = new HashSet<>();
    Set<Integer> seen = new HashSet<>();
    List<RecordedDeal> found = new ArrayList<>();
    for (RecordedDeal each : mixing) {
      others.addAll(each.deal().flowsFrom());
      for (RecordedDeal source : each.before()) {
        if (source.number() != deal.number() && seen.add(source.number())) {
          found.add(source);
        }
      }
    }
    others.remove(deal.id());
    if (found.size() < others.size()) {
      return Optional.empty();
    }
    return units(mixing)
        .flatMap(taken -> units(found).map(given -> taken.subtract(given).max(BigDecimal.ZERO)));
  }

  private static Optional<BigDecimal> units(List<RecordedDeal> deals) {
    BigDecimal sum = BigDecimal.ZERO;
    for (RecordedDeal each : deals) {
      if (each.deal().quantity().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(each.deal().quantity().get());
    }
    return Optional.of(sum);
  }
}
