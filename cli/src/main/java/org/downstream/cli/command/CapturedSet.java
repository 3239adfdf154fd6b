package org.downstream.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Words;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.registry.Explanation;
import org.downstream.ownership.registry.OwnershipRegistry;
import org.downstream.ownership.registry.RegistryClosure;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.BookRegistry;

/** Whom a listed party catches through holdings, and why. */
final class CapturedSet {

  private final BookRegistry registry;
  private final Party of;
  private final PartyNames names;

  CapturedSet(BookRegistry registry, Party of, PartyNames names) {
    this.registry = registry;
    this.of = of;
    this.names = names;
  }

  /**
   * One party and what shows that it is caught.
   *
   * @param party who
   * @param rule under which rule
   * @param why the proof
   */
  record Captured(PartyId party, OwnershipRule rule, Explanation why) {}

  Certainty listed() {
    return registry.listed(of.id());
  }

  List<Captured> all(List<OwnershipRule> rules) {
    List<Captured> result = new ArrayList<>();
    for (OwnershipRule rule : rules) {
      RegistryClosure closure = registry.close(rule, of.id());
      for (PartyId party : registry.caughtBelow(of.id(), closure, rule)) {
        closure
            .why(registry.number(party))
            .ifPresent(why -> result.add(new Captured(party, rule, why)));
      }
    }
    return result;
  }

  /** For reading: each party with its proof below it. */
  void write(List<Captured> captured, PrintWriter out) {
    for (Captured each : captured) {
      Explanation why = each.why();
      Certainty caught = why.figure().caught();
      out.println();
      out.println(
          each.rule().title()
              + ": "
              + names.both(each.party())
              + ": "
              + Words.mark(caught)
              + " "
              + Words.certainty(caught)
              + " by "
              + why.figure().ground().name().toLowerCase(Locale.ROOT)
              + ", "
              + why.figure().share());
      for (Explanation.Path path : why.paths()) {
        out.println("    " + path(path));
        out.println("      economic interest " + path.interest() + ", which decides nothing");
      }
      if (!why.allPaths()) {
        out.println("    and more paths");
      }
      if (!why.smallest()) {
        out.println("    fewer holdings may prove it too");
      }
      out.println("    untrue, it would free the party: " + freedBy(why));
      out.println("    source: " + sources(why));
    }
    if (captured.isEmpty()) {
      out.println("It catches nobody of the book.");
    }
  }

  private String freedBy(Explanation why) {
    return why.cut().isEmpty()
        ? "no holding alone"
        : why.cut().stream().map(this::holding).collect(Collectors.joining("; "));
  }

  private String sources(Explanation why) {
    return why.proof().stream()
        .flatMap(holding -> holding.stakes().stream())
        .map(stake -> registry.stake(stake).provenance().place())
        .collect(Collectors.joining("; "));
  }

  Columns columns(List<Captured> captured) {
    Columns rows =
        new Columns(
            "rule",
            "party",
            "caught",
            "decided_by",
            "counted",
            "path",
            "interest",
            "freed_by",
            "source");
    for (Captured each : captured) {
      Explanation why = each.why();
      Certainty caught = why.figure().caught();
      rows.row(
          each.rule().code(),
          names.both(each.party()),
          caught.name(),
          why.figure().ground().name().toLowerCase(Locale.ROOT),
          why.figure().share().toString(),
          why.paths().stream().map(this::path).collect(Collectors.joining("; "))
              + (why.allPaths() ? "" : "; and more"),
          why.paths().stream()
              .map(path -> path.interest().toString())
              .collect(Collectors.joining("; ")),
          why.cut().stream().map(this::holding).collect(Collectors.joining("; ")),
          sources(why));
    }
    return rows;
  }

  private String path(Explanation.Path path) {
    StringBuilder words = new StringBuilder();
    for (int i = path.holdings().size() - 1; i >= 0; i--) {
      Explanation.Holding holding = path.holdings().get(i);
      words.append(names.latin(registry.party(holding.owner())));
      words.append(" -[").append(stakes(holding)).append("]-> ");
    }
    int last = path.holdings().get(0).owned();
    return words.append(names.latin(registry.party(last))).toString();
  }

  private String holding(Explanation.Holding holding) {
    return names.latin(registry.party(holding.owner()))
        + " in "
        + names.latin(registry.party(holding.owned()));
  }

  /** What each source says of it, the days included. */
  private static String stakes(Explanation.Holding holding) {
    return holding.stakes().stream()
        .map(CapturedSet::words)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  static String words(OwnershipRegistry.Stake stake) {
    String kind = stake.kind().name().toLowerCase(Locale.ROOT);
    String days = stake.held().toString();
    return stake.share() + " " + kind + (days.equals("..") ? "" : " " + days);
  }
}
