package org.downstream.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.downstream.sources.rulebook.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into messages and exit codes. A user never sees a stack trace. */
public final class Failures {

  /** Rows or files had to be rejected. */
  public static final int REJECTED = 1;

  /** Wrong use. */
  public static final int USAGE = 2;

  /** A fault of the program. */
  public static final int FAULT = 3;

  private Failures() {}

  /** Says what went wrong while a command ran. */
  public static int handle(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof UsageException usage) {
      err.println("downstream: " + usage.getMessage());
      return USAGE;
    }
    if (failure instanceof RulebookException refused) {
      refused.problems().forEach(err::println);
      err.println("downstream: the rulebook has mistakes, so nothing was answered by it.");
      return REJECTED;
    }
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return file(wrapped.getCause(), err);
    }
    if (failure instanceof IOException unreadable) {
      return file(unreadable, err);
    }
    err.println(
        "downstream: a fault of the program, not of your input: "
            + failure.getClass().getSimpleName()
            + (failure.getMessage() == null ? "" : ": " + failure.getMessage()));
    if (System.getenv("DOWNSTREAM_TRACE") != null) {
      failure.printStackTrace(err);
    } else {
      err.println("Set DOWNSTREAM_TRACE=1 to see where.");
    }
    return FAULT;
  }

  private static int file(IOException failure, PrintWriter err) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException) {
      message = "There is no file or folder " + message + ".";
    } else if (failure instanceof AccessDeniedException) {
      message = "No permission for " + message + ".";
    } else if (failure instanceof FileSystemException) {
      message = "Not usable: " + message + ".";
    }
    err.println("downstream: " + message);
    return USAGE;
  }

  /** Runs the command that was named last; an option before its name would go unheard. */
  public static int runUnlessMisplaced(ParseResult parsed) {
    for (ParseResult at = parsed; at.hasSubcommand(); at = at.subcommand()) {
      String next = at.subcommand().commandSpec().name();
      if (!at.matchedOptions().isEmpty() && !helpIsAsked(at)) {
        throw new ParameterException(
            at.commandSpec().commandLine(),
            at.matchedOptions().get(0).longestName()
                + " stands before \""
                + next
                + "\" and would not count.\nMaybe it belongs after it.");
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static boolean helpIsAsked(ParseResult parsed) {
    return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
  }

  /** Refuses wrong arguments with the nearest right ones. */
  public static int refuse(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("downstream: " + failure.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return USAGE;
  }
}
