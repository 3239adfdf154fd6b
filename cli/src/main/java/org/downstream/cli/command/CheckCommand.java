package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.downstream.screening.Screening;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.RejectedRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers every deal of a book. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Answers every deal of a book: where it ends, and what the law of the day says.",
      "Writes the answers to the output, and a report with pictures, the problems and the",
      "rejected rows to a folder."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream check examples/march-2023",
      "  downstream check mybook --on 2025-10-15 --format json > answers.json",
      "  downstream check mybook --known-by 2023-03-10 --out review",
      "  downstream check mybook --list title15-part744.xml --list consolidated.csv"
    })
public final class CheckCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "BOOK",
      description = "Folder with parties.csv, deals.csv …")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "downstream-out",
      description = "Where report, problems and rejected rows go (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("downstream-out");

  @Mixin private Books books = new Books();
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private Dates dates = new Dates();
  @Mixin private RulebookOption law = new RulebookOption();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    OutFolder target = OutFolder.prepare(out, folder);
    BookReading reading;
    try (RejectedRows rejected = new RejectedRows(target.path());
        Progress reads = Progress.whileReading(folder)) {
      reads.step(0);
      reading = books.read(folder, rejected);
    }
    Shipped.Parts shipped = law.parts();
    Screening screening =
        new Shipped.Parts(
                lists.watchlists(answering.err()), shipped.reference(), shipped.rulebook())
            .screening(reading.book());
    int exit = new CheckRun(screening, dates::of, answering).run(reading, target);
    return lists.lost() ? 1 : exit;
  }
}
