package org.downstream.name.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;

/** One search after another in an index. An object is for one thread. */
final class Search {
  /** How many candidates are laid beside the asked name. */
  private static final int CANDIDATES = 100;

  private static final Comparator<NameEvidence> BEST_FIRST =
      Comparator.comparingDouble(NameEvidence::rank)
          .reversed()
          .thenComparingInt(NameEvidence::entity)
          .thenComparingInt(NameEvidence::row);

  private final NameIndex index;
  private final QueryReader reader;
  private final Lattice lattice = new Lattice();
  private final Retrieval retrieval;
  private final Alignment alignment;

  Search(NameIndex index) {
    this.index = index;
    this.reader = new QueryReader(index);
    this.retrieval = new Retrieval(index, CANDIDATES);
    this.alignment = new Alignment(index);
  }

  List<NameHit> hits(NameQuery query, int top) {
    List<NameHit> hits = new ArrayList<>();
    for (NameEvidence found : evidence(query, top)) {
      Certainty certainty =
          found.score() >= Scoring.POSSIBLE ? Certainty.POSSIBLE : Certainty.UNKNOWN;
      hits.add(
          new NameHit(found.entity(), found.row(), found.score(), certainty, List.of()));
    }
    return hits;
  }

  List<NameEvidence> evidence(NameQuery query, int most) {
    Map<Integer, NameEvidence> best = new HashMap<>();
    for (String way : NameWays.of(NameReader.fold(query.name()))) {
      reader.read(way, lattice);
      retrieval.find(lattice);
      for (int i = 0; i < retrieval.candidates; i++) {
        NameEvidence one = weigh(query, i);
        best.merge(one.entity(), one, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    List<NameEvidence> sorted = new ArrayList<>(best.values());
    sorted.sort(BEST_FIRST);
    return sorted.size() > most ? sorted.subList(0, most) : sorted;
  }

  /** Who ends with a form in law is no person. */
  private NameBearer bearer(NameQuery query) {
    boolean said = query.bearer() != NameBearer.UNKNOWN;
    return said || !reader.legalForm() ? query.bearer() : NameBearer.ORGANISATION;
  }

  private NameEvidence weigh(NameQuery query, int candidate) {
    int row = retrieval.candidate[candidate];
    alignment.align(lattice, row);
    float[] traits = alignment.trait;
    traits[Trait.WEAK_NAME.ordinal()] = index.names.role(row) == NameRole.WEAK ? 1 : 0;
    traits[Trait.OTHER_BEARER.ordinal()] =
        bearer(query).contradicts(index.names.bearer(row)) ? 1 : 0;
    double rank = Scoring.rank(traits);
    return new NameEvidence(
        index.names.entity(row),
        row,
        retrieval.promise[candidate],
        traits.clone(),
        rank,
        Scoring.probability(traits, rank));
  }
}
