package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.downstream.cli.output.Columns;
import org.downstream.sources.lists.ListReading;
import org.downstream.sources.lists.ListStore;
import org.downstream.sources.lists.PublishedLists;
import org.downstream.sources.lists.Stored;
import org.downstream.sources.lists.Watchlists;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.Watchlist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what each list is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows of each list what it is, its day, its entries and its hash.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream lists status consolidated.csv",
      "  downstream lists status --folder lists --format csv"
    })
public final class ListsStatusCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of lists")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = "Folder that \"lists update\" keeps; all versions of all its lists.")
  private String folder = "";

  @Mixin private Answering answering = new Answering();

  private final Columns rows =
      new Columns(
          "list", "format", "vintage", "entries", "rows", "refused", "problems", "sha256", "file");
  private boolean sound = true;

  @Override
  public Integer call() throws IOException {
    Watchlist starter = new StarterListReader().shipped();
    rows.row(
        starter.title() + " (a selection)",
        "shipped",
        starter.vintage().toString(),
        Integer.toString(starter.entries().size()),
        "",
        "",
        "",
        starter.sha256(),
        "");
    for (String file : files) {
      if (!Files.exists(Path.of(file))) {
        throw new UsageException("There is no file " + file + ".");
      }
      for (Stored text : Stored.of(Path.of(file), Optional.empty())) {
        add(text);
      }
    }
    if (!folder.isEmpty()) {
      ListStore store = new ListStore(Path.of(folder));
      for (String list : store.lists()) {
        for (ListStore.Version version : store.versions(list)) {
          add(new Stored(ListFile.of(version.file()), Optional.of(version.vintage())));
        }
      }
    }
    rows.write(answering.format(), answering.out(), answering.terminal());
    return sound ? 0 : 1;
  }

  private void add(Stored text) {
    ListReading reading = PublishedLists.read(text.file(), party -> {});
    sound &= reading.whole();
    rows.row(
        reading.byList().entrySet().stream()
            .map(list -> list.getKey().title() + " " + list.getValue())
            .collect(Collectors.joining("; ")),
        reading.format(),
        text.vintage()
            .or(() -> Watchlists.vintage(reading))
            .map(Object::toString)
            .orElse("unknown"),
        Long.toString(reading.entries()),
        Long.toString(reading.rows()),
        Long.toString(reading.refused()),
        problems(reading),
        reading.sha256(),
        text.file().path().toString());
  }

  private static String problems(ListReading reading) {
    return reading.counts().entrySet().stream()
        .map((Map.Entry<?, Long> code) -> code.getKey() + " " + code.getValue())
        .collect(Collectors.joining("; "));
  }
}
