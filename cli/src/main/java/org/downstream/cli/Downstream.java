package org.downstream.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.downstream.cli.command.CheckCommand;
import org.downstream.cli.command.ClassifyCommand;
import org.downstream.cli.command.CompareCommand;
import org.downstream.cli.command.CompletionCommand;
import org.downstream.cli.command.DemoCommand;
import org.downstream.cli.command.ExplainCommand;
import org.downstream.cli.command.Failures;
import org.downstream.cli.command.LawCommand;
import org.downstream.cli.command.ListsCommand;
import org.downstream.cli.command.OwnersCommand;
import org.downstream.cli.command.ScreenCommand;
import org.downstream.cli.command.TraceCommand;
import org.downstream.cli.command.VersionText;
import org.downstream.cli.command.WhatIfCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. */
@Command(
    name = "downstream",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Before a controlled AI chip, or an hour of its compute, changes hands:",
      "where does it end, and does the law of that day allow it?"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream demo",
      "  downstream check mybook --on 2025-10-15 --format json",
      "  downstream screen 科大訊飛",
      "  downstream classify \"NVIDIA A800 80GB\" --on 2023-03-10",
      "  downstream law diff 2025-11-09 2025-11-10",
      "  downstream whatif --stay affiliates=2027-11-09 --on 2026-11-24",
      "%nExit codes: 0 all rows were read; 1 rows or files had to be rejected; 2 wrong use; 3 a fault",
      "of the program."
    },
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      TraceCommand.class,
      OwnersCommand.class,
      ScreenCommand.class,
      CompareCommand.class,
      ClassifyCommand.class,
      LawCommand.class,
      ListsCommand.class,
      WhatIfCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
public final class Downstream implements Runnable {

  /** Starts the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program with the given outputs and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Downstream());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(Failures::handle);
    line.setParameterExceptionHandler(Failures::refuse);
    line.setExecutionStrategy(Failures::runUnlessMisplaced);
    return line.execute(arguments);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec = EMPTY;

  private static final picocli.CommandLine.Model.CommandSpec EMPTY =
      picocli.CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
