package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.downstream.name.pair.PairScore;

/** Writes the answers to a file of pairs, one for each row, without holding them. */
public final class PairLines {
  private static final List<String> ANSWER = List.of("score", "answer", "why");

  private final Columns.Format format;
  private final Terminal terminal;
  private List<String> kept = List.of();

  public PairLines(Columns.Format format, Terminal terminal) {
    this.format = format;
    this.terminal = terminal;
  }

  /** The columns of the answer. */
  public static List<String> answerColumns() {
    return ANSWER;
  }

  /** Begins, with the columns of the file that are kept. */
  public void begin(Writer out, List<String> columns) throws IOException {
    kept = List.copyOf(columns);
    switch (format) {
      case CSV -> {
        List<String> names = new ArrayList<>(kept);
        names.addAll(ANSWER);
        CsvLine.write(out, names);
      }
      case JSON -> out.write("[");
      case TABLE -> {}
    }
  }

  /** The answer to a row; safe for use by many threads. */
  public String answer(String one, String other, List<String> cells, PairScore score) {
    try {
      StringWriter text = new StringWriter();
      if (format == Columns.Format.TABLE) {
        PairWords.block(new Blocks(text, terminal), one, other, score);
      } else {
        row(text, cells, PairWords.score(score), PairWords.answer(score), PairWords.why(score));
      }
      return text.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The line of a row that could not be read, so that lines and rows stay side by side. */
  public String unread(List<String> cells, String why) {
    try {
      StringWriter text = new StringWriter();
      if (format == Columns.Format.TABLE) {
        Blocks blocks = new Blocks(text, terminal);
        blocks.heading("A row that cannot be read");
        blocks.field("why", why);
      } else {
        row(text, cells, "", "", why);
      }
      return text.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void row(Writer out, List<String> cells, String score, String answer, String why)
      throws IOException {
    List<String> row = new ArrayList<>(kept.size() + ANSWER.size());
    for (int i = 0; i < kept.size(); i++) {
      row.add(i < cells.size() ? cells.get(i) : "");
    }
    row.addAll(List.of(score, answer, why));
    if (format == Columns.Format.CSV) {
      CsvLine.write(out, row);
    } else {
      json(out, row);
    }
  }

  private void json(Writer out, List<String> row) throws IOException {
    JsonGenerator json = Json.to(out);
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      json.writeStringField(
          i < kept.size() ? kept.get(i) : ANSWER.get(i - kept.size()), row.get(i));
    }
    json.writeEndObject();
    json.flush();
  }

  /** What stands between two answers. */
  public String between() {
    return format == Columns.Format.JSON ? ",\n" : "";
  }

  /** Ends. */
  public void end(Writer out) throws IOException {
    if (format == Columns.Format.JSON) {
      out.write("]\n");
    }
    out.flush();
  }
}
