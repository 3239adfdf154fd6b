package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Effect;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.rule.Standing;
import org.downstream.time.AsOf;
import org.downstream.trade.Act;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;

/**
 * Says whether a deal before one broke the law of its own day (15 CFR 736.2(b)(10)). Each is judged
 * on its own date, or on the day of the question if that is earlier. The work grows with the number
 * of deals before; each is judged once. Deals that flow in a circle leave it open.
 */
final class UpstreamLookBack {

  private static final int REMEMBERED = 200_000;

  private final DealReading dealReading;
  private final ChainWalk chains;
  private final DealActs acts;
  private final ItemScreen items;
  private final Remembered<DealDay, Certainty> violations = new Remembered<>(REMEMBERED);

  UpstreamLookBack(DealReading dealReading, ChainWalk chains, DealActs acts, ItemScreen items) {
    this.dealReading = dealReading;
    this.chains = chains;
    this.acts = acts;
    this.items = items;
  }

  /** A deal under the law and the knowledge of a day. */
  private record DealDay(DealId deal, AsOf asOf) {}

  Certainty violation(RecordedDeal deal, AsOf asOf, boolean cyclic) {
    Certainty result = cyclic ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    result = result.or(beginning(deal, asOf));
    if (deal.before().isEmpty()) {
      return result;
    }
    Visited seen = new Visited(deal);
    List<RecordedDeal> queue = new ArrayList<>();
    queue.add(deal);
    for (int i = 0; i < queue.size(); i++) {
      for (RecordedDeal before : RecordedDeal.known(queue.get(i).before(), asOf)) {
        if (seen.add(before)) {
          result = result.or(beginning(before, asOf)).or(ofItself(before, asOf));
          queue.add(before);
        }
      }
    }
    return result;
  }

  /**
   * Whether a deal that flows from nothing on record, or from a deal that is not, leaves it open.
   */
  private Certainty beginning(RecordedDeal deal, AsOf asOf) {
    if (deal.sources() == 0) {
      return startsAbroad(deal, asOf.on()) ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    }
    return RecordedDeal.known(deal.before(), asOf).size() == deal.sources()
        ? Certainty.RULED_OUT
        : Certainty.UNKNOWN;
  }

  /** Goods that are already abroad came there by some act; goods in the United States did not. */
  private boolean startsAbroad(RecordedDeal recorded, LocalDate on) {
    Deal deal = recorded.deal();
    if (recorded.supplier().map(each -> each.business().contains("chip_maker")).orElse(false)) {
      return false;
    }
    boolean fromUnitedStates = true;
    for (Act act : acts.of(deal, on)) {
      fromUnitedStates &= act.origin().filter("US"::equals).isPresent();
    }
    return !fromUnitedStates && items.classify(deal.item(), on).controlled() != Certainty.RULED_OUT;
  }

  /** Under which law an earlier deal is judged. */
  static AsOf when(RecordedDeal before, AsOf asOf) {
    LocalDate date = before.deal().date();
    return asOf.withLawOf(date.isBefore(asOf.on()) ? date : asOf.on());
  }

  private Certainty ofItself(RecordedDeal before, AsOf asOf) {
    AsOf then = when(before, asOf);
    return violations.get(
        new DealDay(before.id(), then),
        key -> {
          Breach breach = new Breach(before.deal());
          dealReading.evaluate(
              dealReading.read(before, then, chains.through(before, then)),
              Certainty.RULED_OUT,
              breach);
          return breach.certainty();
        });
  }

  /** Whether a licence was needed for a deal and not had. */
  private static final class Breach implements DealReading.Conclusions {
    private final Deal deal;
    private Certainty required = Certainty.RULED_OUT;
    private boolean excepted;

    Breach(Deal deal) {
      this.deal = deal;
    }

    @Override
    public boolean wants(PreparedProvision provision) {
      return provision.licensing();
    }

    @Override
    public void met(
        PreparedProvision prepared, Certainty met, Act act, Participant about, FactSheet sheet) {
      Provision provision = prepared.provision();
      if (!provision.standing(sheet.on()).orElse(Standing.IN_FORCE).binding()) {
        return;
      }
      if (provision.outcome().effect() == Effect.EXCEPTS) {
        excepted |= met == Certainty.ESTABLISHED;
      } else {
        required = required.or(met);
      }
    }

    Certainty certainty() {
      if (deal.licence().isEmpty() || excepted) {
        return required.and(Certainty.POSSIBLE);
      }
      return deal.licence().get().equals("none") ? required : Certainty.RULED_OUT;
    }
  }
}
