package org.downstream.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keeps published lists and compares them. */
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    description =
        "Shows what is in published lists, how two of them differ, and keeps them up to date.",
    subcommands = {ListsStatusCommand.class, ListsDiffCommand.class, ListsUpdateCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream lists status consolidated.csv title15-part744.xml",
      "  downstream lists diff consolidated-2022-04.csv consolidated-2026-11.csv --format csv",
      "  downstream lists update --folder lists"
    })
public final class ListsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
