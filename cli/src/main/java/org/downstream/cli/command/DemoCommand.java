package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.downstream.sources.book.BookReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers the bundled example. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Answers the deals of the March 2023 story: iFlytek renting A100s, an unlisted subsidiary,",
      "an intermediary, a city compute centre, a shell company, a US cloud."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream demo",
      "  downstream demo --on 2023-11-17",
      "  downstream demo --on 2026-11-24 --format csv"
    })
public final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "downstream-out",
      description = "Where the report goes (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("downstream-out");

  @Mixin private Dates dates = new Dates();
  @Mixin private RulebookOption law = new RulebookOption();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    BookReading reading = Books.example();
    OutFolder target = OutFolder.prepare(out, Path.of("examples", "march-2023"));
    return new CheckRun(law.screening(reading.book()), dates::of, answering).run(reading, target);
  }
}
