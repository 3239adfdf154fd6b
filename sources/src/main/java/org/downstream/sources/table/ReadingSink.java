package org.downstream.sources.table;

import java.util.List;

/** Takes what is wrong with the input while it is read, so that none of it has to be kept. */
public interface ReadingSink {

  /** Lets all of it go. */
  ReadingSink NONE =
      new ReadingSink() {
        @Override
        public void problem(RowProblem problem) {}

        @Override
        public void rejected(String file, List<String> header, List<String> cells) {}
      };

  void problem(RowProblem problem);

  /** A row that could not be used, unchanged, with the heading of its file. */
  void rejected(String file, List<String> header, List<String> cells);
}
