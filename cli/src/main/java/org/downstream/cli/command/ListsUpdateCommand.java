package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.downstream.sources.lists.ListAddress;
import org.downstream.sources.lists.ListAddresses;
import org.downstream.sources.lists.ListStore;
import org.downstream.sources.lists.ListUpdate;
import org.downstream.sources.lists.ListUpdate.Outcome;
import org.downstream.sources.published.EntryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches lists from their addresses. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches lists from the addresses of a file, keeps every version under its hash, and shows",
      "what changed. A file that cannot be read is refused, and the version before stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream lists update --folder lists",
      "  downstream lists update entity-list --folder lists --config my-lists.conf"
    })
public final class ListsUpdateCommand implements Callable<Integer> {

  private static final long MEGABYTE = 1L << 20;

  @Parameters(arity = "0..*", paramLabel = "LIST", description = "Names of lists; default: all")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      required = true,
      description = "Folder that keeps the versions")
  private Path folder = Path.of("lists");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      defaultValue = "",
      description = "Lines NAME = ADDRESS (default: lists.conf in the folder)")
  private String config = "";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long one list may take (default: ${DEFAULT-VALUE})")
  private int timeout = 300;

  @Option(
      names = "--most-megabytes",
      paramLabel = "N",
      defaultValue = "512",
      description = "How large one file may be (default: ${DEFAULT-VALUE})")
  private int mostMegabytes = 512;

  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    if (timeout < 1 || mostMegabytes < 1) {
      throw new UsageException("--timeout and --most-megabytes: expected a number from 1 on.");
    }
    ListStore store = new ListStore(folder);
    ListUpdate update =
        new ListUpdate(
            store,
            Duration.ofSeconds(timeout),
            mostMegabytes * MEGABYTE,
            LocalDate.now(ZoneId.systemDefault()));
    boolean refused = false;
    for (ListAddress list : chosen()) {
      Outcome outcome = update.update(list);
      refused |= outcome instanceof Outcome.Refused;
      report(outcome);
    }
    return refused ? 1 : 0;
  }

  private List<ListAddress> chosen() throws IOException {
    Path file = config.isEmpty() ? folder.resolve("lists.conf") : Path.of(config);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "There is no file "
              + file
              + ".\nMaybe write one with lines such as\nentity-list = https://www.example.org/list.xml");
    }
    List<ListAddress> all;
    try {
      all = ListAddresses.read(file);
    } catch (ListAddresses.ConfigurationException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
    String known = all.stream().map(ListAddress::name).collect(Collectors.joining(", "));
    for (String name : names) {
      if (all.stream().noneMatch(list -> list.name().equals(name))) {
        throw new UsageException(file + " has no list " + name + ".\nIt has: " + known + ".");
      }
    }
    return all.stream().filter(list -> names.isEmpty() || names.contains(list.name())).toList();
  }

  private void report(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Refused refused) {
      answering.err().println(refused.list() + ": refused, the version before stays.");
      for (EntryProblem problem : refused.problems()) {
        answering.err().println("  " + problem.words(refused.list()));
      }
    } else if (outcome instanceof Outcome.Unchanged unchanged) {
      answering
          .notes()
          .println(unchanged.list() + ": unchanged, text of " + unchanged.version().vintage());
    } else if (outcome instanceof Outcome.Updated updated) {
      answering
          .notes()
          .println(
              updated.list()
                  + ": text of "
                  + updated.version().vintage()
                  + ", "
                  + updated.now().reading().entries()
                  + " entries, SHA-256 "
                  + updated.version().sha256()
                  + "; "
                  + (updated.first()
                      ? "the first version."
                      : ListsDiffCommand.summary(updated.changes())));
      if (!updated.first()) {
        if (answering.table()) {
          ListsDiffCommand.blocks(updated.changes(), answering);
        } else {
          ListsDiffCommand.rows(updated.changes(), answering);
        }
      }
    }
    answering.out().flush();
  }
}
