package org.downstream.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealChain.Position;
import org.downstream.trade.DealId;

/** A chain of deals as an indented tree; a deal with several sources stands below the first. */
final class ChainTree {

  private static final int DEEPEST_INDENT = 12;

  private final DealChain chain;
  private final PartyNames names;
  private final Map<DealId, List<Link>> next = new HashMap<>();
  private final Set<DealId> known = new HashSet<>();
  private final Set<DealId> written = new HashSet<>();

  ChainTree(DealChain chain, PartyNames names) {
    this.chain = chain;
    this.names = names;
    for (Link link : chain.links()) {
      known.add(link.deal());
      for (DealId source : link.after()) {
        next.computeIfAbsent(source, any -> new ArrayList<>()).add(link);
      }
    }
  }

  void write(Page page) throws IOException {
    for (Link link : chain.links()) {
      if (link.after().stream().noneMatch(known::contains)) {
        write(page, link, 0);
      }
    }
    // A circle has no beginning: what is left starts anywhere.
    for (Link link : chain.links()) {
      write(page, link, 0);
    }
  }

  private void write(Page page, Link link, int depth) throws IOException {
    if (!written.add(link.deal())) {
      return;
    }
    boolean asked = link.position() == Position.AT;
    String blanks = " ".repeat(2 + 2 * Math.min(depth, DEEPEST_INDENT));
    String branch = blanks + (asked ? "► " : depth == 0 ? "• " : "└ ");
    page.hanging(branch, blanks + "  ", branch.length(), words(link, depth));
    for (End end : chain.ends()) {
      if (end.deal().equals(link.deal())) {
        page.indented(branch.length() + 2, endWords(end));
      }
    }
    for (Link following : next.getOrDefault(link.deal(), List.of())) {
      write(page, following, depth + 1);
    }
  }

  private String words(Link link, int depth) {
    StringBuilder words = new StringBuilder();
    words
        .append(link.deal())
        .append(' ')
        .append(Words.kind(link.kind()))
        .append(' ')
        .append(link.date())
        .append(": ")
        .append(Words.goods(link.quantity(), link.item()))
        .append(", ")
        .append(names.both(link.from()))
        .append(" → ")
        .append(names.both(link.to()))
        .append("; ")
        .append(Words.moves(link.moves()));
    if (link.after().size() > 1 && depth > 0) {
      words.append("; flows from ").append(joined(link.after()));
    }
    return words.toString();
  }

  private String endWords(End end) {
    return "⇥ ends: " + Ends.words(end, names) + ". " + end.statement();
  }

  private static String joined(List<DealId> deals) {
    return String.join(", ", deals.stream().map(DealId::value).toList());
  }
}
