package org.downstream.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.downstream.evidence.Sha256;
import org.downstream.trade.ActKind;

/**
 * All provisions, selected by date and act before any condition is evaluated. Immutable and
 * thread-safe. Selection costs one binary search over the dates on which anything changes.
 */
public final class Rulebook {

  private final List<Provision> provisions;
  private final String sha256;
  private final long[] turns;
  private final List<Map<ActKind, List<Provision>>> bySpan = new ArrayList<>();
  private final List<List<Provision>> itemTests = new ArrayList<>();

  /**
   * A rulebook.
   *
   * @param provisions in any order
   * @param sha256 over all files it was read from
   */
  public Rulebook(List<Provision> provisions, String sha256) {
    this.provisions = provisions.stream().sorted(Comparator.comparing(Provision::id)).toList();
    this.sha256 = sha256;
    Set<LocalDate> changes = changes();
    this.turns = changes.stream().mapToLong(LocalDate::toEpochDay).toArray();
    for (LocalDate day : changes) {
      bySpan.add(byAct(day));
      itemTests.add(bindingOn(day).filter(each -> each.scope() == Provision.Scope.ITEM).toList());
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
    return on(span(day), act);
  }

  /**
   * The number of the span between two changes of the law in which that day lies, 0 for the first:
   * on all its days the same provisions bind.
   */
  public int span(LocalDate day) {
    int found = Arrays.binarySearch(turns, day.toEpochDay());
    return found >= 0 ? found : -found - 2;
  }

  /** How many spans there are. */
  public int spans() {
    return turns.length;
  }

  /** The provisions that bind in that span and that speak of that act. */
  public List<Provision> on(int span, ActKind act) {
    return bySpan.get(span).getOrDefault(act, List.of());
  }

  /** The item tests of that day. */
  public List<Provision> itemTests(LocalDate day) {
    return itemTests.get(span(day));
  }

  /** The provisions whose text stands in the law on that day, or is proposed by then. */
  public List<Provision> inTextOn(LocalDate day) {
    return provisions.stream().filter(each -> each.clocks().text().on(day)).toList();
  }

  /**
   * The provisions that a name may mean: the one with that id, else those whose last segment of the
   * id is the name, else those that have it as a part between separators.
   */
  public List<Provision> named(String name) {
    for (BiPredicate<String, String> means :
        List.<BiPredicate<String, String>>of(
            String::equals, (id, asked) -> lastSegment(id).equals(asked), Rulebook::hasPart)) {
      List<Provision> found =
          provisions.stream().filter(each -> means.test(each.id(), name)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static String lastSegment(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static boolean hasPart(String id, String name) {
    return !name.isEmpty()
        && ("-" + lastSegment(id).replace('_', '-') + "-")
            .contains("-" + name.replace('_', '-') + "-");
  }

  /**
   * The rulebook as it would be after these changes, one after the other. Its hash is another one,
   * so that no answer made from it passes for an answer under the law as it is.
   */
  public Rulebook with(List<Change> changes) {
    List<Provision> changed = new ArrayList<>(provisions);
    StringBuilder basis = new StringBuilder(sha256);
    for (Change change : changes) {
      basis.append("\nwhat-if: ").append(change.words());
      int at = changed.stream().map(Provision::id).toList().indexOf(change.provision());
      if (at < 0) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "There is no provision %s to change.\nMaybe the name was not resolved to an id.",
                change.provision()));
      }
      changed.set(at, change.applyTo(changed.get(at)));
    }
    return changes.isEmpty() ? this : new Rulebook(changed, Sha256.of(basis.toString()));
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
      days.addAll(clocks.text().turns());
    }
    return days;
  }
}
