package org.downstream.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.downstream.cli.output.PairLines;
import org.downstream.name.NameBearer;
import org.downstream.name.pair.NamePairs;
import org.downstream.sources.pairs.NamePair;
import org.downstream.sources.pairs.PairSink;
import org.downstream.sources.pairs.PairsReader;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;

/**
 * Answers every row of a file of pairs in the order of the file, all cores at once. Only the rows
 * of one batch are held in memory.
 */
final class CompareRun implements PairSink {
  private static final int BATCH = 4_096;
  private static final int SHOWN = 20;

  private final Path file;
  private final NameBearer otherwise;
  private final boolean keep;
  private final ReadOptions options;
  private final PrintWriter out;
  private final PrintWriter err;
  private final PairLines lines;
  private final List<Supplier<String>> batch = new ArrayList<>(BATCH);
  private final Progress progress;
  private boolean first = true;

  CompareRun(
      Path file, NameBearer otherwise, boolean keep, ReadOptions options, Answering answering)
      throws IOException {
    this.file = file;
    this.otherwise = otherwise;
    this.keep = keep;
    this.options = options;
    this.out = answering.out();
    this.err = answering.err();
    this.lines = new PairLines(answering.format(), answering.terminal());
    this.progress = Progress.through(file, "pairs");
  }

  /** The exit code: 0 when every row was read. */
  int run() throws IOException {
    PairsReader.Outcome outcome;
    try (progress) {
      outcome =
          new PairsReader(options, keep)
              .read(() -> Files.newInputStream(file), file.getFileName().toString(), this);
      answerBatch();
    }
    lines.end(out);
    report(outcome);
    FileReading read = outcome.file();
    boolean whole =
        outcome.log().counts().keySet().stream().noneMatch(code -> code.concernsMoreThanARow());
    return read.rejected() == 0 && whole ? 0 : 1;
  }

  @Override
  public void heading(List<String> columns) {
    for (String answer : PairLines.answerColumns()) {
      if (keep && columns.contains(answer)) {
        throw new UsageException(
            "--keep: the file has a column \""
                + answer
                + "\", which the answer has too.\nMaybe it is an earlier answer; rename the column.");
      }
    }
    try {
      lines.begin(out, keep ? columns : List.of());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void pair(NamePair pair) {
    add(
        () ->
            lines.answer(
                pair.one(),
                pair.other(),
                pair.cells(),
                NamePairs.compare(pair.one(), pair.other(), pair.bearer().orElse(otherwise))));
  }

  @Override
  public void rejected(List<String> cells, List<RowProblem> problems) {
    // Below a wrong heading no row has an answer; the heading is reported once.
    if (!problems.isEmpty()) {
      String why = problems.stream().map(ReadingReport::words).collect(Collectors.joining("; "));
      add(() -> lines.unread(cells, why));
    }
  }

  private void add(Supplier<String> answer) {
    batch.add(answer);
    if (batch.size() == BATCH) {
      answerBatch();
    }
  }

  private void answerBatch() {
    List<String> answers =
        IntStream.range(0, batch.size()).parallel().mapToObj(i -> batch.get(i).get()).toList();
    for (String answer : answers) {
      if (!first) {
        out.write(lines.between());
      }
      first = false;
      out.write(answer);
    }
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("The answers cannot be written."));
    }
    progress.step(batch.size());
    batch.clear();
  }

  private void report(PairsReader.Outcome outcome) {
    FileReading read = outcome.file();
    err.printf(
        java.util.Locale.ROOT,
        "%s: read %d = accepted %d + rejected %d (%s)%n",
        read.file(),
        read.read(),
        read.accepted(),
        read.rejected(),
        read.encoding());
    List<RowProblem> details = outcome.log().details();
    details.stream().limit(SHOWN).forEach(each -> err.println("  " + ReadingReport.words(each)));
    if (!keep && outcome.log().counts().containsKey(ProblemCode.COLUMN_UNKNOWN)) {
      err.println("  Columns other than name1, name2 and type are taken with --keep.");
    }
    if (details.size() > SHOWN) {
      Map<String, Long> counts = new TreeMap<>();
      outcome.log().counts().forEach((code, count) -> counts.put(code.name(), count));
      err.println("  … all problems by code: " + counts);
    }
  }
}
