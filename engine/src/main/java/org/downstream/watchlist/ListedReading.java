package org.downstream.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.name.Likeness;
import org.downstream.name.NameAnalyzer;
import org.downstream.name.NameComparison;
import org.downstream.name.Reading;

/**
 * A name of an entry, taken apart once when the index is built.
 *
 * @param entry the entry
 * @param name the name as published
 * @param reading one way to take it
 */
record ListedReading(ListedParty entry, ListedName name, Reading reading) {
  private static final int ANOTHER_COUNTRY = 100;
  private static final int BOTH_HALVES = 985;

  static List<ListedReading> of(ListedParty entry) {
    List<ListedReading> readings = new ArrayList<>();
    if (!entry.addressOnly()) {
      for (ListedName name : entry.names()) {
        for (Reading reading : Reading.of(NameAnalyzer.analyze(name.text()))) {
          readings.add(new ListedReading(entry, name, reading));
        }
      }
    }
    return readings;
  }

  /** Whether the asked name is this one, whatever doubt the rest of the query leaves. */
  boolean isSameName(Reading asked) {
    return name.kind() != ListedName.Kind.WEAK
        && !asked.name().isShort()
        && NameComparison.compare(asked, reading).filter(Likeness::sameName).isPresent();
  }

  /** The match of a name written in two scripts, both halves of which are names of the entry. */
  ListMatch matchBothHalves(String written, Reading asked, ListQuery query) {
    Likeness both =
        new Likeness(
            true,
            Certainty.ESTABLISHED,
            BOTH_HALVES,
            List.of(
                "the name stands there in two scripts, and both halves are names of the entry"));
    return toMatch(written, weighByCountry(both, asked, query));
  }

  /** How an asked name meets this one; empty when it does not. */
  Optional<ListMatch> match(String written, Reading asked, ListQuery query) {
    return NameComparison.compare(asked, reading)
        .filter(found -> found.sameName() || name.kind() != ListedName.Kind.WEAK)
        .map(this::weighByKind)
        .map(found -> weighByCountry(found, asked, query))
        .map(found -> toMatch(written, found));
  }

  private Likeness weighByKind(Likeness found) {
    return switch (name.kind()) {
      case PRIMARY -> found;
      case ALIAS -> found.remarked(10, "“" + name.text() + "” is an alias that the list publishes");
      case ADDED -> found.remarked(10, "“" + name.text() + "” is a name added from another source");
      case WEAK -> found.doubted(500, "“" + name.text() + "” is too common to stand alone");
    };
  }

  private Likeness weighByCountry(Likeness found, Reading asked, ListQuery query) {
    if (!Countries.contradict(query.country(), entry.country())) {
      return found;
    }
    String reason =
        "the party is of " + query.country().orElse("") + ", the entry is of " + entry.country();
    boolean settledBranch =
        found.certainty() == Certainty.ESTABLISHED && asked.way() == Reading.Way.BRANCH_OF;
    return settledBranch
        ? found.remarked(0, reason + "; a branch may be in another country")
        : found.doubted(ANOTHER_COUNTRY, reason);
  }

  private ListMatch toMatch(String written, Likeness found) {
    return new ListMatch(
        entry, found.certainty(), found.score(), written, name.text(), found.why());
  }
}
