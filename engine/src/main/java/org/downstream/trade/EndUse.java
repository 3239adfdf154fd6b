package org.downstream.trade;

import java.util.Locale;

/** End uses that the law names. */
public enum EndUse {
  /** Nuclear explosive or unsafeguarded nuclear activity (15 CFR 744.2). */
  NUCLEAR,
  /** Rocket systems and unmanned aerial vehicles, re-entry vehicles included (15 CFR 744.3). */
  MISSILE,
  /** Chemical and biological weapons (15 CFR 744.4). */
  CHEMICAL_BIOLOGICAL,
  /** Military end use (15 CFR 744.21). */
  MILITARY,
  /** Military-intelligence end use (15 CFR 744.22). */
  MILITARY_INTELLIGENCE,
  /** A supercomputer (15 CFR 772.1, 744.23(a)(1)). */
  SUPERCOMPUTER,
  /** Training of artificial-intelligence models. */
  AI_TRAINING,
  /** Civil use that none of the others describes. */
  CIVIL;

  /** The word used in a book. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
