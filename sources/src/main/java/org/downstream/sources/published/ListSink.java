package org.downstream.sources.published;

import java.util.List;

/**
 * Takes what a reader finds, entry by entry, so that no reader holds a whole list. Every row that a
 * reader announces ends as part of an entry, as a row beside the entries, or as refused.
 */
public interface ListSink {

  /** Rows were taken from the file. */
  void read(long rows);

  /**
   * An entry.
   *
   * @param rows how many of the rows make it up; 0 when another entry of the same row was counted
   */
  void entry(PublishedParty party, long rows);

  /** Rows that are no entries by the format, such as addresses kept apart or relations. */
  void beside(long rows);

  /** Rows that cannot be used, with their text. */
  void refused(long rows, EntryProblem problem, List<String> raw);

  /** Something that a reader of the list should know; no row is lost by it. */
  void problem(EntryProblem problem);

  /** What the file says about itself. */
  void about(About about);
}
