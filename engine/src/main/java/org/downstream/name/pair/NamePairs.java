package org.downstream.name.pair;

import java.util.List;
import org.downstream.name.NameBearer;

/**
 * Says how likely two names are those of one bearer, and why. The answer does not depend on the
 * order of the two. Safe for use by many threads.
 */
public final class NamePairs {
  private static final List<String> NO_NAME = List.of("one of them has no letter and no digit");

  private NamePairs() {}

  /**
   * Compares two names.
   *
   * @param bearer what bears both; UNKNOWN takes the likelier of a person and an organisation
   */
  public static PairScore compare(String one, String other, NameBearer bearer) {
    return compare(prepare(one, bearer), prepare(other, bearer));
  }

  /** Takes a name apart, so that comparing it again and again is quick. */
  public static PreparedName prepare(String name, NameBearer bearer) {
    return PreparedName.of(name, bearer);
  }

  /** The probability alone. */
  public static double score(PreparedName one, PreparedName other) {
    return compare(one, other).score();
  }

  /**
   * Compares two names that were prepared for the same kind of bearer.
   *
   * @throws IllegalArgumentException when they were not
   */
  public static PairScore compare(PreparedName one, PreparedName other) {
    if (one.bearer() != other.bearer()) {
      throw new IllegalArgumentException(
          "One name is prepared for "
              + one.bearer()
              + ", the other for "
              + other.bearer()
              + ".\nMaybe prepare both for UNKNOWN.");
    }
    if (one.bare().isEmpty() || other.bare().isEmpty()) {
      return new PairScore(0, () -> NO_NAME);
    }
    if (one.bare().equals(other.bare())) {
      return same(one, other);
    }
    boolean flipped = one.bare().compareTo(other.bare()) > 0;
    Judgement judgement = flipped ? judge(other, one) : judge(one, other);
    return new PairScore(judgement.score(), () -> Explanation.of(judgement, flipped));
  }

  private static PairScore same(PreparedName one, PreparedName other) {
    if ((one.shortened() || other.shortened()) && !one.name().equals(other.name())) {
      return new PairScore(0.7, () -> List.of("the names are too long; their beginnings agree"));
    }
    return new PairScore(0.98, () -> List.of("the names are the same"));
  }

  private static Judgement judge(PreparedName one, PreparedName other) {
    return switch (one.bearer()) {
      case PERSON -> person(one, other);
      case ORGANISATION, VESSEL -> organisation(one, other);
      case UNKNOWN -> {
        if (one.person().kin().length > 0 && other.person().kin().length > 0) {
          yield person(one, other);
        }
        Judgement organisation = organisation(one, other);
        if (one.organisation().organisational() || other.organisation().organisational()) {
          yield organisation;
        }
        Judgement person = person(one, other);
        yield person.score() > organisation.score() ? person : organisation;
      }
    };
  }

  private static Judgement person(PreparedName one, PreparedName other) {
    return PersonScore.of(Alignment.of(one.person(), other.person(), new WordMatch(true)));
  }

  private static Judgement organisation(PreparedName one, PreparedName other) {
    return OrganisationScore.of(
        Alignment.of(one.organisation(), other.organisation(), new WordMatch(false)));
  }
}
