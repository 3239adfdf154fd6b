package org.downstream.sources.ecfr;

import java.util.List;

/** What became of one row of a supplement. Every row read ends as exactly one of these. */
public sealed interface ListedRow {

  /** The supplement it stands in. */
  Supplement supplement();

  /** Its number within the supplement, from 1. */
  int row();

  /**
   * The row lists at least one party; a row with subordinate institutions lists several.
   *
   * @param warnings what was read in spite of a flaw
   */
  record Accepted(
      Supplement supplement, int row, List<PublishedEntry> entries, List<ListProblem> warnings)
      implements ListedRow {
    public Accepted {
      entries = List.copyOf(entries);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The row lists no party that can be used.
   *
   * @param asRead the cells as published
   */
  record Rejected(Supplement supplement, int row, List<String> asRead, ListProblem problem)
      implements ListedRow {
    public Rejected {
      asRead = List.copyOf(asRead);
    }
  }
}
