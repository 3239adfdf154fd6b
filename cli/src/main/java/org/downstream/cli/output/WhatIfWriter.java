package org.downstream.cli.output;

import java.io.IOException;
import java.util.List;
import org.downstream.screening.Basis;
import org.downstream.screening.Flip;

/** Writes what a supposition changes: first the supposition, then each flip, then the totals. */
public interface WhatIfWriter {

  /**
   * What is supposed.
   *
   * @param words each supposition in words
   * @param idle those of them that change nothing in law or lists
   * @param before what the answers are made from
   * @param after what they would be made from
   */
  record Supposition(List<String> words, List<String> idle, Basis before, Basis after) {}

  /**
   * How many of each.
   *
   * @param deals all deals
   * @param answers deals whose answer is another one
   * @param grounds deals whose answer is the same and rests on other findings
   */
  record Totals(int deals, int answers, int grounds) {

    /** Such as "3 of 24 answers change; 1 more is the same and rests on other findings." */
    public String words() {
      return answers
          + " of "
          + deals
          + " answers change"
          + (grounds > 0
              ? "; "
                  + grounds
                  + " more "
                  + (grounds == 1 ? "is" : "are")
                  + " the same and rest"
                  + (grounds == 1 ? "s" : "")
                  + " on other findings."
              : ".");
    }
  }

  /** Starts. */
  void begin(Supposition supposition) throws IOException;

  /** One deal that flips. */
  void write(Flip flip) throws IOException;

  /** Ends. */
  void end(Totals totals) throws IOException;
}
