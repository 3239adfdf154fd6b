package org.downstream.cli.output;

import java.io.IOException;
import org.downstream.screening.Determination;
import org.downstream.screening.Flip;

/** What a supposition changes, for a terminal. */
public final class WhatIfText implements WhatIfWriter {

  private final Page page;
  private final PartyNames names;

  public WhatIfText(Appendable out, PartyNames names, Terminal terminal) {
    this.page = new Page(out, terminal);
    this.names = names;
  }

  @Override
  public void begin(Supposition supposition) throws IOException {
    for (String words : supposition.words()) {
      page.hanging("what-if: ", " ".repeat(9), 9, words);
    }
    for (String words : supposition.idle()) {
      page.hanging("no effect: ", " ".repeat(11), 11, words + "; the law is the same on every day");
    }
    page.field(
        "rulebook",
        Words.shortHash(supposition.before().rulebookSha256())
            + " as it is, "
            + Words.shortHash(supposition.after().rulebookSha256())
            + " as supposed");
  }

  @Override
  public void write(Flip flip) throws IOException {
    Determination after = flip.after();
    page.heading(
        after.deal().id()
            + "  "
            + after.asOf().on()
            + "  "
            + (flip.answerChanges() ? "the answer changes" : "the same answer on other grounds"));
    page.field("as it is", FlipWords.answer(flip.before()));
    if (flip.answerChanges()) {
      page.field("what-if", FlipWords.answer(after));
    }
    if (flip.before().hold() != after.hold()) {
      page.field("hold", word(flip.before().hold()) + " → " + word(after.hold()));
    }
    for (Flip.FindingChange each : flip.because()) {
      page.field("because", FlipWords.because(each, names));
    }
  }

  private static String word(boolean hold) {
    return hold ? "yes" : "no";
  }

  @Override
  public void end(Totals totals) throws IOException {
    page.blank();
    page.line(page.ink().strong(totals.words()));
  }
}
