package org.downstream.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
import org.downstream.rule.Effect;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealKind;
import org.downstream.trade.EndUse;
import org.downstream.trade.Knowledge;

/**
 * The one unknown that does not keep an answer open: who buys a consumer card in a shop. Without a
 * red flag there is no duty to ask a retailer for the names of its shoppers (15 CFR part 732, supp.
 * 3(a)). It holds only when all of this is so: the maker does not design or market the chip for
 * data centres, the chip meets no paragraph of the day, the buyer is a retailer and nothing else,
 * nothing but a civil use is known, no flag is raised, and nobody else on the way is unnamed.
 */
final class OverTheCounter {

  private static final Set<String> RETAIL = Set.of("retail");

  private OverTheCounter() {}

  static boolean applies(Reading reading) {
    Deal deal = reading.deal();
    return deal.kind() == DealKind.SALE
        && !reading.chain().cyclic()
        && reading.recorded().receiver().filter(to -> to.business().equals(RETAIL)).isPresent()
        && onlyItsOwnBuyerIsUnnamed(reading)
        && consumerChipBelowTheControls(reading.item())
        && onlyCivil(reading.recorded())
        && noFlag(reading);
  }

  private static boolean onlyItsOwnBuyerIsUnnamed(Reading reading) {
    boolean any = false;
    for (DealChain.End end : reading.chain().ends()) {
      if (end.party().isEmpty()) {
        any = true;
        if (!end.deal().equals(reading.deal().id())) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean consumerChipBelowTheControls(ItemAnswer item) {
    return item.controlled() == Certainty.RULED_OUT
        && item.chip().map(Chip::datacenter).equals(Optional.of(Certainty.RULED_OUT));
  }

  private static boolean onlyCivil(RecordedDeal recorded) {
    return recorded.deal().knownEndUses().stream().allMatch(use -> use == EndUse.CIVIL)
        && recorded.knowledge().stream().allMatch(known -> known.what() == Knowledge.What.CIVIL);
  }

  private static boolean noFlag(Reading reading) {
    return reading.findings().stream()
        .noneMatch(each -> each.effect() == Effect.RAISES_FLAG && each.decides());
  }

  /** The chain with the retailer as its last known holder in place of the unnamed shoppers. */
  static DealChain settled(Reading reading) {
    Deal deal = reading.deal();
    DealChain.End shop =
        new DealChain.End(
            Optional.of(deal.to()),
            DealChain.EndRole.HOLDS,
            deal.id(),
            Certainty.ESTABLISHED,
            "sells the goods of " + deal.id() + " to the public over the counter");
    List<DealChain.End> ends =
        reading.chain().ends().stream()
            .map(end -> end.party().isPresent() ? end : shop)
            .distinct()
            .toList();
    return new DealChain(reading.chain().links(), ends, false);
  }
}
