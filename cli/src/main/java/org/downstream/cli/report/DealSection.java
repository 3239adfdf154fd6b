package org.downstream.cli.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Reason;
import org.downstream.cli.output.Words;
import org.downstream.rule.Effect;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Standing;
import org.downstream.screening.Determination;

/** Everything on one deal. */
final class DealSection {

  private final Html html;
  private final PartyNames names;
  private final String id;

  DealSection(Html html, PartyNames names, String id) {
    this.html = html;
    this.names = names;
    this.id = id;
  }

  void write(Determination determination) throws IOException {
    html.open(
        "article",
        "id",
        id,
        "class",
        "deal " + Look.of(determination.verdict()),
        "aria-labelledby",
        id + "-name");
    head(determination);
    facts(determination);
    html.element("h3", "Five tests");
    new TestCards(html).write(determination.tests());
    html.element("h3", "Where it comes from, and where it ends");
    new ChainPicture(html, id, determination, names).draw();
    new ChainTable(html, names).write(determination.chain());
    FindingList list = new FindingList(html);
    list.write("What the law says", provisions(determination));
    list.write("Red flags", Reason.flags(determination));
    missing(determination.missing());
    html.open("p", "class", "back").element("a", "Back to the deals", "href", "#deals").close("p");
    html.close("article").line();
  }

  private void head(Determination determination) throws IOException {
    html.open("header");
    html.element(
        "span", Look.sign(determination.verdict()), "class", "seal", "aria-hidden", "true");
    html.open("div", "class", "answer");
    html.open("h2", "id", id + "-name");
    html.element("span", determination.deal().id().value(), "class", "key");
    html.element("span", Words.verdict(determination.verdict()), "class", "word");
    html.element("span", Words.consequence(determination).orElse(""), "class", "policy")
        .close("h2");
    html.element("p", determination.sentence(), "class", "sentence");
    html.close("div");
    if (determination.hold()) {
      html.element("span", "HOLD", "class", "hold");
    }
    html.close("header").line();
  }

  private void facts(Determination determination) throws IOException {
    html.open("dl", "class", "facts");
    fact("Deal", Words.kind(determination.deal().kind()) + ", " + determination.deal().date());
    fact("Goods", Words.goods(determination.deal().quantity(), determination.deal().item()));
    String classes = determination.classification();
    fact("Classification", classes.isEmpty() ? "none" : classes);
    fact("From", names.both(determination.deal().from()));
    fact("To", names.both(determination.deal().to()));
    fact("Law of", determination.asOf().on().toString());
    if (!determination.asOf().knownBy().equals(LocalDate.MAX)) {
      fact("Facts known by", Words.knownBy(determination.asOf().knownBy()));
    }
    if (determination.standing() != Standing.IN_FORCE) {
      fact("Standing", Words.standing(determination.standing()));
    }
    html.close("dl").line();
  }

  private void fact(String name, String value) throws IOException {
    html.open("div").element("dt", name).open("dd").element("bdi", value).close("dd", "div");
  }

  private static List<Finding> provisions(Determination determination) {
    return determination.findings().stream()
        .filter(finding -> finding.effect() != Effect.RAISES_FLAG)
        .toList();
  }

  private void missing(List<MissingFact> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    html.element("h3", "Not known, and what to ask");
    html.open("ol", "class", "missing");
    for (MissingFact fact : missing) {
      html.open("li").element("p", fact.question(), "class", "question");
      html.open("p", "class", "under").element("code", fact.fact());
      html.text(fact.subject().isEmpty() ? "" : " of " + fact.subject());
      html.text(" · " + Words.cost(fact.cost())).close("p", "li");
    }
    html.close("ol").line();
  }
}
