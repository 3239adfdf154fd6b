package org.downstream.cli.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.RowProblem;

/** Says what became of every row of a book: read = accepted + rejected. */
final class ReadingReport {

  private static final int SHOWN = 20;

  private ReadingReport() {}

  static void write(BookReading reading, PrintWriter out) {
    for (FileReading file : reading.files()) {
      out.printf(
          java.util.Locale.ROOT,
          "%-15s read %d = accepted %d + rejected %d (%s)%n",
          file.file(),
          file.read(),
          file.accepted(),
          file.rejected(),
          file.encoding());
    }
    reading.problems().stream().limit(SHOWN).forEach(problem -> out.println("  " + words(problem)));
    if (reading.problemTotal() > SHOWN) {
      out.println("  … " + (reading.problemTotal() - SHOWN) + " more problems are not shown here:");
      Map<String, Long> counts = new TreeMap<>();
      reading.problemCounts().forEach((code, count) -> counts.put(code.name(), count));
      counts.forEach((code, count) -> out.println("    " + code + ": " + count));
    }
  }

  /** A problem in a line. */
  static String words(RowProblem problem) {
    StringBuilder words =
        new StringBuilder(problem.code().name()).append("  ").append(problem.file());
    if (problem.row() > 0) {
      words.append(", row ").append(problem.row());
    }
    if (!problem.column().isEmpty()) {
      words.append(", column ").append(problem.column());
    }
    if (!problem.found().isEmpty()) {
      words.append(": found \"").append(problem.found()).append('"');
    }
    if (!problem.expected().isEmpty()) {
      words.append(", expected ").append(problem.expected());
    }
    if (!problem.nearest().isEmpty()) {
      words.append("; maybe ").append(problem.nearest());
    }
    return words.toString();
  }
}
