package org.downstream.sources.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;

/** The keys that a file gave, and those of its rows that were rejected. */
public final class KnownIds {

  private final String file;
  private final ProblemCode unknown;
  private final Set<String> known = new HashSet<>();
  private final Set<String> rejected = new HashSet<>();
  private final NearestName names;

  /** No keys yet. */
  public KnownIds(String file, ProblemCode unknown, NearestName names) {
    this.file = file;
    this.unknown = unknown;
    this.names = names;
  }

  public boolean contains(String id) {
    return known.contains(id);
  }

  public void accept(String id) {
    known.add(id);
  }

  public void reject(String id) {
    rejected.add(id);
  }

  /** The key turned out to belong to a row that cannot be used. */
  public void withdraw(String id) {
    known.remove(id);
    rejected.add(id);
  }

  Optional<CellFault> faultOf(String id) {
    if (known.contains(id)) {
      return Optional.empty();
    }
    String expected =
        rejected.contains(id)
            ? "an id in " + file + "; its row there was rejected"
            : "an id in " + file;
    return Optional.of(new CellFault(unknown, expected, names.to(id, known)));
  }

  /** What is wrong with that reference in that cell of the row, if anything. */
  public Optional<RowProblem> problem(Row row, String column, String id) {
    return faultOf(id).map(fault -> row.problem(fault, column, id));
  }

  /** What is wrong with that reference from a row that is already read, if anything. */
  public Optional<RowProblem> problem(Provenance row, String column, String id) {
    return faultOf(id)
        .map(
            fault ->
                new RowProblem(
                    fault.code(),
                    row.file(),
                    row.row(),
                    column,
                    id,
                    fault.expected(),
                    fault.nearest()));
  }
}
