package org.downstream.rule;

/** How a provision stands on a day: its text, and what is done with the text. */
public enum Standing {
  /** In force and applied. */
  IN_FORCE(true),
  /** Back in force by its own text; no source confirms it yet. */
  REINSTATED_UNVERIFIED(true),
  /** Binds only those who were informed of it. */
  ADDRESSEE_ONLY(true),
  /** In the text, and by public statement not enforced. */
  NOT_ENFORCED(false),
  /** Formally suspended. */
  STAYED(false),
  /** A proposal: no law. */
  PROPOSED(false);

  private final boolean binding;

  Standing(boolean binding) {
    this.binding = binding;
  }

  /** Whether a finding with this standing decides the verdict. */
  public boolean binding() {
    return binding;
  }

  /**
   * Whether an answer stays open while it is not known if the condition is met. A requirement that
   * is not enforced makes a deal risky, so not to know of it is not to know that the deal is clear.
   */
  public boolean leavesOpen() {
    return binding || this == NOT_ENFORCED;
  }
}
