package org.downstream.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.downstream.cli.output.Blocks;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.LawWords;
import org.downstream.cli.output.Words;
import org.downstream.rule.Clocks;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the law of a day. */
@Command(
    name = "law",
    mixinStandardHelpOptions = true,
    description = {
      "Shows every provision whose text is there on a day: how it stands, since when and until when.",
      "What is suspended, not enforced or only proposed is shown as that."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream law",
      "  downstream law --on 2025-11-10 --format csv",
      "  downstream law diff 2025-11-09 2025-11-10"
    },
    subcommands = LawDiffCommand.class)
public final class LawCommand implements Callable<Integer> {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      defaultValue = "",
      description = "The day whose law is shown (YYYY-MM-DD). Default: today.")
  private String on = "";

  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    LocalDate day = Dates.orToday(on, "--on");
    Rulebook rulebook = Shipped.parts().rulebook();
    List<Provision> provisions =
        rulebook.inTextOn(day).stream()
            .sorted(Comparator.comparing(LawKind::of).thenComparing(Provision::id))
            .toList();
    if (answering.table()) {
      blocks(provisions, day);
    } else {
      rows(provisions, day).write(answering.format(), answering.out(), answering.terminal());
    }
    answering
        .notes()
        .println(
            (answering.table() ? "\n" : "")
                + "Law of "
                + day
                + ": "
                + Words.count(provisions.size(), "provision")
                + " of "
                + rulebook.provisions().size()
                + ", rulebook "
                + Words.shortHash(rulebook.sha256())
                + ".");
    return 0;
  }

  private void blocks(List<Provision> provisions, LocalDate day) throws IOException {
    Blocks blocks = new Blocks(answering.out(), answering.terminal());
    LawKind shelf = null;
    for (Provision each : provisions) {
      if (LawKind.of(each) != shelf) {
        shelf = LawKind.of(each);
        answering.out().println();
        answering.out().println("── " + shelf.words() + " ──");
      }
      Clocks clocks = each.clocks();
      blocks.heading(each.title());
      blocks.field("id", each.id());
      blocks.field("effect", Words.effect(each.outcome().effect()) + "; " + LawWords.acts(each));
      blocks.field("standing", LawWords.standing(each, day));
      blocks.field(clocks.proposal() ? "proposed" : "text", LawWords.days(clocks.text()));
      blocks.field("comply from", LawWords.complyFrom(clocks));
      blocks.field("unenforced", LawWords.days(clocks.notEnforced()));
      blocks.field("stayed", LawWords.days(clocks.stayed()));
      blocks.field("unverified", LawWords.days(clocks.unverified()));
      blocks.field("savings", LawWords.savings(each));
      blocks.field("citation", LawWords.citations(each));
      blocks.field(
          "note", each.verified() ? "" : "encoding not yet checked against the official text");
    }
  }

  private static Columns rows(List<Provision> provisions, LocalDate day) {
    Columns rows =
        new Columns(
            "kind",
            "id",
            "title",
            "effect",
            "standing",
            "standing_words",
            "acts",
            "text",
            "comply_from",
            "not_enforced",
            "stayed",
            "unverified",
            "proposal",
            "savings",
            "encoding_verified",
            "citations");
    for (Provision each : provisions) {
      Clocks clocks = each.clocks();
      rows.row(
          LawKind.of(each).words(),
          each.id(),
          each.title(),
          each.outcome().effect().name(),
          each.standing(day).map(Enum::name).orElse("NOT_YET_BINDING"),
          LawWords.standing(each, day),
          LawWords.acts(each),
          LawWords.days(clocks.text()),
          LawWords.complyFrom(clocks),
          LawWords.days(clocks.notEnforced()),
          LawWords.days(clocks.stayed()),
          LawWords.days(clocks.unverified()),
          clocks.proposal() ? "yes" : "no",
          LawWords.savings(each),
          each.verified() ? "yes" : "no",
          LawWords.citations(each));
    }
    return rows;
  }
}
