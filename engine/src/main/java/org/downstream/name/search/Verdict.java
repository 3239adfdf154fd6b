package org.downstream.name.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.name.Likeness;
import org.downstream.name.NameAnalyzer;
import org.downstream.name.NameComparison;
import org.downstream.name.Reading;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.search.NameDictionary.Recorded;

/**
 * Says of a candidate whether it is the same name, possibly one, or shown for its rank only. Only a
 * comparison part by part establishes a name, however high the score. For one thread.
 */
final class Verdict {
  private static final double OF_THE_SAME_NAME = 0.995;
  private static final double NOT_SURE = 0.9;
  private static final float MOST_UNSURE = 0.2f;
  private static final float LEAST_LISTED = 0.85f;
  private static final float LEAST_BRAND = 0.7f;
  private static final int MOST_COMPARED = 4;

  // Parties move their seat between these, and lists file them under either.
  private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO");

  private final NameIndex index;
  private NameQuery query = NameQuery.of("");
  private List<Reading> asked = List.of();
  private String askedName = "";
  private int compared;

  Verdict(NameIndex index) {
    this.index = index;
  }

  /**
   * What was found.
   *
   * @param likeness what the comparison part by part found; empty when there was none
   */
  record Judged(Certainty certainty, double score, Optional<Likeness> likeness, String doubt) {

    /** The same, where the asked name stands for another by a table of aliases. */
    Judged by(Alias alias) {
      String recorded =
          "“" + alias.name() + "” and “" + alias.otherName() + "” are recorded as one";
      boolean surely =
          alias.kind() == Alias.Kind.PARTY && !alias.source().contains("to be checked");
      return new Judged(
          surely ? certainty : certainty.and(Certainty.POSSIBLE),
          surely ? score : Math.min(score, NOT_SURE),
          likeness,
          recorded + ": " + alias.source());
    }
  }

  /**
   * Begins with another query.
   *
   * @param comparing whether names are compared part by part; not where the caller does it himself
   */
  void begin(NameQuery ofQuery, boolean comparing) {
    query = ofQuery;
    asked = List.of();
    compared = comparing ? 0 : MOST_COMPARED;
  }

  Judged on(Found found, String name) {
    double score = Scoring.probability(found.traits(), found.kind);
    Optional<Likeness> likeness = mayBeTheSame(found) ? compare(found.row, name) : Optional.empty();
    String doubt = doubt(found);
    Certainty certainty = Scoring.isPossible(score) ? Certainty.POSSIBLE : Certainty.UNKNOWN;
    if (likeness.isPresent()) {
      boolean sure = likeness.get().certainty() == Certainty.ESTABLISHED && doubt.isEmpty();
      certainty = sure ? Certainty.ESTABLISHED : Certainty.POSSIBLE;
      score = sure ? OF_THE_SAME_NAME : Math.max(score, Scoring.POSSIBLE);
    }
    return new Judged(certainty, score, likeness, doubt);
  }

  /** The same for another name of the party by the table of aliases. */
  Judged onRecorded(Found found, Recorded recorded) {
    int before = compared;
    compared = 0;
    Judged judged = on(found, recorded.otherName()).by(recorded.alias());
    compared = before;
    return judged;
  }

  private boolean mayBeTheSame(Found found) {
    return found.sameLetters
        && found.trait(Trait.LISTED_SHARE) >= LEAST_LISTED
        && found.trait(Trait.LISTED_BRAND_SHARE) >= LEAST_BRAND
        && found.trait(Trait.UNSURE) <= MOST_UNSURE
        && compared < MOST_COMPARED;
  }

  private Optional<Likeness> compare(int row, String name) {
    compared++;
    if (asked.isEmpty() || !askedName.equals(name)) {
      asked = Reading.of(NameAnalyzer.analyze(name));
      askedName = name;
    }
    Optional<Likeness> best = Optional.empty();
    for (Reading listed : Reading.of(NameAnalyzer.analyze(index.name(row)))) {
      for (Reading one : asked) {
        Optional<Likeness> now = NameComparison.compare(one, listed).filter(Likeness::sameName);
        if (now.isPresent() && (best.isEmpty() || better(now.get(), best.get()))) {
          best = now;
        }
      }
    }
    return best;
  }

  private static boolean better(Likeness one, Likeness other) {
    int sure = one.certainty().compareTo(other.certainty());
    return sure > 0 || (sure == 0 && one.score() > other.score());
  }

  /** What keeps the same name from being surely the same bearer; empty if nothing does. */
  private String doubt(Found found) {
    String country = query.country().strip().toUpperCase(Locale.ROOT);
    String listed = index.names.country(found.row);
    if (!country.isEmpty()
        && !listed.isEmpty()
        && !country.equals(listed)
        && !(GREATER_CHINA.contains(country) && GREATER_CHINA.contains(listed))) {
      return "the party is of " + country + ", the entry is of " + listed;
    }
    if (index.names.role(found.row) == NameRole.WEAK) {
      return "“" + index.name(found.row) + "” is too common to stand alone";
    }
    if (query.bearer().contradicts(index.names.bearer(found.row))) {
      return "one is a "
          + query.bearer().name().toLowerCase(Locale.ROOT)
          + ", the other is a "
          + index.names.bearer(found.row).name().toLowerCase(Locale.ROOT);
    }
    return "";
  }
}
