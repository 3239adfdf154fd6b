package org.downstream.cli.command;

import java.io.PrintWriter;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where an answer goes, and whether there is a terminal to write it to. */
abstract class AnswerStream {

  private static final int USUAL_WIDTH = 100;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** How rows are written. */
  abstract Columns.Format format();

  boolean table() {
    return format() == Columns.Format.TABLE;
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
