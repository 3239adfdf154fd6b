package org.downstream.rule;

/** How heavy a red flag is. */
public enum Weight {
  /** Hold until it is answered. */
  HIGH,
  /** Ask; may go on if answered in writing. Two open ones hold. */
  MEDIUM,
  /** To be noted. */
  LOW
}
