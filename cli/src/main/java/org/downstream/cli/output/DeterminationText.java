package org.downstream.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.downstream.evidence.Citation;
import org.downstream.rule.Evidence;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.screening.Determination;
import org.downstream.screening.TestAnswer;
import org.downstream.screening.TestAnswer.TestFinding;

/** One determination in full: the five tests, every finding, what is missing, and the chain. */
public final class DeterminationText {

  private final Page page;
  private final PartyNames names;

  public DeterminationText(Appendable out, PartyNames names, Terminal terminal) {
    this.page = new Page(out, terminal);
    this.names = names;
  }

  /** Writes the determination. */
  public void write(Determination determination) throws IOException {
    DeterminationTable.writeHead(page, determination);
    page.indented(2, determination.sentence());
    writeDeal(determination);
    writeTests(determination.tests());
    writeFindings(determination.findings());
    writeMissing(determination.missing());
    page.heading("The chain");
    new ChainTree(determination.chain(), names).write(page);
    if (determination.chain().cyclic()) {
      page.indented(2, "The deals flow in a circle: no end can be trusted.");
    }
    page.heading("Made from");
    Summary summary = new Summary();
    summary.add(determination);
    new SummaryText(page).writeBasis(summary);
    for (Map.Entry<String, String> file : determination.basis().bookFiles().entrySet()) {
      page.field("book", file.getKey() + " " + Words.shortHash(file.getValue()));
    }
  }

  private void writeDeal(Determination determination) throws IOException {
    page.blank();
    page.field(
        "deal", Words.kind(determination.deal().kind()) + ", " + determination.deal().date());
    page.field("item", Words.goods(determination.deal().quantity(), determination.deal().item()));
    page.field(
        "classified",
        determination.classification().isEmpty() ? "none" : determination.classification());
    page.field("from", names.both(determination.deal().from()));
    page.field("to", names.both(determination.deal().to()));
    page.field("standing", Words.standing(determination.standing()));
  }

  private void writeTests(List<TestAnswer> tests) throws IOException {
    page.heading("Five tests");
    for (TestAnswer test : tests) {
      String name = DisplayWidth.pad("  " + test.test().code(), 17);
      String answer =
          DisplayWidth.pad(Words.mark(test.answer()) + " " + Words.certainty(test.answer()), 15);
      page.hanging(
          page.ink().strong(name) + page.ink().certainty(test.answer(), answer),
          " ".repeat(32),
          32,
          test.test().question());
      for (TestFinding finding : test.findings()) {
        page.indented(4, words(finding));
      }
    }
  }

  private static String words(TestFinding finding) {
    return Words.mark(finding.answer())
        + " "
        + (finding.name().isEmpty() ? "" : finding.name() + " — ")
        + finding.statement()
        + (finding.source().isEmpty() ? "" : " [" + finding.source() + "]");
  }

  private void writeFindings(List<Finding> findings) throws IOException {
    page.heading("Findings");
    if (findings.isEmpty()) {
      page.indented(2, "none");
    }
    for (Finding finding : findings) {
      page.indented(2, finding.title() + " (" + finding.provision() + ")");
      page.indented(4, qualities(finding));
      for (Citation citation : finding.citations()) {
        page.indented(
            4,
            "§ "
                + citation.text()
                + (citation.address().isEmpty() ? "" : " — " + citation.address()));
      }
      for (Evidence evidence : finding.evidence()) {
        page.indented(
            4,
            "· "
                + evidence.statement()
                + (evidence.place().isEmpty() ? "" : " [" + evidence.place() + "]"));
      }
      if (!finding.question().isEmpty()) {
        page.indented(4, "? " + finding.question());
      }
    }
  }

  private static String qualities(Finding finding) {
    return Words.effect(finding)
        + finding.weight().map(weight -> ", weight " + Words.weight(weight)).orElse("")
        + finding.policy().map(policy -> ", " + Words.policy(policy)).orElse("")
        + " · "
        + Words.certainty(finding.certainty())
        + " · "
        + Words.standing(finding.standing())
        + (finding.verified() ? "" : " · encoding not yet checked against the official text");
  }

  private void writeMissing(List<MissingFact> missing) throws IOException {
    page.heading("Not known");
    if (missing.isEmpty()) {
      page.indented(2, "nothing that the answer needs");
    }
    for (MissingFact fact : missing) {
      page.indented(2, "? " + fact.question());
      page.indented(
          4,
          fact.fact()
              + (fact.subject().isEmpty() ? "" : " of " + fact.subject())
              + " · "
              + Words.cost(fact.cost()));
    }
  }
}
