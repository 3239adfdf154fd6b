package org.downstream.cli.report;

import java.io.IOException;
import java.util.List;
import org.downstream.cli.output.Ends;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Reason;
import org.downstream.cli.output.Words;
import org.downstream.rule.Finding;
import org.downstream.screening.Determination;

/** One row per deal, with a link to its section. */
final class Overview {

  private static final int MOST_ENDS = 4;

  private final Html html;
  private final PartyNames names;

  Overview(Html html, PartyNames names) {
    this.html = html;
    this.names = names;
  }

  void write(Iterable<Determination> determinations) throws IOException {
    html.open("section", "id", "deals", "class", "overview");
    html.element("h2", "The deals");
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String name : List.of("Deal", "Verdict", "Goods", "Ends with", "Because", "Ask next")) {
      html.element("th", name, "scope", "col");
    }
    html.close("tr", "thead").open("tbody").line();
    int number = 0;
    for (Determination determination : determinations) {
      number++;
      row(determination, "deal-" + number);
    }
    html.close("tbody", "table", "div", "section").line();
  }

  private void row(Determination determination, String anchor) throws IOException {
    html.open("tr", "class", Look.of(determination.verdict()));
    html.open("th", "scope", "row");
    html.element("a", determination.deal().id().value(), "href", "#" + anchor);
    html.element("span", "law of " + determination.asOf().on(), "class", "under").close("th");
    html.open("td", "class", "verdict");
    html.element(
        "span", Look.sign(determination.verdict()), "class", "sign", "aria-hidden", "true");
    html.element("span", "\u00a0" + Words.verdict(determination.verdict()), "class", "word");
    html.element("span", Words.consequence(determination).orElse(""), "class", "under");
    html.close("td");
    html.element("td", Words.goods(determination.deal().quantity(), determination.deal().item()));
    ends(determination);
    html.element(
        "td", Reason.decidedBy(determination).map(Finding::title).orElse(determination.sentence()));
    html.element("td", Reason.nextQuestion(determination).orElse("—"));
    html.close("tr").line();
  }

  private void ends(Determination determination) throws IOException {
    List<String> ends = Ends.of(determination, names);
    html.open("td");
    for (String end : ends.subList(0, Math.min(MOST_ENDS, ends.size()))) {
      html.element("bdi", end, "class", "end");
    }
    if (ends.size() > MOST_ENDS) {
      html.element("span", "and " + (ends.size() - MOST_ENDS) + " more", "class", "under");
    }
    if (determination.chain().cyclic()) {
      html.element("span", "the deals flow in a circle", "class", "under");
    }
    html.close("td");
  }
}
