package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Rows of named cells written one after another, for results that need not fit in memory. */
public abstract class RowStream {

  private RowStream() {}

  /** Rows as CSV; as JSON when that is asked for. */
  public static RowStream to(Writer out, Columns.Format format) throws IOException {
    return format == Columns.Format.JSON ? new JsonRows(Json.to(out)) : new CsvRows(out);
  }

  /** The names of the cells; once, before the first row. */
  public abstract void heading(List<String> names);

  /** A row with one cell for each name. */
  public abstract void row(List<String> cells);

  /** After the last row. The target stays open. */
  public abstract void end();

  private static final class CsvRows extends RowStream {
    private final Writer out;

    CsvRows(Writer out) {
      this.out = out;
    }

    @Override
    public void heading(List<String> names) {
      row(names);
    }

    @Override
    public void row(List<String> cells) {
      try {
        CsvLine.write(out, cells);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void end() {}
  }

  private static final class JsonRows extends RowStream {
    private final JsonGenerator json;
    private List<String> names = List.of();

    JsonRows(JsonGenerator json) {
      this.json = json;
    }

    @Override
    public void heading(List<String> columns) {
      names = List.copyOf(columns);
      try {
        json.writeStartArray();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void row(List<String> cells) {
      try {
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
          json.writeStringField(names.get(i), cells.get(i));
        }
        json.writeEndObject();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void end() {
      try {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
