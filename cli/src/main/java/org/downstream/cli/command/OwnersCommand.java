package org.downstream.cli.command;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import picocli.CommandLine.Parameters;

/** Shows who owns and heads a party. */
@Command(
    name = "owners",
    mixinStandardHelpOptions = true,
    description = {
      "Shows who owns a party on a day, tier by tier, whether listed parties hold half or more,",
      "and who is at the top."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream owners hefei-subsidiary",
      "  downstream owners \"Beijing SenseTime\" --on 2025-10-15"
    })
public final class OwnersCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "PARTY", description = "Id or name of a party of the book")
  private String asked = "";

  @Mixin private OneBook book = new OneBook();
  @Mixin private Dates dates = new Dates();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    BookReading reading = book.read(answering);
    Party party = Books.party(asked, reading.book());
    Screening screening = Shipped.screening(reading.book());
    AsOf asOf = dates.orToday();
    PartyNames names = PartyNames.of(reading.book());
    Columns rows =
        new Columns("tier", "owned", "owner", "share", "kind", "held", "owner_listed", "source");
    addOwners(rows, party.id(), 1, new HashSet<>(Set.of(party.id())), screening, asOf, names);
    if (answering.table()) {
      summary(screening.party(party, asOf), asOf, names);
    }
    rows.write(answering.format(), answering.out(), answering.terminal());
    return OneBook.exitCode(reading);
  }

  private static void addOwners(
      Columns rows,
      PartyId owned,
      int tier,
      Set<PartyId> seen,
      Screening screening,
      AsOf asOf,
      PartyNames names) {
    for (OwnershipStake stake : screening.ownership().ownersOf(owned, asOf)) {
      rows.row(
          Integer.toString(tier),
          names.both(owned),
          names.both(stake.owner()),
          stake.share().toString(),
          stake.kind().name().toLowerCase(Locale.ROOT),
          stake.held().toString(),
          listed(stake.owner(), screening, asOf),
          stake.provenance().place());
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
