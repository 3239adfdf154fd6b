package org.downstream.cli.command;

import org.downstream.cli.output.Columns;
import picocli.CommandLine.Option;

/** How an answer is written that can also be drawn. */
public final class DrawnAnswering extends AnswerStream {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json, csv, dot or svg (default: ${DEFAULT-VALUE})")
  private Format format = Format.TABLE;

  /** Rows, or a picture. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    DOT,
    SVG
  }

  boolean drawn() {
    return format == Format.DOT || format == Format.SVG;
  }

  boolean svg() {
    return format == Format.SVG;
  }

  @Override
  Columns.Format format() {
    return switch (format) {
      case JSON -> Columns.Format.JSON;
      case CSV -> Columns.Format.CSV;
      case TABLE, DOT, SVG -> Columns.Format.TABLE;
    };
  }

  /** A picture on standard output is data: no notes belong between its lines. */
  @Override
  boolean table() {
    return format == Format.TABLE;
  }
}
