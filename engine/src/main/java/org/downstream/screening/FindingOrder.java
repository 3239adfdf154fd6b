package org.downstream.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.downstream.rule.Finding;
import org.downstream.rule.Standing;

/** The order of findings: the most severe first; what is only proposed stands last. */
final class FindingOrder {

  private FindingOrder() {}

  /** In their order, those that say the same kept once. */
  static List<Finding> sortedOnce(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(FindingOrder::compare);
    List<Finding> result = new ArrayList<>(sorted.size());
    int first = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      // Equal findings have the same place in the order, so that few are compared word by word.
      if (end == sorted.size() || compare(sorted.get(first), sorted.get(end)) != 0) {
        List<Finding> samePlace = sorted.subList(first, end);
        result.addAll(samePlace.size() == 1 ? samePlace : new LinkedHashSet<>(samePlace));
        first = end;
      }
    }
    return result;
  }

  static int compare(Finding one, Finding other) {
    int result =
        Boolean.compare(one.standing() == Standing.PROPOSED, other.standing() == Standing.PROPOSED);
    if (result == 0) {
      result = one.effect().compareTo(other.effect());
    }
    if (result == 0) {
      result = other.certainty().compareTo(one.certainty());
    }
    if (result == 0) {
      result = one.standing().compareTo(other.standing());
    }
    if (result == 0) {
      result = Integer.compare(rank(other.policy()), rank(one.policy()));
    }
    if (result == 0) {
      result = Integer.compare(rank(one.weight()), rank(other.weight()));
    }
    return result == 0 ? byProvision(one, other) : result;
  }

  private static int byProvision(Finding one, Finding other) {
    int result = one.provision().compareTo(other.provision());
    if (result == 0) {
      return one.subject().compareTo(other.subject());
    }
    int byKind = Boolean.compare(!ofList(one), !ofList(other));
    return byKind != 0 ? byKind : result;
  }

  private static boolean ofList(Finding finding) {
    return finding.provision().contains("/lists/");
  }

  private static int rank(Optional<? extends Enum<?>> value) {
    return value.isPresent() ? value.get().ordinal() : -1;
  }
}
