package org.downstream.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    page.line(page.ink().strong(Words.count(summary.deals(), "deal")) + counts(summary));
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

  private String counts(Summary summary) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = summary.count(verdict);
      if (count > 0) {
        counts.add(page.ink().verdict(verdict, count + " " + Words.verdict(verdict)));
      }
    }
    return counts.isEmpty() ? "" : ": " + String.join(" · ", counts);
  }
}
