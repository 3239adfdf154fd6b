package org.downstream.sources.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.rule.Effect;
import org.downstream.rule.Provision;

/**
 * Checks that what a provision refers to is there and is a requirement: no exception lifts another.
 */
final class References {

  private References() {}

  static List<RulebookProblem> problems(List<Provision> provisions) {
    Map<String, Provision> byId = new TreeMap<>();
    provisions.forEach(each -> byId.put(each.id(), each));
    List<RulebookProblem> problems = new ArrayList<>();
    for (Provision provision : provisions) {
      for (String lifted : provision.outcome().lifting().provisions()) {
        Provision target = byId.get(lifted);
        if (target == null) {
          problems.add(
              problem(
                  provision,
                  "It lifts \""
                      + lifted
                      + "\", which is not there."
                      + Advice.nearest(lifted, byId.keySet())));
        } else if (target.outcome().effect() != Effect.REQUIRES_LICENSE) {
          problems.add(
              problem(
                  provision,
                  "It lifts \""
                      + lifted
                      + "\", which requires no licence.\nMaybe the two refer to each other."));
        }
      }
    }
    return problems;
  }

  private static RulebookProblem problem(Provision provision, String message) {
    return new RulebookProblem(provision.id() + ".yaml", 1, 1, message);
  }
}
