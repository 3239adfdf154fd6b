package org.downstream.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.name.BrandLikeness.Degree;

/** Compares an asked name with a listed one, part by part, and says what agrees. */
public final class NameComparison {
  private static final int SAME_NAME = 1000;
  private static final int SAME_READING = 900;

  private NameComparison() {}

  /** How the two are alike; empty when they are not. */
  public static Optional<Likeness> compare(Reading asked, Reading listed) {
    return likeness(asked.name(), listed.name())
        .map(found -> settle(found, asked, listed).after(steps(asked, listed)));
  }

  /** Keys of a listed name; every name that is like it asks for at least one of them. */
  public static Set<String> keys(AnalyzedName listed) {
    Set<String> keys = exact(listed);
    keys.addAll(BrandLikeness.keys(listed));
    Pinyin.readings(listed.spelled()).forEach(reading -> keys.add("spelled " + reading));
    return keys;
  }

  /** Keys by which an asked name finds the listed names it is like. */
  public static Set<String> keysToAsk(AnalyzedName asked) {
    Set<String> keys = exact(asked);
    keys.addAll(BrandLikeness.keysToAsk(asked));
    Pinyin.readings(asked.spelled()).forEach(reading -> keys.add("spelled " + reading));
    return keys;
  }

  private static Set<String> exact(AnalyzedName name) {
    Set<String> keys = new LinkedHashSet<>();
    name.exactKeys().forEach(key -> keys.add("name " + key));
    keys.add("spelled " + name.spelled());
    return keys;
  }

  private static Optional<Likeness> likeness(AnalyzedName asked, AnalyzedName listed) {
    if (asked.isEmpty() || listed.isEmpty()) {
      return Optional.empty();
    }
    if (shareAny(asked.exactKeys(), listed.exactKeys())) {
      return Optional.of(sameName(asked, listed));
    }
    if (asked.isShort() || listed.isShort()) {
      return Optional.empty();
    }
    if (Pinyin.readings(asked.spelled()).contains(listed.spelled())
        || Pinyin.readings(listed.spelled()).contains(asked.spelled())) {
      String why = "the whole Chinese name reads as the other is spelled in pinyin";
      return Optional.of(new Likeness(false, Certainty.POSSIBLE, SAME_READING, List.of(why)));
    }
    return RestOfName.numbersDiffer(asked, listed)
        ? Optional.empty()
        : brandLikeness(asked, listed);
  }

  private static Likeness sameName(AnalyzedName asked, AnalyzedName listed) {
    List<String> why = List.of("the names are the same");
    Likeness same = new Likeness(true, Certainty.ESTABLISHED, SAME_NAME, why);
    if (asked.isShort()) {
      same = same.doubted(500, "so short a name can be anyone's");
    }
    if (!shareAny(asked.spelledKeys(), listed.spelledKeys()) && isAbbreviated(asked, listed)) {
      same = same.doubted(50, "one of them is abbreviated");
    }
    if (asked.isGroup() != listed.isGroup() && asked.hasLegalForm() && listed.hasLegalForm()) {
      same = same.doubted(60, "only one of them is a group: parent and subsidiary may differ");
    }
    return same;
  }

  private static Optional<Likeness> brandLikeness(AnalyzedName asked, AnalyzedName listed) {
    return BrandLikeness.between(asked, listed)
        .filter(degree -> degree != Degree.ONE_LETTER_APART || RestOfName.agrees(asked, listed))
        .map(
            degree ->
                RestOfName.weigh(degree.score, brandReason(degree, asked, listed), asked, listed));
  }

  private static String brandReason(Degree degree, AnalyzedName asked, AnalyzedName listed) {
    String one = asked.brand();
    String other = listed.brand();
    return switch (degree) {
      case SAME -> "brand “" + one + "” agrees";
      case SAME_READING -> "brand “" + one + "” reads as “" + other + "” in pinyin";
      case ONE_LETTER_APART -> "brand “" + one + "” is a letter or two from “" + other + "”";
      case CONTAINED -> "of the brands “" + one + "” and “" + other + "” one contains the other";
    };
  }

  private static Likeness settle(Likeness found, Reading asked, Reading listed) {
    Likeness settled = found;
    if (asked.name().shortened() || listed.name().shortened()) {
      settled = settled.doubted(100, "a cut name cannot be settled");
    }
    if (found.certainty() == Certainty.ESTABLISHED && !asked.standsForTheWhole()) {
      settled = settled.doubted(70, "only part of the name as written is the same");
    }
    if (asked.way() == Reading.Way.BRANCH_OF) {
      settled = settled.remarked(20, "a branch is in law the company it belongs to");
    }
    if (listed.way() == Reading.Way.BRANCH_OF) {
      settled = settled.doubted(150, "the list names a branch of it, not the company");
    }
    return settled;
  }

  private static List<String> steps(Reading asked, Reading listed) {
    List<String> steps = new ArrayList<>(asked.steps());
    for (String step : listed.steps()) {
      String ofList = "in the list: " + step;
      if (!asked.steps().contains(step)) {
        steps.add(ofList);
      }
    }
    return steps;
  }

  /** Plurals and spellings are no doubt; words like comm, which may be commerce, are. */
  private static boolean isAbbreviated(AnalyzedName asked, AnalyzedName listed) {
    return asked.parts().stream().anyMatch(NameComparison::isShortened)
        || listed.parts().stream().anyMatch(NameComparison::isShortened);
  }

  private static boolean isShortened(NamePart part) {
    return !Abbreviations.expand(part.spelled()).equals(part.spelled());
  }

  private static boolean shareAny(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }
}
