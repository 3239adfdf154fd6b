package org.downstream.cli.output;

import java.io.IOException;
import java.util.Map;
import org.downstream.screening.Basis.ListBasis;
import org.downstream.screening.Verdict;

/** The last lines on a terminal: how many of each verdict, and what they were made from. */
final class SummaryText {

  private final Page page;

  SummaryText(Page page) {
    this.page = page;
  }

  void write(Summary summary) throws IOException {
    page.line(page.ink().faint("─".repeat(page.width())));
    writeCounts(summary);
    if (summary.holds() > 0) {
      page.field("on hold", summary.holds() + " until the open questions are answered");
    }
    writeBasis(summary);
  }

  void writeBasis(Summary summary) throws IOException {
    page.field("law of", summary.daysInWords() + "; facts known by " + summary.knownByInWords());
    for (ListBasis list : summary.lists()) {
      page.field("list", Summary.words(list));
    }
    for (Map.Entry<String, Integer> rulebook : summary.rulebooks().entrySet()) {
      page.field(
          "rulebook",
          Words.shortHash(rulebook.getKey())
              + ", "
              + Words.count(rulebook.getValue(), "provision"));
    }
  }

  private void writeCounts(Summary summary) throws IOException {
    String head = Words.count(summary.deals(), "deal");
    StringBuilder line = new StringBuilder(page.ink().strong(head));
    int used = DisplayWidth.of(head);
    for (Verdict verdict : Verdict.values()) {
      String count = summary.count(verdict) + " " + Words.verdict(verdict);
      if (summary.count(verdict) > 0) {
        // Colours take no room, so the width is that of the bare words.
        boolean fits = used + 3 + count.length() <= page.width();
        if (!fits) {
          page.line(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(fits ? " · " : "  ").append(page.ink().verdict(verdict, count));
        used += 3 + count.length();
      }
    }
    page.line(line.toString());
  }
}
