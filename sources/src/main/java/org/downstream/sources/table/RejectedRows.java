package org.downstream.sources.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes out what could not be read: {@code problems.csv}, and under {@code rejected/} one file for
 * each input file with its own heading and the rejected rows, cell for cell as read.
 */
public final class RejectedRows implements ReadingSink, Closeable {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Path folder;
  private final CsvWriter problems;
  private final Map<String, CsvWriter> rejected = new TreeMap<>();

  /** Creates the folder and an empty list of problems. */
  public RejectedRows(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    problems = CsvWriter.builder().build(folder.resolve("problems.csv"), StandardCharsets.UTF_8);
    problems.writeRecord("code", "file", "row", "column", "found", "expected", "nearest");
  }

  @Override
  public void problem(RowProblem problem) {
    problems.writeRecord(
        problem.code().name(),
        safe(problem.file()),
        Long.toString(problem.row()),
        safe(problem.column()),
        safe(problem.found()),
        safe(problem.expected()),
        safe(problem.nearest()));
  }

  @Override
  public void rejected(String file, List<String> header, List<String> cells) {
    rejected.computeIfAbsent(file, name -> start(name, header)).writeRecord(cells);
  }

  private CsvWriter start(String file, List<String> header) {
    try {
      Path rows = Files.createDirectories(folder.resolve("rejected")).resolve(file);
      return CsvWriter.builder().build(rows, StandardCharsets.UTF_8).writeRecord(header);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A cell that a spreadsheet would take for a formula is shown as text. */
  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    problems.close();
    for (CsvWriter writer : rejected.values()) {
      writer.close();
    }
  }
}
