package org.downstream.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.party.PartyId;
import org.downstream.rule.Fact;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.time.AsOf;
import org.downstream.trade.Act;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.jspecify.annotations.Nullable;

/** What is read for one deal before it is judged. Filled and read by one thread. */
final class Reading {

  private static final int FEW = 8;

  private final RecordedDeal recorded;
  private final AsOf asOf;
  private final DealChain chain;
  private final List<Participant> participants;
  private final ItemScreen.Classified item;
  private final List<Act> acts;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<MissingFact> missing = new TreeSet<>();
  private final Map<String, Set<String>> lifts = new HashMap<>(4);
  private final Set<String> openDuties = new TreeSet<>();
  private @Nullable Map<PartyId, PartyReading> many;

  Reading(
      RecordedDeal recorded,
      AsOf asOf,
      DealChain chain,
      List<Participant> participants,
      ItemScreen.Classified item,
      List<Act> acts) {
    this.recorded = recorded;
    this.asOf = asOf;
    this.chain = chain;
    this.participants = participants;
    this.item = item;
    this.acts = acts;
  }

  RecordedDeal recorded() {
    return recorded;
  }

  Deal deal() {
    return recorded.deal();
  }

  AsOf asOf() {
    return asOf;
  }

  DealChain chain() {
    return chain;
  }

  List<Participant> participants() {
    return participants;
  }

  ItemScreen.Classified classified() {
    return item;
  }

  ItemAnswer item() {
    return item.answer();
  }

  List<Act> acts() {
    return acts;
  }

  List<Finding> findings() {
    return findings;
  }

  Set<MissingFact> missing() {
    return missing;
  }

  /** By exception, the requirements that it lifts. */
  Map<String, Set<String>> lifts() {
    return lifts;
  }

  /** The provisions that ask a person to resolve what the book leaves open. */
  Set<String> openDuties() {
    return openDuties;
  }

  /** What is known of a party that takes part; null when the book has no row for it. */
  @Nullable PartyReading known(PartyId id) {
    if (participants.size() > FEW) {
      return byId().get(id);
    }
    for (Participant each : participants) {
      if (each.is(id)) {
        return each.known();
      }
    }
    return null;
  }

  private Map<PartyId, PartyReading> byId() {
    Map<PartyId, PartyReading> found = many;
    if (found == null) {
      found = new HashMap<>();
      for (Participant each : participants) {
        if (each.known() != null) {
          found.put(each.known().party().id(), each.known());
        }
      }
      many = found;
    }
    return found;
  }

  /** Notes that a fact is missing; its question is worded only if nobody asked it before. */
  void misses(Fact fact, Participant about) {
    String id = deal().id().value();
    if (about.known() == null || !missing.contains(ProvisionReading.unworded(fact, id, about))) {
      missing.add(ProvisionReading.missing(fact, id, about));
    }
  }
}
