package org.downstream.sources.book;

import java.util.List;
import java.util.Map;
import org.downstream.screening.Book;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.RowProblem;

/**
 * A book as far as it could be read, and what became of every row.
 *
 * @param book what was read
 * @param files what became of each file that is there, in the order of reading
 * @param problems the first problems, warnings included
 * @param problemCounts how often each code came up, beyond the problems kept as well
 */
public record BookReading(
    Book book,
    List<FileReading> files,
    List<RowProblem> problems,
    Map<ProblemCode, Long> problemCounts) {

  public BookReading {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    problemCounts = Map.copyOf(problemCounts);
  }

  /** Whether every row of every file was read into the book. */
  public boolean clean() {
    return exitWorthyProblems() == 0;
  }

  /** The rejected rows, and the problems of whole files and of chains; warnings do not count. */
  public long exitWorthyProblems() {
    long rejected = files.stream().mapToLong(FileReading::rejected).sum();
    long beyondRows =
        problemCounts.entrySet().stream()
            .filter(entry -> entry.getKey().concernsMoreThanARow())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return rejected + beyondRows;
  }

  /** How many problems there are, those included that are not kept. */
  public long problemTotal() {
    return problemCounts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether there are more problems than are kept. */
  public boolean problemsCut() {
    return problemTotal() > problems.size();
  }
}
