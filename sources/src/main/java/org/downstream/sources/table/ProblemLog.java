package org.downstream.sources.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts every problem, keeps the first ones, and passes all of them on. */
public final class ProblemLog {

  private final int kept;
  private final ReadingSink sink;
  private final List<RowProblem> details = new ArrayList<>();
  private final Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);

  /** An empty log. */
  public ProblemLog(ReadOptions options) {
    this.kept = options.problemsKept();
    this.sink = options.sink();
  }

  public void add(RowProblem problem) {
    counts.merge(problem.code(), 1L, Long::sum);
    if (details.size() < kept) {
      details.add(problem);
    }
    sink.problem(problem);
  }

  /** The first problems, as many as are kept. */
  public List<RowProblem> details() {
    return List.copyOf(details);
  }

  /** How often each code came up, those problems included whose details are not kept. */
  public Map<ProblemCode, Long> counts() {
    return Collections.unmodifiableMap(new EnumMap<>(counts));
  }
}
