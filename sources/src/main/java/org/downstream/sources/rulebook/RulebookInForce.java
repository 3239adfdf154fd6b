package org.downstream.sources.rulebook;

import java.nio.file.Path;
import java.util.List;
import org.downstream.rule.Rulebook;

/**
 * The rulebook that answers go by while it is being edited. Another takes its place as a whole or
 * not at all: with one mistake in it, the one before stays in force. May be used from many threads.
 */
public final class RulebookInForce {

  private final RulebookReader reader;
  private volatile Rulebook current;

  /** Starts with that rulebook; others are read by that reader. */
  public RulebookInForce(RulebookReader reader, Rulebook first) {
    this.reader = reader;
    this.current = first;
  }

  /**
   * The rulebook in force. A screening keeps the one it was made with; its {@link Rulebook#sha256}
   * is its version.
   */
  public Rulebook current() {
    return current;
  }

  /**
   * Puts the rulebook of that folder in force, unless there is a mistake in it.
   *
   * @return every mistake; nothing when the rulebook of the folder is now in force
   */
  public synchronized List<RulebookProblem> replaceBy(Path folder) {
    try {
      current = reader.read(folder);
      return List.of();
    } catch (RulebookException e) {
      return e.problems();
    }
  }
}
