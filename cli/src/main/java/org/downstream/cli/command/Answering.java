package org.downstream.cli.command;

import java.io.PrintWriter;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an answer is written: its format, and whether there is a terminal to write it to. */
public final class Answering {

  private static final int USUAL_WIDTH = 100;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or csv (default: ${DEFAULT-VALUE})")
  private Columns.Format format = Columns.Format.TABLE;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  Columns.Format format() {
    return format;
  }

  boolean table() {
    return format == Columns.Format.TABLE;
  }

  PrintWriter out() {
    return command.commandLine().getOut();
  }

  PrintWriter err() {
    return command.commandLine().getErr();
  }

  /** Where notes go: beside a table for a person, and out of the way of data for a program. */
  PrintWriter notes() {
    return table() ? out() : err();
  }

  Terminal terminal() {
    return new Terminal(width(), CommandLine.Help.Ansi.AUTO.enabled());
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[0-9]{2,4}")) {
      return Math.max(40, Integer.parseInt(columns));
    }
    return USUAL_WIDTH;
  }
}
