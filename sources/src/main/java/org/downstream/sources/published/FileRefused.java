package org.downstream.sources.published;

/** The file as a whole is not as its format says; what was read before stands. */
public final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient EntryProblem problem;

  /** With the problem to report. */
  public FileRefused(EntryProblem problem) {
    super(problem.code().name());
    this.problem = problem;
  }

  /** What is wrong. */
  public EntryProblem problem() {
    return problem;
  }
}
