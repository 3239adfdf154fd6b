package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.downstream.cli.output.Blocks;
import org.downstream.cli.output.Columns;
import org.downstream.sources.lists.ListDiff;
import org.downstream.sources.lists.ListReading;
import org.downstream.sources.lists.PublishedList;
import org.downstream.sources.lists.PublishedLists;
import org.downstream.sources.lists.Stored;
import org.downstream.sources.lists.Watchlists;
import org.downstream.sources.published.PublishedParty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how two texts of a list differ. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the entries that were added, removed and changed between two texts of a list,",
      "field by field. Case, spaces, punctuation and order are no difference."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream lists diff old.csv new.csv",
      "  downstream lists diff old.xml new.xml --format csv"
    })
public final class ListsDiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier text")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NOW", description = "The later text")
  private String now = "";

  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    PublishedList old = read(before);
    PublishedList later = read(now);
    ListDiff diff = ListDiff.between(old, later);
    if (answering.table()) {
      blocks(diff, answering);
    } else {
      rows(diff, answering);
    }
    answering
        .notes()
        .println(
            diff.isEmpty()
                ? "No difference: "
                    + old.entries().size()
                    + " entries before, "
                    + later.entries().size()
                    + " now."
                : summary(diff));
    boolean whole = old.reading().whole() && later.reading().whole();
    if (!whole) {
      answering.err().println("Not all of both texts could be read; see \"lists status\".");
    }
    return whole ? 0 : 1;
  }

  private static PublishedList read(String file) throws IOException {
    if (!Files.exists(Path.of(file))) {
      throw new UsageException("There is no file " + file + ".");
    }
    List<Stored> texts = Stored.of(Path.of(file), Optional.empty());
    if (texts.size() != 1) {
      throw new UsageException(
          "Expected one file of a list, found " + texts.size() + " in " + file + ".");
    }
    PublishedList list = PublishedLists.read(texts.get(0).file());
    ListReading reading = list.reading();
    if (reading.fault().isPresent()) {
      throw new UsageException(reading.fault().get().words(reading.file()) + ".");
    }
    return list;
  }

  static String summary(ListDiff diff) {
    return diff.added().size()
        + " added, "
        + diff.removed().size()
        + " removed, "
        + diff.changed().size()
        + " changed.";
  }

  static void blocks(ListDiff diff, Answering answering) throws IOException {
    Blocks blocks = new Blocks(answering.out(), answering.terminal());
    for (PublishedParty party : diff.added()) {
      blocks.heading("added: " + party.name());
      entry(blocks, party);
    }
    for (PublishedParty party : diff.removed()) {
      blocks.heading("removed: " + party.name());
      entry(blocks, party);
    }
    for (ListDiff.Changed changed : diff.changed()) {
      blocks.heading("changed: " + changed.now().name());
      entry(blocks, changed.now());
      for (ListDiff.FieldChange field : changed.fields()) {
        blocks.field(field.field(), words(field.before()) + " → " + words(field.now()));
      }
    }
  }

  private static String words(String value) {
    return value.isEmpty() ? "nothing" : value;
  }

  private static void entry(Blocks blocks, PublishedParty party) throws IOException {
    blocks.field("list", party.list().title() + " (" + Watchlists.id(party) + ")");
  }

  static void rows(ListDiff diff, Answering answering) throws IOException {
    Columns rows = new Columns("change", "list", "entry", "name", "field", "before", "now");
    diff.added().forEach(party -> rows.row(row("added", party, "", "", "")));
    diff.removed().forEach(party -> rows.row(row("removed", party, "", "", "")));
    for (ListDiff.Changed changed : diff.changed()) {
      for (ListDiff.FieldChange field : changed.fields()) {
        rows.row(row("changed", changed.now(), field.field(), field.before(), field.now()));
      }
    }
    rows.write(answering.format(), answering.out(), answering.terminal());
  }

  private static String[] row(
      String change, PublishedParty party, String field, String before, String now) {
    return new String[] {
      change, party.list().title(), Watchlists.id(party), party.name(), field, before, now
    };
  }
}
