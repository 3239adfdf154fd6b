package org.downstream.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One CSV file of a book that is being made up. */
final class CsvFile implements AutoCloseable {

  private final Writer out;

  CsvFile(Path file, String... columns) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    row((Object[]) columns);
  }

  void row(Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      String cell = String.valueOf(cells[i]);
      out.write(i == 0 ? "" : ",");
      out.write(cell.contains(",") || cell.contains("\"") ? quoted(cell) : cell);
    }
    out.write('\n');
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
