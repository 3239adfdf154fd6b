package org.downstream.cli.output;

import java.io.IOException;

/** Answers as blocks of a heading and labelled lines, for results too wide for a table. */
public final class Blocks {

  private final Page page;

  public Blocks(Appendable out, Terminal terminal) {
    this.page = new Page(out, terminal);
  }

  /** Starts a block. */
  public void heading(String text) throws IOException {
    page.heading(text);
  }

  /** A labelled line; nothing when the text is empty. */
  public void field(String label, String text) throws IOException {
    if (!text.isEmpty()) {
      page.field(label, text);
    }
  }
}
