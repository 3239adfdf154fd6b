package org.downstream.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.WhatIfCsv;
import org.downstream.cli.output.WhatIfJson;
import org.downstream.cli.output.WhatIfText;
import org.downstream.cli.output.WhatIfWriter;
import org.downstream.screening.WhatIf;
import org.downstream.sources.book.BookReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers every deal under the law as it is and as supposed. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    description = {
      "Answers every deal of a book twice, under law and lists as they are and as you suppose them,",
      "and shows only the deals that flip, each with the provisions that make it flip."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream whatif --stay affiliates=2027-11-09 --on 2026-11-24",
      "  downstream whatif mybook --enact remote-access-security-act=2027-01-01 --on 2027-01-02",
      "  downstream whatif --delist iFlytek --on 2023-03-10 --format json"
    })
public final class WhatIfCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      index = "0",
      paramLabel = "BOOK",
      defaultValue = "",
      description =
          "Folder of the book. Default: this folder if it is a book, else the bundled example.")
  private String folder = "";

  @Mixin private Suppositions suppositions = new Suppositions();
  @Mixin private OneBook book = new OneBook();
  @Mixin private Dates dates = new Dates();
  @Mixin private RulebookOption law = new RulebookOption();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    dates.check();
    BookReading reading = book.read(folder, answering);
    Shipped.Parts parts = law.parts();
    Suppositions.Supposed supposed = suppositions.putTo(parts, reading.book());
    WhatIf whatIf =
        new WhatIf(
            parts.screening(reading.book()), supposed.parts().lists(), supposed.parts().rulebook());
    WhatIfWriter writer = writer(PartyNames.of(reading.book()));
    writer.begin(
        new WhatIfWriter.Supposition(
            supposed.words(), supposed.idle(), whatIf.before().basis(), whatIf.after().basis()));
    WhatIfWriter.Totals totals = new WhatIfRun(whatIf, dates::of).run(writer);
    writer.end(totals);
    answering.out().flush();
    if (!answering.table()) {
      supposed.words().forEach(words -> answering.err().println("what-if: " + words));
      supposed.idle().forEach(words -> answering.err().println("no effect: " + words));
      answering.err().println(totals.words());
    }
    return OneBook.exitCode(reading);
  }

  private WhatIfWriter writer(PartyNames names) throws IOException {
    return switch (answering.format()) {
      case TABLE -> new WhatIfText(answering.out(), names, answering.terminal());
      case CSV -> new WhatIfCsv(answering.out(), names);
      case JSON -> new WhatIfJson(answering.out());
    };
  }
}
