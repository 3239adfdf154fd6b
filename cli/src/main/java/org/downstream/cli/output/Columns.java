package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of named cells as a table, CSV or JSON: for results that fit in memory. */
public final class Columns {

  /** How rows are written. */
  public enum Format {
    TABLE,
    CSV,
    JSON
  }

  private final List<String> names;
  private final List<List<String>> rows = new ArrayList<>();

  public Columns(String... names) {
    this.names = List.of(names);
  }

  /** Adds a row with one cell for each name. */
  public Columns row(String... cells) {
    if (cells.length != names.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "A row has %d cells, and there are %d columns (%s).\nMaybe a cell was left out.",
              cells.length,
              names.size(),
              String.join(", ", names)));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** Writes all rows. The target stays open. */
  public void write(Format format, Writer out, Terminal terminal) throws IOException {
    switch (format) {
      case TABLE -> new ColumnsTable(names, rows, terminal).write(out);
      case CSV -> writeCsv(out);
      case JSON -> writeJson(out);
    }
    out.flush();
  }

  private void writeCsv(Writer out) throws IOException {
    CsvLine.write(out, names);
    for (List<String> row : rows) {
      CsvLine.write(out, row);
    }
  }

  private void writeJson(Writer out) throws IOException {
    JsonGenerator json = Json.to(out);
    json.writeStartArray();
    for (List<String> row : rows) {
      json.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        json.writeStringField(names.get(i), row.get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }
}
