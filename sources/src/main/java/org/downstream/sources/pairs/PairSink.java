package org.downstream.sources.pairs;

import java.util.List;
import org.downstream.sources.table.RowProblem;

/** Takes the rows of a file of pairs in their order; each row comes exactly once. */
public interface PairSink {

  /** The columns of the file, once, before the first row. */
  void heading(List<String> columns);

  void pair(NamePair pair);

  /** A row that cannot be read, unchanged, and why; the reasons are empty below a wrong heading. */
  void rejected(List<String> cells, List<RowProblem> problems);
}
