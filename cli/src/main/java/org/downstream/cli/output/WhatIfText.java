package org.downstream.cli.output;

import java.io.IOException;
import org.downstream.screening.Basis;
import org.downstream.screening.Determination;
import org.downstream.screening.Flip;
import org.downstream.screening.ScreeningTest;

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
    Basis before = supposition.before();
    Basis after = supposition.after();
    hashes("rulebook", before.rulebookSha256(), after.rulebookSha256());
    for (int i = 0; i < before.lists().size(); i++) {
      hashes("list", before.lists().get(i).sha256(), after.lists().get(i).sha256());
    }
  }

  private void hashes(String what, String before, String after) throws IOException {
    if (!before.equals(after)) {
      page.field(
          what, Words.shortHash(before) + " as it is, " + Words.shortHash(after) + " as supposed");
    }
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
    for (ScreeningTest test : flip.tests()) {
      page.field("test", FlipWords.test(flip, test));
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
