package org.downstream.item;

import java.math.BigDecimal;
import java.util.Optional;
import org.downstream.evidence.Citation;

/**
 * A figure of a chip with what stands behind it. A figure that is not published is an empty value,
 * which leaves open every test that needs it.
 *
 * @param value exact; empty when not published
 * @param source where it is published
 * @param confidence how well it is known
 */
public record Figure(Optional<BigDecimal> value, Citation source, Confidence confidence) {

  /** How well a figure is known. */
  public enum Confidence {
    /** Stated by the maker or measured. */
    STATED,
    /** Estimated by a third party or derived. */
    ESTIMATED,
    /** From general knowledge; to be checked. */
    UNVERIFIED,
    /** Not published. */
    UNPUBLISHED
  }
}
