package org.downstream.cli.output;

import java.io.IOException;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;

/** The chain of one deal for a terminal. */
public final class ChainText {

  private final Page page;
  private final PartyNames names;

  public ChainText(Appendable out, PartyNames names, Terminal terminal) {
    this.page = new Page(out, terminal);
    this.names = names;
  }

  /** Writes the chain with its ends, under a heading that names the deal. */
  public void write(Deal deal, DealChain chain) throws IOException {
    page.line("Deal " + deal.id() + ", " + Words.goods(deal.quantity(), deal.item()));
    new ChainTree(chain, names).write(page);
    if (chain.cyclic()) {
      page.line("  The deals flow in a circle: no end can be trusted.");
    }
    page.line("");
  }
}
