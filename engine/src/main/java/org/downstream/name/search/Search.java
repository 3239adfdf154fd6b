package org.downstream.name.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameDictionary.Recorded;

/** One search after another in an index. An object is for one thread. */
final class Search {
  /** How many candidates are laid beside the asked name. */
  private static final int CANDIDATES = 100;

  private static final int HEARD = 8;

  private final NameIndex index;
  private final QueryReader reader;
  private final Lattice lattice = new Lattice();
  private final Retrieval retrieval;
  private final Alignment alignment;
  private final Verdict verdict;
  private final Explanation explanation;
  private final List<Found> found = new ArrayList<>();

  Search(NameIndex index) {
    this.index = index;
    this.reader = new QueryReader(index, lattice);
    this.retrieval = new Retrieval(index, CANDIDATES);
    this.alignment = new Alignment(index);
    this.verdict = new Verdict(index);
    this.explanation = new Explanation(index);
  }

  List<NameHit> hits(NameQuery query, int top) {
    return hits(query, top, entity -> true, false);
  }

  /** All hits that are possible at least, of entities that are allowed. */
  List<NameHit> possible(NameQuery query, int most, IntPredicate allowed) {
    return hits(query, most, allowed, true);
  }

  private List<NameHit> hits(NameQuery query, int top, IntPredicate allowed, boolean onlyPossible) {
    String folded = NameReader.fold(query.name());
    List<String> ways = new ArrayList<>(NameWays.of(folded));
    int written = ways.size();
    List<Recorded> aliases = index.dictionary.parties(folded);
    aliases.forEach(recorded -> ways.add(NameReader.fold(recorded.otherName())));
    List<Found> best = best(query, ways, top, allowed);
    List<NameHit> hits = new ArrayList<>(best.size());
    int read = -1;
    verdict.begin(query, !onlyPossible);
    for (Found one : best) {
      Verdict.Judged judged =
          one.way < written
              ? verdict.on(one, query.name())
              : verdict.onRecorded(one, aliases.get(one.way - written));
      if (onlyPossible && judged.certainty() == Certainty.UNKNOWN) {
        continue;
      }
      if (one.way != read) {
        read = one.way;
        reader.read(ways.get(read));
      }
      alignment.align(lattice, one.row);
      alignment.hear(lattice);
      List<String> why = explanation.of(query, lattice, alignment, one, judged);
      hits.add(new NameHit(one.entity, one.row, judged.score(), judged.certainty(), why));
    }
    // A name that is the same comes before one that is only like it.
    hits.sort(
        (a, b) -> {
          int sure = b.certainty().compareTo(a.certainty());
          int score = Double.compare(b.score(), a.score());
          return sure != 0 ? sure : score;
        });
    return hits;
  }

  List<NameEvidence> evidence(NameQuery query, int most) {
    List<NameEvidence> evidence = new ArrayList<>();
    for (Found one :
        best(query, NameWays.of(NameReader.fold(query.name())), most, entity -> true)) {
      evidence.add(new NameEvidence(one, Scoring.probability(one.traits(), one.kind)));
    }
    return evidence;
  }

  private List<Found> best(NameQuery query, List<String> ways, int most, IntPredicate allowed) {
    found.clear();
    for (int way = 0; way < ways.size(); way++) {
      reader.read(ways.get(way));
      if (way > 0 && (reader.onlyForm() || !lattice.hasBrand())) {
        continue;
      }
      retrieval.find(lattice);
      int from = found.size();
      for (int i = 0; i < retrieval.candidates; i++) {
        if (allowed.test(index.names.entity(retrieval.candidate[i]))) {
          found.add(weigh(query, way, i));
        }
      }
      hearTheBest(from);
    }
    Collections.sort(found);
    List<Found> best = new ArrayList<>();
    Set<Integer> entities = new HashSet<>();
    for (int i = 0; i < found.size() && best.size() < most; i++) {
      if (entities.add(found.get(i).entity)) {
        best.add(found.get(i));
      }
    }
    return best;
  }

  /** Only candidates that it could bring among the first are compared by sound. */
  private void hearTheBest(int from) {
    List<Found> these = found.subList(from, found.size());
    if (these.isEmpty()) {
      return;
    }
    Collections.sort(these);
    double floor = these.get(Math.min(HEARD, these.size()) - 1).rank;
    for (int i = 0; i < these.size() && i < 2 * HEARD; i++) {
      Found one = these.get(i);
      if (one.rank + Scoring.mostBySound() >= floor && one.mayBeHeard) {
        alignment.align(lattice, one.row);
        alignment.hear(lattice);
        float[] traits = one.traits();
        traits[Trait.SOUND.ordinal()] = alignment.trait[Trait.SOUND.ordinal()];
        one.rank = Scoring.rank(traits);
      }
    }
  }

  /** Who ends with a form in law is no person. */
  private NameBearer bearer(NameQuery query) {
    boolean said = query.bearer() != NameBearer.UNKNOWN;
    return said || !reader.legalForm() ? query.bearer() : NameBearer.ORGANISATION;
  }

  private Found weigh(NameQuery query, int way, int candidate) {
    int row = retrieval.candidate[candidate];
    alignment.align(lattice, row);
    float[] traits = alignment.trait;
    traits[Trait.WEAK_NAME.ordinal()] = index.names.role(row) == NameRole.WEAK ? 1 : 0;
    traits[Trait.OTHER_BEARER.ordinal()] =
        bearer(query).contradicts(index.names.bearer(row)) ? 1 : 0;
    boolean onePart =
        index.names.bearer(row) == NameBearer.PERSON
            && alignment.metWords() < 2
            && lattice.units > 1;
    traits[Trait.ONE_NAME_OF_PERSON.ordinal()] = onePart ? 1 : 0;
    return new Found(
        index.names.entity(row),
        row,
        way,
        retrieval.promise[candidate],
        traits.clone(),
        Scoring.rank(traits),
        reader.kind(),
        alignment.mayHear(),
        alignment.sameLetters(lattice));
  }
}
