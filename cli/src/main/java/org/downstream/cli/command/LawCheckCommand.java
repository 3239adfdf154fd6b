package org.downstream.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.Words;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookException;
import org.downstream.sources.rulebook.RulebookProblem;
import org.downstream.sources.rulebook.RulebookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a rulebook. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks every provision of a folder and asks each of its worked cases. Every mistake is shown",
      "with file, line, column and advice."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream law check rulebook/provisions",
      "  downstream law check myrules --format csv"
    })
public final class LawCheckCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder with the provisions")
  private String folder = "";

  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    CountryGroups groups = ReferenceData.loadCountryGroups();
    try {
      Rulebook rulebook =
          new RulebookReader(groups.names()).check(RulebookOption.folder(folder), groups);
      write(List.of());
      int cases = rulebook.provisions().stream().mapToInt(each -> each.cases().size()).sum();
      answering
          .notes()
          .println(
              Words.count(rulebook.provisions().size(), "provision")
                  + " with "
                  + Words.count(cases, "worked case")
                  + ", rulebook "
                  + Words.shortHash(rulebook.sha256())
                  + ": nothing is wrong.");
      return 0;
    } catch (RulebookException e) {
      write(e.problems());
      answering.notes().println(Words.count(e.problems().size(), "problem") + ".");
      return 1;
    }
  }

  private void write(List<RulebookProblem> problems) throws IOException {
    if (answering.table()) {
      problems.forEach(answering.out()::println);
      return;
    }
    Columns rows = new Columns("code", "file", "line", "column", "message");
    for (RulebookProblem each : problems) {
      rows.row(
          each.fault().name(),
          each.file(),
          Integer.toString(each.line()),
          Integer.toString(each.column()),
          each.message().replace('\n', ' '));
    }
    rows.write(answering.format(), answering.out(), answering.terminal());
  }
}
