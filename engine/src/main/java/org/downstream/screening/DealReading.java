package org.downstream.screening;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.time.AsOf;
import org.downstream.trade.Act;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;

/** Reads every provision of the day against a deal: each act, each party, the item, the chain. */
final class DealReading {

  private final CountryGroups groups;
  private final ItemScreen items;
  private final DealActs acts;
  private final DealFacts dealFacts;
  private final RecordFacts recordFacts;
  private final Participants participants;
  private final Selection selection;

  DealReading(
      Records records,
      Reference reference,
      Rulebook rulebook,
      ItemScreen items,
      DealActs acts,
      Participants participants) {
    this.groups = reference.groups();
    this.items = items;
    this.acts = acts;
    this.dealFacts = new DealFacts(records, reference.rents());
    this.recordFacts = new RecordFacts(records);
    this.participants = participants;
    this.selection = new Selection(rulebook, groups);
  }

  /** Takes what a provision concludes. */
  interface Conclusions {

    /** Whether it is to be read at all. */
    boolean wants(PreparedProvision provision);

    /** Its condition is met, or may be; never RULED_OUT. */
    void met(PreparedProvision provision, Certainty met, Act act, Participant about, FactSheet of);
  }

  /** Who takes part in what, on the chain as given. */
  Reading read(RecordedDeal deal, AsOf asOf, DealChain chain) {
    return new Reading(
        deal,
        asOf,
        chain,
        participants.of(deal, chain, asOf),
        items.classified(deal.deal().item(), asOf.on()),
        acts.of(deal.deal(), asOf.on()));
  }

  List<Act> acts(RecordedDeal deal, LocalDate on) {
    return acts.of(deal.deal(), on);
  }

  /** The provisions that an act and its item select on a day. */
  List<PreparedProvision> selected(RecordedDeal deal, Act act, LocalDate on) {
    return selection.of(on, act.kind(), items.classified(deal.deal().item(), on));
  }

  /** Reads the provisions that are wanted, with that much known of the deals before. */
  void evaluate(Reading reading, Certainty upstream, Conclusions into) {
    FactSheet sheet = sheet(reading, upstream);
    for (Act act : reading.acts()) {
      dealFacts.putAct(reading.deal(), act, sheet);
      for (PreparedProvision each : selection.of(sheet.on(), act.kind(), reading.classified())) {
        if (into.wants(each)) {
          read(each, act, reading, sheet, into);
        }
      }
    }
  }

  private FactSheet sheet(Reading reading, Certainty upstream) {
    Deal deal = reading.deal();
    FactSheet sheet = new FactSheet(reading.asOf().on(), groups);
    sheet.takeItem(reading.classified().facts());
    dealFacts.putDeal(
        reading.recorded(), reading.chain(), reading.item().chip(), reading.asOf(), sheet);
    recordFacts.put(reading.recorded(), reading.asOf(), sheet);
    DealParties.put(reading.participants(), groups, sheet);
    sheet.truth(
        Fact.DEAL_UPSTREAM_VIOLATION,
        upstream,
        () -> DealFacts.said("an earlier deal of the chain needed a licence and had none", deal));
    sheet.truth(
        Fact.DEAL_UPSTREAM_KNOWN,
        Certainty.of(upstream != Certainty.UNKNOWN),
        () -> DealFacts.said("how the supplier came to hold the goods is not in the book", deal));
    return sheet;
  }

  private static void read(
      PreparedProvision prepared, Act act, Reading reading, FactSheet sheet, Conclusions into) {
    Provision provision = prepared.provision();
    sheet.forgetParty();
    DealParties.putNamed(provision, reading.participants(), sheet);
    // What is ruled out while every fact of the party is open stays so whatever they are.
    Certainty open = provision.met(sheet);
    if (open == Certainty.RULED_OUT) {
      return;
    }
    Certainty bound = act.certainty().and(addressed(provision, reading));
    if (bound == Certainty.RULED_OUT) {
      return;
    }
    if (provision.scope() == Provision.Scope.DEAL) {
      into.met(prepared, open.and(bound), act, reading.participants().get(0), sheet);
      return;
    }
    for (Participant each : reading.participants()) {
      putParty(each, provision, act, reading, sheet);
      Certainty met = provision.met(sheet).and(bound);
      if (met != Certainty.RULED_OUT) {
        into.met(prepared, met, act, each, sheet);
      }
    }
  }

  private static void putParty(
      Participant about, Provision provision, Act act, Reading reading, FactSheet sheet) {
    if (about.known() == null) {
      sheet.forgetParty();
    } else {
      sheet.takeParty(about.known().facts());
    }
    PartyFacts.put(about, act, sheet);
    sheet.truth(
        Fact.PARTY_NAMED,
        Certainty.of(about.known() != null && Addressees.named(provision, about.known().party())),
        () ->
            about
                .party()
                .map(party -> DealFacts.said(party.displayName() + " is named", reading.deal()))
                .orElse(List.of()));
  }

  /** A letter binds those who were informed by it (15 CFR 744.21(b), 744.23(b), 744.11(c)). */
  private static Certainty addressed(Provision provision, Reading reading) {
    return provision.addressees().isEmpty()
        ? Certainty.ESTABLISHED
        : Certainty.of(
            reading
                .recorded()
                .supplier()
                .map(supplier -> Addressees.include(provision, supplier))
                .orElse(false));
  }
}
