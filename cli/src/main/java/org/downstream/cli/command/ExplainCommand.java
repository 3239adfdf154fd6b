package org.downstream.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.downstream.cli.output.DeterminationCsv;
import org.downstream.cli.output.DeterminationJson;
import org.downstream.cli.output.DeterminationText;
import org.downstream.cli.output.DeterminationWriter;
import org.downstream.cli.output.PartyNames;
import org.downstream.screening.Determination;
import org.downstream.screening.Screening;
import org.downstream.sources.book.BookReading;
import org.downstream.trade.Deal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers one deal in full. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Answers one deal in full: tests, provisions, facts, chain, what is missing.",
    footerHeading = "%nExamples:%n",
    footer = {"  downstream explain T02", "  downstream explain T04 --book mybook --on 2025-10-15"})
public final class ExplainCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DEAL", description = "Id of the deal")
  private String deal = "";

  @Mixin private OneBook book = new OneBook();
  @Mixin private Dates dates = new Dates();
  @Mixin private RulebookOption law = new RulebookOption();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    BookReading reading = book.read(answering);
    Deal asked = Books.deal(deal, reading.book());
    Screening screening = law.screening(reading.book());
    Determination answer = screening.determine(asked, dates.of(asked));
    PartyNames names = PartyNames.of(reading.book());
    switch (answering.format()) {
      case TABLE ->
          new DeterminationText(answering.out(), names, answering.terminal()).write(answer);
      case CSV -> write(new DeterminationCsv(answering.out(), names), answer);
      case JSON -> write(new DeterminationJson(answering.out()), answer);
    }
    return OneBook.exitCode(reading);
  }

  private static void write(DeterminationWriter writer, Determination answer) throws IOException {
    writer.begin();
    writer.write(answer);
    writer.end();
  }
}
