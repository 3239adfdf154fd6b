package org.downstream.cli.output;

/**
 * The screen that text is written for.
 *
 * @param width columns; at least 40
 * @param colour whether ANSI colours may be used
 */
public record Terminal(int width, boolean colour) {

  private static final int NARROWEST = 40;

  /** A hundred columns without colour. */
  public static final Terminal PLAIN = new Terminal(100, false);

  public Terminal {
    width = Math.max(NARROWEST, width);
  }
}
