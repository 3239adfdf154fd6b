package org.downstream.evidence;

/**
 * Where a statement is published.
 *
 * @param text as a lawyer would cite it, such as "15 CFR 744.11(a)" or "84 FR 54002"
 * @param address where it can be read; empty when there is none
 */
public record Citation(String text, String address) {

  public Citation {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "A citation needs a text.\nMaybe the column or key is empty.");
    }
  }

  /** A citation without an address. */
  public static Citation of(String text) {
    return new Citation(text, "");
  }
}
