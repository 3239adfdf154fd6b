package org.downstream.rule;

/** What a provision does when its condition holds, most severe first. */
public enum Effect {
  /** The act is itself a violation with no realistic authorisation. */
  PROHIBITS,
  /** A licence is needed first. */
  REQUIRES_LICENSE,
  /** Lawful without a licence if conditions are met before shipment. */
  EXCEPTS,
  /** The record raises a question that must be answered first. */
  RAISES_FLAG,
  /** Says why no requirement arises, or what to watch. */
  EXPLAINS,
  /** Puts an item into a paragraph of the control list. */
  CLASSIFIES
}
