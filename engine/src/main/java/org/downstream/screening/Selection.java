package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.downstream.evidence.Certainty;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.trade.ActKind;

/**
 * The provisions that must be read for a day, an act and an item. What the item and the kind of act
 * alone rule out, while every other fact is open, stays ruled out whatever the others are.
 */
final class Selection {

  private static final ActKind[] ACTS = ActKind.values();

  private final Rulebook rulebook;
  private final CountryGroups groups;
  private final IdentityHashMap<Provision, PreparedProvision> prepared = new IdentityHashMap<>();

  /** What was selected for one item between two turns of an item test. */
  static final class ForItem {
    private final AtomicReferenceArray<List<PreparedProvision>> known;

    ForItem(int spans) {
      this.known = new AtomicReferenceArray<>(spans * ACTS.length);
    }
  }

  Selection(Rulebook rulebook, CountryGroups groups) {
    this.rulebook = rulebook;
    this.groups = groups;
    rulebook.provisions().forEach(each -> prepared.put(each, PreparedProvision.of(each)));
  }

  /** Those of that day and act that the item does not rule out, in the order of their ids. */
  List<PreparedProvision> of(LocalDate day, ActKind act, ItemScreen.Classified item) {
    int span = rulebook.span(day);
    int at = span * ACTS.length + act.ordinal();
    List<PreparedProvision> found = item.selected().known.get(at);
    if (found == null) {
      found = select(span, act, item);
      item.selected().known.set(at, found);
    }
    return found;
  }

  private List<PreparedProvision> select(int span, ActKind act, ItemScreen.Classified item) {
    FactSheet sheet = new FactSheet(item.facts().on(), groups);
    sheet.number(Fact.ACT_ON, Optional.empty(), List::of);
    sheet.takeItem(item.facts());
    sheet.text(Fact.ACT_KIND, Optional.of(act.name()), List::of);
    sheet.truth(Fact.ACT_MOVES_ITEM, Certainty.of(act.movesItem()), List::of);
    List<PreparedProvision> result = new ArrayList<>();
    for (Provision each : rulebook.on(span, act)) {
      PreparedProvision provision = prepared.get(each);
      if (provision != null && provision.condition().truth(sheet) != Certainty.RULED_OUT) {
        result.add(provision);
      }
    }
    return List.copyOf(result);
  }
}
