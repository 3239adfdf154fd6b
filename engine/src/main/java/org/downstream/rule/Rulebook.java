package org.downstream.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.trade.ActKind;

/**
 * All provisions, selected by date and act before any condition is evaluated. Immutable and
 * thread-safe. Selection costs one binary search over the dates on which anything changes.
 */
public final class Rulebook {

  private final List<Provision> provisions;
  private final String sha256;
  private final TreeMap<LocalDate, Map<ActKind, List<Provision>>> byDate = new TreeMap<>();
  private final TreeMap<LocalDate, List<Provision>> itemTests = new TreeMap<>();

  /**
   * A rulebook.
   *
   * @param provisions in any order
   * @param sha256 over all files it was read from
   */
  public Rulebook(List<Provision> provisions, String sha256) {
    this.provisions = provisions.stream().sorted(Comparator.comparing(Provision::id)).toList();
    this.sha256 = sha256;
    for (LocalDate day : changes()) {
      byDate.put(day, byAct(day));
      itemTests.put(
          day, bindingOn(day).filter(each -> each.scope() == Provision.Scope.ITEM).toList());
    }
  }

  /** All provisions, sorted by id. */
  public List<Provision> provisions() {
    return provisions;
  }

  /** SHA-256 over all files of the rulebook. */
  public String sha256() {
    return sha256;
  }

  /** The provisions whose text binds on that day and that speak of that act. */
  public List<Provision> on(LocalDate day, ActKind act) {
    return byDate.floorEntry(day).getValue().getOrDefault(act, List.of());
  }

  /** The item tests of that day. */
  public List<Provision> itemTests(LocalDate day) {
    return itemTests.floorEntry(day).getValue();
  }

  private Map<ActKind, List<Provision>> byAct(LocalDate day) {
    Map<ActKind, List<Provision>> result = new EnumMap<>(ActKind.class);
    bindingOn(day)
        .filter(each -> each.scope() != Provision.Scope.ITEM)
        .forEach(
            each ->
                each.acts()
                    .forEach(
                        act -> result.computeIfAbsent(act, key -> new ArrayList<>()).add(each)));
    return result;
  }

  private Stream<Provision> bindingOn(LocalDate day) {
    return provisions.stream().filter(each -> each.standing(day).isPresent());
  }

  private Set<LocalDate> changes() {
    Set<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.MIN);
    for (Provision each : provisions) {
      Clocks clocks = each.clocks();
      days.add(clocks.complyFrom());
      addChanges(clocks.text(), days);
    }
    return days;
  }

  private static void addChanges(InForce inForce, Set<LocalDate> days) {
    for (Period period : inForce.periods()) {
      days.add(period.from());
      if (!period.to().equals(LocalDate.MAX)) {
        days.add(period.to().plusDays(1));
      }
    }
  }
}
