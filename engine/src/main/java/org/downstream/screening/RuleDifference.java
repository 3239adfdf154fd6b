package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.jspecify.annotations.Nullable;

/** The provisions in which two rulebooks differ, and the days on which they do. */
final class RuleDifference {

  private final Map<String, Provision> before;
  private final Map<String, Provision> after;
  private final List<String> ids = new ArrayList<>();
  private boolean itemTests;

  RuleDifference(Rulebook before, Rulebook after) {
    this.before = byId(before);
    this.after = byId(after);
    Set<String> all = new TreeSet<>(this.before.keySet());
    all.addAll(this.after.keySet());
    for (String id : all) {
      Provision one = this.before.get(id);
      Provision other = this.after.get(id);
      if (one == null || other == null || !one.equals(other)) {
        ids.add(id);
        itemTests |= isItemTest(one) || isItemTest(other);
      }
    }
  }

  private static Map<String, Provision> byId(Rulebook law) {
    return law.provisions().stream()
        .collect(Collectors.toMap(Provision::id, Function.identity(), (one, other) -> one));
  }

  private static boolean isItemTest(@Nullable Provision provision) {
    return provision != null && provision.scope() == Provision.Scope.ITEM;
  }

  /** Whether an item may be classified otherwise. */
  boolean itemTests() {
    return itemTests;
  }

  /** The ids of the provisions that say something else, or stand otherwise, on that day. */
  Set<String> on(LocalDate day) {
    Set<String> result = Set.of();
    for (String id : ids) {
      if (differs(id, day)) {
        result = result.isEmpty() ? new TreeSet<>() : result;
        result.add(id);
      }
    }
    return result;
  }

  private boolean differs(String id, LocalDate day) {
    Provision one = before.get(id);
    Provision other = after.get(id);
    return one == null
        || other == null
        || !sameText(one, other)
        || !one.standing(day).equals(other.standing(day));
  }

  /** Whether it differs in nothing but its dates and what is published of it. */
  boolean sameText(String id) {
    Provision one = before.get(id);
    Provision other = after.get(id);
    return one != null && other != null && sameText(one, other);
  }

  private static boolean sameText(Provision one, Provision other) {
    return one.addressees().equals(other.addressees())
        && one.named().equals(other.named())
        && one.scope() == other.scope()
        && one.acts().equals(other.acts())
        && one.condition().equals(other.condition())
        && one.savings().equals(other.savings())
        && one.outcome().equals(other.outcome());
  }
}
