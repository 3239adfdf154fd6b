package org.downstream.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.downstream.cli.output.DeterminationCsv;
import org.downstream.cli.output.DeterminationJson;
import org.downstream.cli.output.DeterminationTable;
import org.downstream.cli.output.DeterminationWriter;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Summary;
import org.downstream.cli.report.HtmlReport;
import org.downstream.screening.Determination;
import org.downstream.screening.Screening;
import org.downstream.sources.book.BookReading;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;

/**
 * Answers every deal of a book, all cores at once, in the order of the deal ids. Only the answers
 * of one batch and the most severe ones for the report are held in memory.
 */
final class CheckRun {

  private static final int BATCH = 512;

  private final Screening screening;
  private final Function<Deal, AsOf> asOf;
  private final Answering answering;
  private final PartyNames names;
  private final MostSevere forReport = new MostSevere();
  private final Summary summary = new Summary();

  CheckRun(Screening screening, Function<Deal, AsOf> asOf, Answering answering) {
    this.screening = screening;
    this.asOf = asOf;
    this.answering = answering;
    this.names = PartyNames.of(screening.book());
  }

  /** Answers, writes the report, says how the reading of the book went; the exit code. */
  int run(BookReading reading, OutFolder target) throws IOException {
    answer();
    writeReport(target.report());
    ReadingReport.write(reading, answering.notes());
    answering.notes().println("Report: " + target.report());
    if (!reading.clean()) {
      answering.notes().println("Problems and rejected rows: " + target.path());
    }
    return OneBook.exitCode(reading);
  }

  private void answer() throws IOException {
    List<Deal> deals = new ArrayList<>(screening.book().deals().values());
    DeterminationWriter writer = writer(answering.out());
    writer.begin();
    try (Progress progress = Progress.over(deals.size(), "deals")) {
      for (int start = 0; start < deals.size(); start += BATCH) {
        List<Deal> batch = deals.subList(start, Math.min(start + BATCH, deals.size()));
        for (Determination answer : determine(batch)) {
          writer.write(answer);
          summary.add(answer);
          forReport.add(answer);
        }
        progress.step(batch.size());
      }
    }
    writer.end();
    answering.out().flush();
  }

  private List<Determination> determine(List<Deal> batch) {
    return IntStream.range(0, batch.size())
        .parallel()
        .mapToObj(i -> screening.determine(batch.get(i), asOf.apply(batch.get(i))))
        .toList();
  }

  private DeterminationWriter writer(PrintWriter out) throws IOException {
    return switch (answering.format()) {
      case TABLE -> new DeterminationTable(out, names, answering.terminal());
      case CSV -> new DeterminationCsv(out, names);
      case JSON -> new DeterminationJson(out);
    };
  }

  /** Writes the report of the deals that were answered; all of them, or the most severe. */
  private void writeReport(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new HtmlReport(names).write(forReport.inOrder(), summary, out);
    }
  }
}
