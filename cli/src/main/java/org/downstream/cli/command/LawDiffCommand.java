package org.downstream.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.cli.output.Blocks;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.LawWords;
import org.downstream.evidence.Citation;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.LawChanges;
import org.downstream.rule.Rulebook;
import org.downstream.watchlist.ListTurnover;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what changed in the law between two days. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what changed between two days: provisions, their standing, review policies,",
      "country groups and list entries."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream law diff 2023-11-16 2023-11-17",
      "  downstream law diff 2026-07-09 2026-07-10 --format json"
    })
public final class LawDiffCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier day (YYYY-MM-DD)")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later day (YYYY-MM-DD)")
  private String after = "";

  @Mixin private RulebookOption law = new RulebookOption();
  @Mixin private Answering answering = new Answering();

  /** One difference, as a row. */
  private record Row(
      String kind, String id, String title, String before, String after, String citation) {}

  @Override
  public Integer call() throws IOException {
    LocalDate from = Dates.day(before, "BEFORE");
    LocalDate to = Dates.day(after, "AFTER");
    if (to.isBefore(from)) {
      throw new UsageException(to + " is before " + from + ".\nMaybe the two days are swapped.");
    }
    Shipped.Parts parts = law.parts();
    List<Row> rows = new ArrayList<>();
    rows.addAll(provisions(parts.rulebook(), from, to));
    rows.addAll(policies(parts.rulebook(), from, to));
    rows.addAll(groups(parts.reference().groups(), from, to));
    ListTurnover turnover = ListTurnover.between(parts.lists(), from, to);
    if (answering.table()) {
      blocks(rows, turnover);
    } else {
      rows.addAll(entries(turnover.added(), "not listed", "listed"));
      rows.addAll(entries(turnover.removed(), "listed", "not listed"));
      write(rows);
    }
    notes(rows.isEmpty() && nothing(turnover), from, to, parts);
    return 0;
  }

  private static boolean nothing(ListTurnover turnover) {
    return turnover.added().isEmpty() && turnover.removed().isEmpty();
  }

  private static List<Row> provisions(Rulebook rulebook, LocalDate from, LocalDate to) {
    return LawChanges.provisions(rulebook, from, to).stream()
        .map(
            each ->
                new Row(
                    "provision",
                    each.provision().id(),
                    each.provision().title(),
                    LawWords.words(each.before(), each.provision().clocks()),
                    LawWords.words(each.after(), each.provision().clocks()),
                    LawWords.citations(each.provision())))
        .toList();
  }

  private static List<Row> policies(Rulebook rulebook, LocalDate from, LocalDate to) {
    return LawChanges.policies(rulebook, from, to).stream()
        .map(
            each ->
                new Row(
                    "review policy",
                    each.provision().id(),
                    each.provision().title(),
                    LawWords.policies(each.before()),
                    LawWords.policies(each.after()),
                    LawWords.citations(each.provision())))
        .toList();
  }

  private static List<Row> groups(CountryGroups groups, LocalDate from, LocalDate to) {
    return LawChanges.groups(groups, from, to).stream()
        .map(
            each ->
                new Row(
                    "country group",
                    each.group(),
                    "Country group " + each.group(),
                    members(each.left(), each.joined()),
                    members(each.joined(), each.left()),
                    Stream.concat(
                            each.joined().stream()
                                .flatMap(
                                    country ->
                                        groups.membership(each.group(), country, to).stream()),
                            each.left().stream()
                                .flatMap(
                                    country ->
                                        groups.membership(each.group(), country, from).stream()))
                        .map(membership -> membership.citation().text())
                        .distinct()
                        .collect(Collectors.joining("; "))))
        .toList();
  }

  private static String members(Set<String> in, Set<String> out) {
    return Stream.of(
            in.isEmpty() ? "" : "with " + String.join(", ", in),
            out.isEmpty() ? "" : "without " + String.join(", ", out))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static List<Row> entries(List<ListedParty> entries, String before, String after) {
    return entries.stream()
        .map(
            entry ->
                new Row(
                    "list entry",
                    entry.id(),
                    entry.displayName() + " (" + entry.list().title() + ")",
                    before,
                    after,
                    entry.citations().stream()
                        .map(Citation::text)
                        .collect(Collectors.joining("; "))))
        .toList();
  }

  private void write(List<Row> law) throws IOException {
    Columns rows = new Columns("kind", "id", "title", "before", "after", "citations");
    law.forEach(
        each ->
            rows.row(
                each.kind(),
                each.id(),
                each.title(),
                each.before(),
                each.after(),
                each.citation()));
    rows.write(answering.format(), answering.out(), answering.terminal());
  }

  private void blocks(List<Row> law, ListTurnover turnover) throws IOException {
    Blocks blocks = new Blocks(answering.out(), answering.terminal());
    for (Row each : law) {
      blocks.heading(each.kind() + ": " + each.title());
      blocks.field("id", each.id());
      blocks.field("before", each.before());
      blocks.field("after", each.after());
      blocks.field("citation", each.citation());
    }
    entries(blocks, "added to the lists", turnover.added());
    entries(blocks, "removed from the lists", turnover.removed());
  }

  private static void entries(Blocks blocks, String what, List<ListedParty> entries)
      throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    blocks.heading(what + ": " + entries.size());
    String shown =
        entries.stream()
            .limit(SHOWN)
            .map(entry -> entry.displayName() + " (" + entry.list().title() + ")")
            .collect(Collectors.joining("; "));
    int more = entries.size() - SHOWN;
    blocks.field("names", more > 0 ? shown + "; … and " + more + " more" : shown);
  }

  private void notes(boolean nothing, LocalDate from, LocalDate to, Shipped.Parts parts) {
    var out = answering.notes();
    if (nothing) {
      out.println(
          from.equals(to)
              ? "The two days are the same: nothing changes."
              : "Nothing changed between " + from + " and " + to + ".");
    }
    LocalDate recorded = parts.reference().groups().recordedFrom();
    if (from.isBefore(recorded)) {
      out.println(
          "Country groups are recorded from " + recorded + "; days before are taken as that day.");
    }
    for (Watchlist list : parts.lists()) {
      out.println(
          list.title()
              + ", text of "
              + list.vintage()
              + (to.isAfter(list.vintage())
                  ? ": what was added or removed after that day is not in it."
                  : "."));
    }
  }
}
