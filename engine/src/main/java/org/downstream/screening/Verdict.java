package org.downstream.screening;

/** The answer for a deal, most severe first. */
public enum Verdict {
  /** The act is itself a violation. */
  PROHIBITED,
  /** A licence is required and no exception fits. */
  LICENSE_REQUIRED,
  /** Lawful without a licence only if the conditions are met before shipment. */
  EXCEPTION,
  /** No requirement on the facts, and at least one red flag or policy statement. */
  LEGAL_BUT_RISKY,
  /** A deciding fact is missing. */
  INDETERMINATE,
  /** No requirement, no open flag, nothing unknown. */
  CLEAR
}
