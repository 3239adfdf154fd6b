package org.downstream.sources.published;

/** The file is larger, deeper or longer than any list should be. */
public final class LimitPassed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A limit, in words. */
  public LimitPassed(String what) {
    super(what);
  }
}
