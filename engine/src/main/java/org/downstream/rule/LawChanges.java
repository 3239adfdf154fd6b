package org.downstream.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changed in provisions, review policies and country groups between two days. */
public final class LawChanges {

  private LawChanges() {}

  /**
   * How a provision stands.
   *
   * @param text whether its text is there
   * @param standing how it stands; empty when it does not bind
   */
  public record Position(boolean text, Optional<Standing> standing) {

    static Position of(Provision provision, LocalDate on) {
      return new Position(provision.clocks().text().on(on), provision.standing(on));
    }
  }

  /**
   * A provision that stands otherwise.
   *
   * @param provision which one
   * @param before how it stood on the first day
   * @param after how it stands on the second
   */
  public record ProvisionChange(Provision provision, Position before, Position after) {}

  /**
   * A provision that is there on both days and whose review policy is not the same.
   *
   * @param provision which one
   * @param before the rows of the first day
   * @param after the rows of the second day
   */
  public record PolicyChange(
      Provision provision, List<Outcome.PolicyRow> before, List<Outcome.PolicyRow> after) {}

  /**
   * A country group with other members.
   *
   * @param group its name
   * @param joined who is in it on the second day only
   * @param left who is in it on the first day only
   */
  public record GroupChange(String group, Set<String> joined, Set<String> left) {}

  /** The provisions that stand otherwise on the second day, in the order of their ids. */
  public static List<ProvisionChange> provisions(Rulebook law, LocalDate before, LocalDate after) {
    return law.provisions().stream()
        .map(each -> new ProvisionChange(each, Position.of(each, before), Position.of(each, after)))
        .filter(each -> !each.before().equals(each.after()))
        .toList();
  }

  /** The review policies that are not the same, of provisions that are there on both days. */
  public static List<PolicyChange> policies(Rulebook law, LocalDate before, LocalDate after) {
    return law.inTextOn(before).stream()
        .filter(each -> each.clocks().text().on(after))
        .map(each -> new PolicyChange(each, rows(each, before), rows(each, after)))
        .filter(each -> !each.before().equals(each.after()))
        .toList();
  }

  private static List<Outcome.PolicyRow> rows(Provision provision, LocalDate on) {
    return provision.outcome().policies().stream()
        .filter(row -> row.during().contains(on))
        .toList();
  }

  /** The country groups whose members are not the same, in alphabetical order. */
  public static List<GroupChange> groups(CountryGroups groups, LocalDate before, LocalDate after) {
    return groups.names().stream()
        .sorted()
        .map(
            group ->
                new GroupChange(
                    group,
                    without(groups.members(group, after), groups.members(group, before)),
                    without(groups.members(group, before), groups.members(group, after))))
        .filter(each -> !each.joined().isEmpty() || !each.left().isEmpty())
        .toList();
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> result = new TreeSet<>(some);
    result.removeAll(others);
    return result;
  }
}
