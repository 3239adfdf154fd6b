package org.downstream.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Words;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.PartyAnswers;
import org.downstream.screening.Screening;
import org.downstream.sources.book.BookReading;
import org.downstream.time.AsOf;
import org.downstream.watchlist.ListMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who owns and heads a party. */
@Command(
    name = "owners",
    mixinStandardHelpOptions = true,
    description = {
      "Shows who owns a party on a day, tier by tier, whether listed parties hold half or more,",
      "what the ownership rules of the US, the EU and the UK make of it, and who is at the top.",
      "With --of, shows whom a listed party catches, with the holdings that prove it and those of",
      "which one alone, if untrue, frees the party. Products of shares are shown and decide nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream owners hefei-subsidiary",
      "  downstream owners \"Beijing SenseTime\" --on 2025-10-15",
      "  downstream owners hefei-subsidiary --rule eu --on 2024-07-02 --format json",
      "  downstream owners \"Example Trading\" --book mybook --ownership bods.jsonl.gz",
      "  downstream owners --of iflytek --on 2025-10-15",
      "  downstream owners hefei-subsidiary --format svg"
    })
public final class OwnersCommand implements Callable<Integer> {

  private static final List<String> STAKE =
      List.of("tier", "owned", "owner", "share", "kind", "held", "owner_listed", "source");
  private static final List<String> ANSWER =
      List.of("rule", "caught", "counted", "why", "citation");

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PARTY",
      description = "Id or name of a party of the book")
  private String asked = "";

  @Option(
      names = "--of",
      paramLabel = "LISTED",
      defaultValue = "",
      description = "Id or name of a listed party: shows whom it catches, from it down")
  private String listedParty = "";

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      defaultValue = "ALL",
      description = {
        "Whose ownership rule to apply: bis, ofac, eu, uk or all (default: all).",
        "The verdicts of the other commands go by bis alone."
      })
  private RuleComparison.Choice rule = RuleComparison.Choice.ALL;

  @Mixin private OneBook book = new OneBook();
  @Mixin private Dates dates = new Dates();
  @Mixin private DrawnAnswering answering = new DrawnAnswering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    if (asked.isEmpty() == listedParty.isEmpty()) {
      throw new UsageException(
          "Either a party is named, or with --of a listed one.\nMaybe leave one of them out.");
    }
    BookReading reading = book.read(answering);
    Party party = Books.party(asked + listedParty, reading.book());
    Screening screening = Shipped.screening(reading.book());
    AsOf asOf = dates.orToday();
    PartyNames names = PartyNames.of(reading.book());
    if (!listedParty.isEmpty()) {
      captured(screening, party, asOf, names);
      return OneBook.exitCode(reading);
    }
    if (answering.drawn()) {
      OwnersDrawing.above(party, screening, asOf, names).write(answering);
      return OneBook.exitCode(reading);
    }
    List<List<String>> stakes = new ArrayList<>();
    addOwners(stakes, party.id(), 1, new HashSet<>(Set.of(party.id())), screening, asOf, names);
    List<RuleComparison.Line> lines = new RuleComparison(screening, party, asOf, names).of(rule);
    if (answering.table()) {
      summary(screening.party(party, asOf), asOf, names);
      tables(lines, stakes);
    } else {
      rows(lines, stakes, names.both(party.id()));
    }
    return OneBook.exitCode(reading);
  }

  private void captured(Screening screening, Party party, AsOf asOf, PartyNames names)
      throws IOException {
    CapturedSet set = new CapturedSet(screening.registry(asOf), party, names);
    List<CapturedSet.Captured> captured = set.all(rule.rules());
    if (answering.drawn()) {
      OwnersDrawing.below(party, captured, screening, asOf, names).write(answering);
      return;
    }
    answering
        .notes()
        .println(
            names.both(party.id())
                + ", as of "
                + asOf.on()
                + ": on a list that reaches affiliates "
                + Words.certainty(set.listed()));
    if (answering.table()) {
      set.write(captured, answering.out());
      answering.out().println();
      RuleComparison.NOTES.forEach(answering.out()::println);
    } else {
      set.columns(captured).write(answering.format(), answering.out(), answering.terminal());
    }
  }

  private void tables(List<RuleComparison.Line> lines, List<List<String>> stakes)
      throws IOException {
    Columns rules = new Columns("rule", "caught", "counted", "why", "citation");
    for (RuleComparison.Line line : lines) {
      rules.row(
          line.rule().title(),
          Words.mark(line.caught()) + " " + Words.certainty(line.caught()),
          line.counted(),
          line.why(),
          line.citations().get(0).text());
    }
    rules.write(answering.format(), answering.out(), answering.terminal());
    RuleComparison.NOTES.forEach(answering.out()::println);
    answering.out().println();
    Columns owners = new Columns(STAKE.toArray(String[]::new));
    stakes.forEach(stake -> owners.row(stake.toArray(String[]::new)));
    owners.write(answering.format(), answering.out(), answering.terminal());
  }

  /** One kind of row for programs: a stake, or the answer of a rule for the party, as tier 0. */
  private void rows(List<RuleComparison.Line> lines, List<List<String>> stakes, String party)
      throws IOException {
    Columns rows =
        new Columns(Stream.concat(STAKE.stream(), ANSWER.stream()).toArray(String[]::new));
    for (List<String> stake : stakes) {
      rows.row(
          Stream.concat(stake.stream(), Collections.nCopies(ANSWER.size(), "").stream())
              .toArray(String[]::new));
    }
    for (RuleComparison.Line line : lines) {
      rows.row(
          "0",
          party,
          "",
          "",
          "",
          "",
          "",
          "",
          line.rule().code(),
          line.caught().name(),
          line.counted(),
          line.why(),
          line.citation());
    }
    rows.write(answering.format(), answering.out(), answering.terminal());
  }

  private static void addOwners(
      List<List<String>> rows,
      PartyId owned,
      int tier,
      Set<PartyId> seen,
      Screening screening,
      AsOf asOf,
      PartyNames names) {
    for (OwnershipStake stake : screening.ownership().ownersOf(owned, asOf)) {
      rows.add(
          List.of(
              Integer.toString(tier),
              names.both(owned),
              names.both(stake.owner()),
              stake.share().toString(),
              stake.kind().name().toLowerCase(Locale.ROOT),
              stake.held().toString(),
              listed(stake.owner(), screening, asOf),
              stake.provenance().place()));
      if (seen.add(stake.owner())) {
        addOwners(rows, stake.owner(), tier + 1, seen, screening, asOf, names);
      }
    }
  }

  private static String listed(PartyId id, Screening screening, AsOf asOf) {
    Party owner = screening.book().parties().get(id);
    if (owner == null) {
      return "";
    }
    List<ListMatch> matches = screening.party(owner, asOf).matches();
    return matches.stream()
        .map(match -> Words.certainty(match.certainty()) + ": " + match.entry().list().title())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void summary(PartyAnswers answers, AsOf asOf, PartyNames names) {
    var out = answering.out();
    out.println(names.both(answers.party().id()) + ", as of " + asOf.on());
    out.println("  listed:          " + Words.certainty(answers.listed()));
    out.println(
        "  owned 50 %+:     "
            + Words.certainty(answers.owned().caught())
            + " (listed parties hold "
            + answers.owned().share()
            + "; shares are added tier by tier, never multiplied)");
    out.println(
        "  ultimate parent: "
            + answers
                .top()
                .parent()
                .map(names::both)
                .orElseGet(
                    () ->
                        "not known; the chain breaks at "
                            + answers.top().breaksAt().map(names::both).orElse("?")));
    out.println(
        "  headquarters:    "
            + answers.headquarters().orElse("not known")
            + "; of the parent "
            + answers.parentHeadquarters().orElse("not known")
            + "; in Macau or D:5 "
            + Words.certainty(answers.headquartered()));
    out.println();
  }
}
