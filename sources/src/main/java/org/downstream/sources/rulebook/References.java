package org.downstream.sources.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.downstream.rule.Effect;
import org.downstream.rule.Provision;

/**
 * Checks that what a provision refers to is there and is a requirement: no exception lifts another,
 * so no two provisions can refer to each other.
 */
final class References {

  private References() {}

  /**
   * Every reference that leads nowhere or to the wrong kind of provision.
   *
   * @param unread ids of provisions that are there and could not be read
   */
  static List<RulebookProblem> problems(List<ProvisionFile> files, Set<String> unread) {
    Map<String, Provision> byId = new TreeMap<>();
    files.forEach(file -> byId.put(file.provision().id(), file.provision()));
    List<RulebookProblem> problems = new ArrayList<>();
    for (ProvisionFile file : files) {
      if (file.provision().outcome().effect() == Effect.EXCEPTS) {
        problems.addAll(
            Refusal.in(
                file.root()
                    .at("/outcome/lifts")
                    .<Runnable>each(place -> () -> check(place, byId, unread))));
      }
    }
    return problems;
  }

  private static void check(YamlPlace place, Map<String, Provision> byId, Set<String> unread) {
    String lifted = place.filledText();
    if (unread.contains(lifted)) {
      return;
    }
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
