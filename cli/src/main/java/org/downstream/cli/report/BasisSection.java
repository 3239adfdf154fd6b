package org.downstream.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.downstream.cli.output.Summary;
import org.downstream.screening.Basis.ListBasis;

/** The foot of the report: lists, rulebook and book, each with its hash. */
final class BasisSection {

  private final Html html;

  BasisSection(Html html) {
    this.html = html;
  }

  void write(Summary summary) throws IOException {
    html.open("footer").element("h2", "What it was made from");
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String name : List.of("Source", "What it is", "SHA-256")) {
      html.element("th", name, "scope", "col");
    }
    html.close("tr", "thead").open("tbody").line();
    for (ListBasis list : summary.lists()) {
      row("List", Summary.words(list), list.sha256());
    }
    for (Map.Entry<String, Integer> rulebook : summary.rulebooks().entrySet()) {
      row("Rulebook", rulebook.getValue() + " provisions", rulebook.getKey());
    }
    for (Map.Entry<String, String> file : summary.bookFiles().entrySet()) {
      row("Book", file.getKey(), file.getValue());
    }
    html.close("tbody", "table", "div");
    html.element(
        "p",
        "The same book, lists, rulebook and dates give the same report, byte for byte. It states what the record and the provisions say; it is not legal advice.",
        "class",
        "note");
    html.close("footer").line();
  }

  private void row(String source, String words, String sha256) throws IOException {
    html.open("tr").element("th", source, "scope", "row").element("td", words);
    html.open("td").element("code", sha256, "class", "hash").close("td", "tr").line();
  }
}
