package org.downstream.sources.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The rulebook has mistakes, so none of it was loaded. */
public final class RulebookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RulebookProblem> problems;

  /** A rulebook with these mistakes, at least one. */
  public RulebookException(List<RulebookProblem> problems) {
    super(problems.stream().map(RulebookProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake that was found. */
  public List<RulebookProblem> problems() {
    return problems;
  }
}
