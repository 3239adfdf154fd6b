package org.downstream.sources.rulebook;

/** One mistake on the way up from where it was found to where it is collected. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RulebookProblem problem;

  Refusal(RulebookProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  RulebookProblem problem() {
    return problem;
  }
}
