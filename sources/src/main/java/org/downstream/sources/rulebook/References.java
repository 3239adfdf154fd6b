package org.downstream.sources.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.rule.Effect;
import org.downstream.rule.Provision;

/**
 * Checks that what a provision refers to is there and is a requirement: no exception lifts another,
 * so no two provisions can refer to each other.
 */
final class References {

  private References() {}

  static List<RulebookProblem> problems(List<ProvisionFile> files) {
    Map<String, Provision> byId = new TreeMap<>();
    files.forEach(file -> byId.put(file.provision().id(), file.provision()));
    List<RulebookProblem> problems = new ArrayList<>();
    for (ProvisionFile file : files) {
      if (file.provision().outcome().effect() == Effect.EXCEPTS) {
        problems.addAll(
            Refusal.in(
                file.root()
                    .at("/outcome/lifts")
                    .<Runnable>each(place -> () -> check(place, byId))));
      }
    }
    return problems;
  }

  private static void check(YamlPlace place, Map<String, Provision> byId) {
    String lifted = place.filledText();
    Provision target = byId.get(lifted);
    if (target == null) {
      throw place.refuse(
          RulebookFault.REFERENCE_UNKNOWN,
          "It lifts \""
              + lifted
              + "\", which is not there."
              + Advice.nearest(lifted, byId.keySet()));
    }
    if (target.outcome().effect() != Effect.REQUIRES_LICENSE) {
      throw place.refuse(
          RulebookFault.REFERENCE_INVALID,
          "It lifts \"" + lifted + "\", which requires no licence.");
    }
  }
}
