package org.downstream.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.downstream.evidence.Certainty;

/** Compares what stands beside the brands: regions, activities and numbers. */
final class RestOfName {
  private RestOfName() {}

  /** The likeness of two names whose brands agree, by what the rest says for and against it. */
  static Likeness weigh(
      int brandScore, String brandReason, AnalyzedName asked, AnalyzedName listed) {
    List<String> why = new ArrayList<>();
    why.add(brandReason);
    int score = brandScore;
    Set<String> askedOnly = without(asked.regions(), listed.regions());
    Set<String> listedOnly = without(listed.regions(), asked.regions());
    if (regionsConflict(asked, listed)) {
      score -= 100;
      why.add(quoted(askedOnly) + " against " + quoted(listedOnly) + " differs");
    } else if (!askedOnly.isEmpty() || !listedOnly.isEmpty()) {
      score -= 20;
      why.add("the region " + quoted(either(askedOnly, listedOnly)) + " stands in one only");
    }
    score += compareSets("activity", asked.activities(), listed.activities(), why);
    if (!asked.numbers().equals(listed.numbers())) {
      score -= 50;
      why.add("the number " + quoted(either(asked.numbers(), listed.numbers())) + " in one only");
    }
    return new Likeness(false, Certainty.POSSIBLE, score, why);
  }

  private static int compareSets(
      String what, Set<String> asked, Set<String> listed, List<String> why) {
    if (asked.equals(listed)) {
      return 50;
    }
    Set<String> askedOnly = without(asked, listed);
    Set<String> listedOnly = without(listed, asked);
    if (askedOnly.isEmpty() || listedOnly.isEmpty()) {
      why.add("the " + what + " " + quoted(either(askedOnly, listedOnly)) + " stands in one only");
      return 0;
    }
    why.add(quoted(askedOnly) + " against " + quoted(listedOnly) + " differs");
    return -50;
  }

  /** Nothing in the rest speaks against: what stands in both agrees. */
  static boolean agrees(AnalyzedName asked, AnalyzedName listed) {
    Set<String> one = asked.activities();
    Set<String> other = listed.activities();
    return !regionsConflict(asked, listed)
        && asked.numbers().equals(listed.numbers())
        && (one.containsAll(other) || other.containsAll(one));
  }

  private static boolean regionsConflict(AnalyzedName asked, AnalyzedName listed) {
    Set<String> one = asked.regions();
    Set<String> other = listed.regions();
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> Regions.agree(a, b)));
  }

  static boolean numbersDiffer(AnalyzedName asked, AnalyzedName listed) {
    return !asked.numbers().isEmpty()
        && !listed.numbers().isEmpty()
        && !asked.numbers().equals(listed.numbers());
  }

  private static Set<String> without(Set<String> these, Set<String> those) {
    Set<String> rest = new LinkedHashSet<>(these);
    rest.removeAll(those);
    return rest;
  }

  private static Set<String> either(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static String quoted(Set<String> words) {
    return "“" + String.join(", ", words) + "”";
  }
}
