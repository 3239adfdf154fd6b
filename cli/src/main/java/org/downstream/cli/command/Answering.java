package org.downstream.cli.command;

import org.downstream.cli.output.Columns;
import picocli.CommandLine.Option;

/** How an answer is written: its format, and whether there is a terminal to write it to. */
public final class Answering extends AnswerStream {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or csv (default: ${DEFAULT-VALUE})")
  private Columns.Format format = Columns.Format.TABLE;

  @Override
  Columns.Format format() {
    return format;
  }
}
