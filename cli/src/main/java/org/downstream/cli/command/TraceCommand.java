package org.downstream.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.cli.output.ChainText;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.PartyNames;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.Book;
import org.downstream.screening.Screening;
import org.downstream.sources.book.BookReading;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows where deals come from and where they end. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Shows the chain of a deal, or of every deal of a party, to its last known end.",
    footerHeading = "%nExamples:%n",
    footer = {"  downstream trace T04", "  downstream trace iflytek --format csv"})
public final class TraceCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DEAL|PARTY",
      description = "Id of a deal, or id or name of a party")
  private String asked = "";

  @Mixin private OneBook book = new OneBook();
  @Mixin private Dates dates = new Dates();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    BookReading reading = book.read(answering);
    Screening screening = Shipped.screening(reading.book());
    List<Deal> deals = deals(reading.book());
    PartyNames names = PartyNames.of(reading.book());
    if (answering.table()) {
      for (Deal deal : deals) {
        new ChainText(answering.out(), names, answering.terminal())
            .write(deal, screening.trace(deal, dates.of(deal)));
      }
    } else {
      columns(deals, screening, names)
          .write(answering.format(), answering.out(), answering.terminal());
    }
    return OneBook.exitCode(reading);
  }

  private List<Deal> deals(Book from) {
    Optional<Deal> deal = Books.find(asked, from);
    if (deal.isPresent()) {
      return List.of(deal.get());
    }
    Party party = Books.findParty(asked, from).orElseThrow(() -> unknown(from));
    return from.deals().values().stream().filter(each -> takesPart(party.id(), each)).toList();
  }

  private UsageException unknown(Book from) {
    java.util.Map<String, String> spellings = new java.util.TreeMap<>();
    from.deals().keySet().forEach(id -> spellings.put(id.value(), "deal " + id));
    from.parties()
        .values()
        .forEach(party -> party.names().forEach(name -> spellings.put(name, party.id().value())));
    from.parties().keySet().forEach(id -> spellings.put(id.value(), id.value()));
    return new UsageException(
        "There is no deal or party " + asked + "." + Books.maybe(asked, spellings));
  }

  private static boolean takesPart(PartyId party, Deal deal) {
    return Stream.concat(
            Stream.of(deal.from(), deal.to()), deal.roles().stream().map(Deal.RoleOf::party))
        .anyMatch(party::equals);
  }

  private Columns columns(List<Deal> deals, Screening screening, PartyNames names) {
    Columns rows =
        new Columns(
            "traced",
            "entry",
            "deal",
            "kind",
            "date",
            "from",
            "to",
            "item",
            "quantity",
            "after",
            "certainty",
            "statement");
    for (Deal deal : deals) {
      DealChain chain = screening.trace(deal, dates.of(deal));
      for (DealChain.Link link : chain.links()) {
        rows.row(
            deal.id().value(),
            link.position().name().toLowerCase(java.util.Locale.ROOT),
            link.deal().value(),
            link.kind().code(),
            link.date().toString(),
            names.both(link.from()),
            names.both(link.to()),
            link.item(),
            link.quantity().map(java.math.BigDecimal::toPlainString).orElse(""),
            link.after().stream().map(DealId::value).collect(Collectors.joining(";")),
            link.moves().name(),
            "");
      }
      for (DealChain.End end : chain.ends()) {
        rows.row(
            deal.id().value(),
            "end",
            end.deal().value(),
            end.role().name().toLowerCase(java.util.Locale.ROOT),
            "",
            "",
            end.party().map(names::both).orElse(""),
            "",
            "",
            "",
            end.certainty().name(),
            end.statement());
      }
    }
    return rows;
  }
}
