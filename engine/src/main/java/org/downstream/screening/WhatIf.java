package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Rulebook;
import org.downstream.time.AsOf;
import org.downstream.trade.Act;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealId;
import org.downstream.watchlist.Watchlist;

/**
 * A book under law and lists as they are and as they are supposed. Only what a change can reach is
 * answered again: a deal whose day and acts select a changed provision that is not ruled out, whose
 * item is classified otherwise, one of whose parties a changed list entry reaches, or before which
 * a deal comes to break the law or to keep it. Immutable and thread-safe.
 *
 * <p>For each deal the work is one walk over its chain; where a changed provision is selected, one
 * reading of its facts; where it speaks, two determinations. That nothing else can differ is the
 * rule by which provisions are read: a finding follows from the facts of the deal and the one
 * provision.
 */
public final class WhatIf {

  private static final int REMEMBERED = 200_000;
  private static final String RETAIL = "retail";

  private final Screening before;
  private final Screening after;
  private final RuleDifference rules;
  private final boolean otherLists;
  private final Remembered<DealKnown, Boolean> reached = new Remembered<>(REMEMBERED);

  /** A deal as far as it was known. */
  private record DealKnown(DealId deal, LocalDate knownBy) {}

  /** What is screened as it is, and what is supposed instead of its lists and its law. */
  public WhatIf(Screening before, List<Watchlist> lists, Rulebook law) {
    this.before = before;
    this.after = before.supposing(lists, law);
    this.rules = new RuleDifference(before.rulebook(), law);
    this.otherLists = before.parties() != after.parties();
  }

  /** As it is. */
  public Screening before() {
    return before;
  }

  /** As it is supposed. */
  public Screening after() {
    return after;
  }

  /**
   * What becomes of the deal. Empty when nothing can: then verdict, review policy, standing, hold,
   * the five tests and all findings are the same under both, but for the supposition that stands
   * among the citations of a changed provision.
   */
  public Optional<Flip> flip(Deal deal, AsOf asOf) {
    return reaches(before.records().of(deal), asOf)
        ? Optional.of(Flip.between(before.determine(deal, asOf), after.determine(deal, asOf)))
        : Optional.empty();
  }

  private boolean reaches(RecordedDeal deal, AsOf asOf) {
    if (otherLists && reachedByLists(deal, asOf)) {
      return true;
    }
    if (rules.itemTests() && otherClass(deal, asOf.on())) {
      return true;
    }
    return otherUpstream(deal, asOf) || provisionSpeaks(deal, asOf);
  }

  private boolean reachedByLists(RecordedDeal deal, AsOf asOf) {
    DealChain chain = before.chains().through(deal, asOf);
    return before.participants().any(deal, chain, asOf, after.parties()::reachedByChange);
  }

  private boolean otherClass(RecordedDeal deal, LocalDate day) {
    String item = deal.deal().item();
    return !before
        .items()
        .classify(item, day)
        .paragraphs()
        .equals(after.items().classify(item, day).paragraphs());
  }

  /** Whether a deal before this one breaks the law on one side only. */
  private boolean otherUpstream(RecordedDeal deal, AsOf asOf) {
    if (!rules.itemTests() && !anyUpstreamReached(deal, asOf)) {
      return false;
    }
    boolean cyclic = before.chains().through(deal, asOf).cyclic();
    return before.lookBack().violation(deal, asOf, cyclic)
        != after.lookBack().violation(deal, asOf, cyclic);
  }

  private boolean anyUpstreamReached(RecordedDeal deal, AsOf asOf) {
    if (deal.before().isEmpty()) {
      return false;
    }
    Visited seen = new Visited(deal);
    List<RecordedDeal> queue = new ArrayList<>(List.of(deal));
    for (int i = 0; i < queue.size(); i++) {
      for (RecordedDeal each : RecordedDeal.known(queue.get(i).before(), asOf)) {
        if (seen.add(each)) {
          AsOf then = UpstreamLookBack.when(each, asOf);
          if (selects(each, then.on()) || (otherLists && earlierReachedByLists(each, then))) {
            return true;
          }
          queue.add(each);
        }
      }
    }
    return false;
  }

  private boolean earlierReachedByLists(RecordedDeal deal, AsOf then) {
    return reached.get(new DealKnown(deal.id(), then.knownBy()), key -> reachedByLists(deal, then));
  }

  private boolean selects(RecordedDeal deal, LocalDate day) {
    Set<String> changed = rules.on(day);
    return !selected(before, deal, day, changed).isEmpty()
        || !selected(after, deal, day, changed).isEmpty();
  }

  /** Whether a changed provision is selected for the deal and not ruled out by its facts. */
  private boolean provisionSpeaks(RecordedDeal deal, AsOf asOf) {
    Set<String> changed = rules.on(asOf.on());
    Set<String> asSupposed = selected(after, deal, asOf.on(), changed);
    Set<String> asItIs = selected(before, deal, asOf.on(), changed);
    if (asSupposed.isEmpty() && asItIs.isEmpty()) {
      return false;
    }
    // A shop may come to stand for its unnamed buyers, and then other parties are asked about.
    if (deal.businessOfReceiver().contains(RETAIL)) {
      return true;
    }
    // What has the same text on both sides is ruled out on both or on neither.
    asItIs.removeIf(id -> asSupposed.contains(id) && rules.sameText(id));
    DealChain chain = before.chains().through(deal, asOf);
    Certainty upstream = before.lookBack().violation(deal, asOf, chain.cyclic());
    return speaks(after, deal, asOf, chain, upstream, asSupposed)
        || speaks(before, deal, asOf, chain, upstream, asItIs);
  }

  private static boolean speaks(
      Screening side,
      RecordedDeal deal,
      AsOf asOf,
      DealChain chain,
      Certainty upstream,
      Set<String> which) {
    if (which.isEmpty()) {
      return false;
    }
    Speaking speaking = new Speaking(which);
    side.reading().evaluate(side.reading().read(deal, asOf, chain), upstream, speaking);
    return speaking.any;
  }

  /** Those of some provisions that the acts and the item of the deal select on one side. */
  private static Set<String> selected(
      Screening side, RecordedDeal deal, LocalDate day, Set<String> which) {
    Set<String> result = new HashSet<>();
    if (!which.isEmpty()) {
      for (Act act : side.reading().acts(deal, day)) {
        for (PreparedProvision each : side.reading().selected(deal, act, day)) {
          if (which.contains(each.provision().id())) {
            result.add(each.provision().id());
          }
        }
      }
    }
    return result;
  }

  /** Whether any of some provisions concludes anything. */
  private static final class Speaking implements DealReading.Conclusions {
    private final Set<String> which;
    private boolean any;

    Speaking(Set<String> which) {
      this.which = which;
    }

    @Override
    public boolean wants(PreparedProvision provision) {
      return !any && which.contains(provision.provision().id());
    }

    @Override
    public void met(
        PreparedProvision provision, Certainty met, Act act, Participant about, FactSheet of) {
      any = true;
    }
  }
}
