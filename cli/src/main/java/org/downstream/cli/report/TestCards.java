package org.downstream.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.downstream.cli.output.Words;
import org.downstream.screening.TestAnswer;
import org.downstream.screening.TestAnswer.TestFinding;

/** The five tests side by side. */
final class TestCards {

  private final Html html;

  TestCards(Html html) {
    this.html = html;
  }

  void write(List<TestAnswer> tests) throws IOException {
    html.open("div", "class", "tests");
    for (TestAnswer test : tests) {
      html.open("section", "class", "card " + Look.of(test.answer()));
      String name = test.test().code();
      html.element("h4", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
      html.open("p", "class", "certainty");
      html.element("span", Words.mark(test.answer()), "class", "sign", "aria-hidden", "true");
      html.text(" " + Words.certainty(test.answer())).close("p");
      html.element("p", test.test().question(), "class", "asks");
      if (!test.findings().isEmpty()) {
        findings(test.findings());
      }
      html.close("section").line();
    }
    html.close("div").line();
  }

  private void findings(List<TestFinding> findings) throws IOException {
    html.open("ul");
    for (TestFinding finding : findings) {
      html.open("li", "class", Look.of(finding.answer()));
      html.element(
          "span", Words.mark(finding.answer()) + " ", "class", "sign", "aria-hidden", "true");
      html.element("span", Words.certainty(finding.answer()) + ": ", "class", "hidden");
      if (!finding.name().isEmpty()) {
        html.open("strong").element("bdi", finding.name()).close("strong").text(" ");
      }
      html.text(finding.statement());
      if (!finding.source().isEmpty()) {
        html.text(" ").element("cite", finding.source());
      }
      html.close("li");
    }
    html.close("ul");
  }
}
