package org.downstream.sources.rulebook;

/**
 * What is wrong with one place of the rulebook.
 *
 * @param fault which kind of mistake it is
 * @param file the file, as a path inside the rulebook
 * @param line counted from 1
 * @param column counted from 1
 * @param message what was found and what was expected; from the second line on, advice
 */
public record RulebookProblem(
    RulebookFault fault, String file, int line, int column, String message) {

  /** A problem; one without advice takes that of its kind. */
  public RulebookProblem {
    message = message.indexOf('\n') < 0 ? message + "\n" + fault.advice() : message;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + fault + ": " + message;
  }
}
