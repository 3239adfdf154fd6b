package org.downstream.cli.report;

import java.io.IOException;
import org.downstream.cli.output.Summary;
import org.downstream.cli.output.Words;
import org.downstream.screening.Basis.ListBasis;
import org.downstream.screening.Verdict;

/** The top of the report: the question, the dates, and how many of each verdict. */
final class Heading {

  private final Html html;

  Heading(Html html) {
    this.html = html;
  }

  void write(Summary summary) throws IOException {
    html.open("header", "class", "top");
    html.element("p", "Downstream", "class", "brand");
    html.element("h1", "Where does it end, and does the law of that day allow it?");
    html.open("dl", "class", "dates");
    fact("Deals", Integer.toString(summary.deals()));
    fact("Law of", summary.daysInWords());
    fact("Facts known by", summary.knownByInWords());
    fact("On hold", summary.holds() == 0 ? "none" : Words.count(summary.holds(), "deal"));
    html.close("dl").line();
    html.open("ul", "class", "tiles", "aria-label", "Verdicts");
    for (Verdict verdict : Verdict.values()) {
      tile(verdict, summary.count(verdict));
    }
    html.close("ul").line();
    if (summary.lists().stream().anyMatch(ListBasis::starter)) {
      boolean whole = summary.lists().stream().anyMatch(list -> !list.starter());
      html.element(
          "p",
          whole
              ? "One list is a starter list, a selection, and clears no name. A name without a match is on none of the other lists named below, as of their days; lists that were not loaded are not covered."
              : "At least one list is a starter list, a selection: a name that is absent from it is not cleared against the full list.",
          "class",
          "caution");
    }
    html.close("header").line();
  }

  private void fact(String name, String value) throws IOException {
    html.open("div").element("dt", name).element("dd", value).close("div");
  }

  private void tile(Verdict verdict, int count) throws IOException {
    html.open("li", "class", "tile " + Look.of(verdict) + (count == 0 ? " none" : ""));
    html.element("span", Look.sign(verdict), "class", "sign", "aria-hidden", "true");
    html.element("span", Integer.toString(count), "class", "count");
    html.element("span", Words.verdict(verdict), "class", "word");
    html.close("li");
  }
}
