package org.downstream.sources.ecfr;

/** The file is larger, deeper or longer than any official text should be. */
final class LimitPassed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitPassed(String what) {
    super(what);
  }
}
