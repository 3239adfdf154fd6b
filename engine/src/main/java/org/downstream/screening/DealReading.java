package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.rule.Standing;
import org.downstream.time.AsOf;
import org.downstream.trade.Act;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealId;
import org.downstream.trade.Payment;
import org.downstream.trade.Statement;
import org.downstream.watchlist.ReviewPolicy;

/** Reads every provision of the day against a deal: each act, each party, the item, the chain. */
final class DealReading {

  private static final int REMEMBERED = 200_000;

  /** The effects that say whether a licence was needed. */
  private static final Set<Effect> LICENSING =
      EnumSet.of(Effect.REQUIRES_LICENSE, Effect.PROHIBITS, Effect.EXCEPTS);

  private final Book book;
  private final Reference reference;
  private final Rulebook rulebook;
  private final PartyScreen parties;
  private final ItemScreen items;
  private final ChainWalk chains;
  private final Basis basis;
  private final DealActs acts;
  private final DealFacts dealFacts;
  private final PartyFacts partyFacts;
  private final RecordFacts recordFacts;
  private final Participants participants;
  private final ChainEnds ends;
  private final Map<DealId, List<Payment>> payments = new HashMap<>();
  private final Remembered<DealDay, Certainty> violations = new Remembered<>(REMEMBERED);

  DealReading(
      Book book,
      Reference reference,
      Rulebook rulebook,
      PartyScreen parties,
      ItemScreen items,
      ChainWalk chains,
      Basis basis) {
    this.book = book;
    this.reference = reference;
    this.rulebook = rulebook;
    this.parties = parties;
    this.items = items;
    this.chains = chains;
    this.basis = basis;
    this.acts = new DealActs(book, reference.groups());
    this.dealFacts = new DealFacts(book, reference);
    this.partyFacts = new PartyFacts(book);
    this.recordFacts = new RecordFacts(book);
    this.participants = new Participants(book);
    this.ends = new ChainEnds(book);
    book.payments()
        .forEach(each -> payments.computeIfAbsent(each.deal(), key -> new ArrayList<>()).add(each));
  }

  /** A deal under the law and the knowledge of a day. */
  private record DealDay(DealId deal, AsOf asOf) {}

  /** What is read for one deal before it is judged. */
  record Reading(
      Deal deal,
      AsOf asOf,
      DealChain chain,
      List<Participant> participants,
      Map<PartyId, PartyAnswers> answers,
      ItemAnswer item,
      List<Act> acts,
      List<Finding> findings,
      Set<MissingFact> missing,
      Set<String> openDuties,
      Map<String, Set<String>> lifts) {

    /** The requirements that an exception lifts. */
    Set<String> liftedBy(String provision) {
      return lifts.getOrDefault(provision, Set.of());
    }
  }

  Determination determine(Deal deal, AsOf asOf) {
    Reading reading = read(deal, asOf, chains.through(deal, asOf));
    putUpstream(reading);
    if (OverTheCounter.applies(reading, book)) {
      reading = read(deal, asOf, OverTheCounter.settled(reading));
      putUpstream(reading);
    }
    return new Judgement(reading, book, basis).determination();
  }

  private Reading read(Deal deal, AsOf asOf, DealChain chain) {
    List<Participant> taking =
        participants.of(
            deal,
            chain,
            chains.reachedAtOnce(deal, asOf),
            ends.named(deal, asOf),
            payments(deal, asOf));
    Map<PartyId, PartyAnswers> answers = new HashMap<>();
    for (Participant each : taking) {
      each.party().ifPresent(party -> answers.put(party.id(), parties.answers(party, asOf)));
    }
    ItemAnswer item = items.classify(deal.item(), asOf.on());
    return new Reading(
        deal,
        asOf,
        chain,
        taking,
        answers,
        item,
        acts.of(deal, asOf.on()),
        new ArrayList<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new HashMap<>());
  }

  private List<Payment> payments(Deal deal, AsOf asOf) {
    return payments.getOrDefault(deal.id(), List.of()).stream()
        .filter(each -> asOf.knows(each.provenance().knownSince()))
        .toList();
  }

  /** Reads all provisions, General Prohibition 10 included. */
  private void putUpstream(Reading reading) {
    evaluate(
        reading,
        upstreamViolation(reading.deal(), reading.asOf(), reading.chain().cyclic()),
        EnumSet.allOf(Effect.class));
  }

  /**
   * Whether a deal before this one broke the law of its own day (15 CFR 736.2(b)(10)). Each is
   * judged on its own date, or on the day of the question if that is earlier. The work grows with
   * the number of deals before this one; each is judged once. Deals that flow in a circle leave it
   * open.
   */
  private Certainty upstreamViolation(Deal deal, AsOf asOf, boolean cyclic) {
    Certainty result = cyclic ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    Set<DealId> seen = new HashSet<>(Set.of(deal.id()));
    Deque<Deal> queue = new ArrayDeque<>(List.of(deal));
    while (!queue.isEmpty()) {
      Deal at = queue.removeFirst();
      result = result.or(beginning(at, asOf));
      for (Deal before : ChainWalk.known(chains.upstream(at), asOf)) {
        if (seen.add(before.id())) {
          result = result.or(violation(before, asOf));
          queue.add(before);
        }
      }
    }
    return result;
  }

  /**
   * Whether a deal that flows from nothing on record, or from a deal that is not, leaves it open.
   */
  private Certainty beginning(Deal deal, AsOf asOf) {
    if (deal.flowsFrom().isEmpty()) {
      return startsAbroad(deal, asOf.on()) ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    }
    long onRecord = ChainWalk.known(chains.upstream(deal), asOf).size();
    return onRecord == deal.flowsFrom().stream().distinct().count()
        ? Certainty.RULED_OUT
        : Certainty.UNKNOWN;
  }

  /** Goods that are already abroad came there by some act; goods in the United States did not. */
  private boolean startsAbroad(Deal deal, LocalDate on) {
    Party supplier = book.parties().get(deal.from());
    if (supplier != null && supplier.business().contains("chip_maker")) {
      return false;
    }
    boolean fromUnitedStates =
        acts.of(deal, on).stream().allMatch(act -> act.origin().equals(Optional.of("US")));
    return !fromUnitedStates && items.classify(deal.item(), on).controlled() != Certainty.RULED_OUT;
  }

  private Certainty violation(Deal before, AsOf asOf) {
    LocalDate day = before.date().isBefore(asOf.on()) ? before.date() : asOf.on();
    AsOf then = asOf.withLawOf(day);
    return violations.get(
        new DealDay(before.id(), then),
        key -> violation(read(before, then, chains.through(before, then))));
  }

  private Certainty violation(Reading reading) {
    Deal before = reading.deal();
    evaluate(reading, Certainty.RULED_OUT, LICENSING);
    Certainty required =
        reading.findings().stream()
            .filter(
                each ->
                    each.effect() == Effect.REQUIRES_LICENSE || each.effect() == Effect.PROHIBITS)
            .filter(each -> each.standing().binding())
            .map(Finding::certainty)
            .reduce(Certainty.RULED_OUT, Certainty::or);
    boolean excepted =
        reading.findings().stream()
            .anyMatch(each -> each.effect() == Effect.EXCEPTS && each.decides());
    if (before.licence().isEmpty() || excepted) {
      return required.and(Certainty.POSSIBLE);
    }
    return before.licence().get().equals("none") ? required : Certainty.RULED_OUT;
  }

  private void evaluate(Reading reading, Certainty upstream, Set<Effect> effects) {
    Deal deal = reading.deal();
    LocalDate on = reading.asOf().on();
    FactSheet sheet = new FactSheet(on, reference.groups());
    items.put(deal.item(), sheet);
    List<Statement> statements = ends.statementsFor(deal, reading.asOf());
    dealFacts.putDeal(
        deal, reading.chain(), statements, payments(deal, reading.asOf()), reading.asOf(), sheet);
    recordFacts.put(deal, statements, reading.asOf(), sheet);
    DealParties.put(reading.participants(), reading.answers(), reference.groups(), sheet);
    sheet.truth(
        Fact.DEAL_UPSTREAM_VIOLATION,
        upstream,
        () -> DealFacts.said("an earlier deal of the chain needed a licence and had none", deal));
    sheet.truth(
        Fact.DEAL_UPSTREAM_KNOWN,
        Certainty.of(upstream != Certainty.UNKNOWN),
        () -> DealFacts.said("how the supplier came to hold the goods is not in the book", deal));
    for (Act act : reading.acts()) {
      dealFacts.putAct(deal, act, sheet);
      List<FactSheet> ofParties = partySheets(reading, act);
      for (Provision provision : rulebook.on(on, act.kind())) {
        if (effects.contains(provision.outcome().effect())) {
          read(provision, act, reading, sheet, ofParties);
        }
      }
    }
  }

  /** The facts of each participant, once for all provisions. */
  private List<FactSheet> partySheets(Reading reading, Act act) {
    List<FactSheet> sheets = new ArrayList<>(reading.participants().size());
    for (Participant each : reading.participants()) {
      FactSheet sheet = new FactSheet(reading.asOf().on(), reference.groups());
      partyFacts.put(each, each.party().map(Party::id).map(reading.answers()::get), act, sheet);
      sheets.add(sheet);
    }
    return sheets;
  }

  private void read(
      Provision provision, Act act, Reading reading, FactSheet sheet, List<FactSheet> ofParties) {
    sheet.forgetParty();
    DealParties.putNamed(provision, reading.participants(), sheet);
    // What is ruled out while every fact of the party is open stays so whatever they are.
    if (provision.condition().expression().truth(sheet) == Certainty.RULED_OUT) {
      return;
    }
    Certainty bound = act.certainty().and(addressed(provision, reading));
    if (bound == Certainty.RULED_OUT) {
      return;
    }
    if (provision.scope() == Provision.Scope.DEAL) {
      conclude(provision, bound, reading.participants().get(0), reading, sheet);
      return;
    }
    for (int i = 0; i < ofParties.size(); i++) {
      Participant each = reading.participants().get(i);
      sheet.takeParty(ofParties.get(i));
      sheet.truth(
          Fact.PARTY_NAMED,
          Certainty.of(each.party().map(party -> Addressees.named(provision, party)).orElse(false)),
          () ->
              each.party()
                  .map(party -> DealFacts.said(party.displayName() + " is named", reading.deal()))
                  .orElse(List.of()));
      conclude(provision, bound, each, reading, sheet);
    }
  }

  /** A letter binds those who were informed by it (15 CFR 744.21(b), 744.23(b), 744.11(c)). */
  private Certainty addressed(Provision provision, Reading reading) {
    if (provision.addressees().isEmpty()) {
      return Certainty.ESTABLISHED;
    }
    Party supplier = book.parties().get(reading.deal().from());
    return Certainty.of(supplier != null && Addressees.include(provision, supplier));
  }

  private void conclude(
      Provision provision, Certainty bound, Participant about, Reading reading, FactSheet sheet) {
    Certainty met = provision.met(sheet).and(bound);
    if (met == Certainty.RULED_OUT) {
      return;
    }
    Standing standing = provision.standing(sheet.on()).orElse(Standing.IN_FORCE);
    boolean asks = provision.outcome().effect() != Effect.RAISES_FLAG || provision.outcome().duty();
    if (met.open() && (!standing.binding() || provision.outcome().effect() == Effect.EXPLAINS)) {
      return;
    }
    if (provision.outcome().effect() == Effect.EXCEPTS) {
      if (met.open()) {
        return;
      }
      reading.lifts().put(provision.id(), provision.outcome().lifting().provisions());
    }
    String deal = reading.deal().id().value();
    if (met.open() && asks) {
      if (provision.outcome().duty()) {
        reading.openDuties().add(provision.id());
      }
      if (bound.open()) {
        reading
            .missing()
            .add(ProvisionReading.missing(Fact.ACT_KIND, deal, reading.participants().get(0)));
      }
      provision.openFacts(
          sheet, fact -> reading.missing().add(ProvisionReading.missing(fact, deal, about)));
    }
    Optional<ReviewPolicy> policy = policy(provision, about, reading, sheet);
    ProvisionReading.Subject subject =
        new ProvisionReading.Subject(
            provision.scope() == Provision.Scope.PARTY ? about.subject() : "", about.name(), deal);
    reading.findings().add(ProvisionReading.finding(provision, met, sheet, policy, subject));
  }

  private static Optional<ReviewPolicy> policy(
      Provision provision, Participant about, Reading reading, FactSheet sheet) {
    Optional<PartyAnswers> answers = about.party().map(Party::id).map(reading.answers()::get);
    Optional<ReviewPolicy> ofEntries =
        answers.flatMap(each -> each.policyOfEntries().or(each::policyOfOwners));
    return ProvisionReading.policy(
        provision,
        sheet,
        ofEntries,
        fact ->
            reading
                .missing()
                .add(ProvisionReading.missing(fact, reading.deal().id().value(), about)));
  }
}
