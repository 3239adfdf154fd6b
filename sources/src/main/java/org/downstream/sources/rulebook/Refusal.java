package org.downstream.sources.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Mistakes on the way up from where they were found to where they are collected. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RulebookProblem> problems;

  Refusal(RulebookProblem problem) {
    this(List.of(problem));
  }

  Refusal(List<RulebookProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  List<RulebookProblem> problems() {
    return problems;
  }

  /** The mistakes of all of these parts, each read by itself. */
  static List<RulebookProblem> in(List<Runnable> parts) {
    List<RulebookProblem> problems = new ArrayList<>();
    for (Runnable part : parts) {
      try {
        part.run();
      } catch (Refusal e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }
}
