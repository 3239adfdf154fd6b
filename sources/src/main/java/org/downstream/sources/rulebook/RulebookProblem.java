package org.downstream.sources.rulebook;

/**
 * What is wrong with one place of the rulebook.
 *
 * @param file the file, as a path inside the rulebook
 * @param line counted from 1
 * @param column counted from 1
 * @param message what was found, what was expected, and advice
 */
public record RulebookProblem(String file, int line, int column, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
