package org.downstream.cli.report;

import java.io.IOException;
import java.util.List;
import org.downstream.cli.output.Ends;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Words;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealChain.Position;

/** The chain in words, for those who do not see the picture or want to copy from it. */
final class ChainTable {

  private final Html html;
  private final PartyNames names;

  ChainTable(Html html, PartyNames names) {
    this.html = html;
    this.names = names;
  }

  void write(DealChain chain) throws IOException {
    html.open("ul", "class", "ends");
    for (End end : chain.ends()) {
      html.open("li").open("strong").element("bdi", Ends.words(end, names)).close("strong");
      html.text(" " + end.statement()).close("li");
    }
    if (chain.cyclic()) {
      html.element("li", "The deals flow in a circle: no end can be trusted.");
    }
    html.close("ul");
    if (!chain.links().isEmpty()) {
      links(chain.links());
    }
  }

  private void links(List<Link> links) throws IOException {
    html.open("details").element("summary", "The chain as a table");
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String name :
        List.of("Deal", "Kind", "Date", "From", "To", "Goods", "Hardware", "After")) {
      html.element("th", name, "scope", "col");
    }
    html.close("tr", "thead").open("tbody");
    for (Link link : links) {
      html.open("tr", "class", link.position() == Position.AT ? "asked" : "");
      String here = link.position() == Position.AT ? " (this deal)" : "";
      html.element("th", link.deal() + here, "scope", "row");
      html.element("td", Words.kind(link.kind()));
      html.element("td", link.date().toString());
      html.element("td", names.both(link.from()));
      html.element("td", names.both(link.to()));
      html.element("td", Words.goods(link.quantity(), link.item()));
      html.element("td", Words.moves(link.moves()));
      html.element("td", String.join(", ", link.after().stream().map(id -> id.value()).toList()));
      html.close("tr").line();
    }
    html.close("tbody", "table", "div", "details").line();
  }
}
