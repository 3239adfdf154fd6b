package org.downstream.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.downstream.rule.Finding;
import org.downstream.screening.Determination;
import org.downstream.screening.TestAnswer;

/** One row per deal as CSV. */
public final class DeterminationCsv implements DeterminationWriter {

  private static final List<String> HEADING =
      List.of(
          "deal",
          "on",
          "verdict",
          "policy",
          "standing",
          "hold",
          "listed",
          "owned",
          "headquartered",
          "used",
          "known",
          "item",
          "classification",
          "ends",
          "decided_by",
          "citation",
          "flags",
          "missing",
          "next_question");

  private final Writer out;
  private final PartyNames names;

  public DeterminationCsv(Writer out, PartyNames names) {
    this.out = out;
    this.names = names;
  }

  @Override
  public void begin() throws IOException {
    CsvLine.write(out, HEADING);
  }

  @Override
  public void write(Determination determination) throws IOException {
    Optional<Finding> reason = Reason.decidedBy(determination);
    List<String> cells = new ArrayList<>(HEADING.size());
    cells.add(determination.deal().id().value());
    cells.add(determination.asOf().on().toString());
    cells.add(determination.verdict().name());
    cells.add(determination.policy().map(Enum::name).orElse(""));
    cells.add(determination.standing().name());
    cells.add(determination.hold() ? "yes" : "no");
    for (TestAnswer test : determination.tests()) {
      cells.add(test.answer().name());
    }
    cells.add(determination.deal().item());
    cells.add(determination.classification());
    cells.add(joined(Ends.of(determination, names).stream()));
    cells.add(reason.map(Finding::provision).orElse(""));
    cells.add(reason.map(Words::citations).orElse(""));
    cells.add(joined(Reason.flags(determination).stream().map(Finding::provision)));
    cells.add(joined(determination.missing().stream().map(fact -> fact.fact())));
    cells.add(Reason.nextQuestion(determination).orElse(""));
    CsvLine.write(out, cells);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private static String joined(Stream<String> words) {
    return String.join("; ", words.distinct().toList());
  }
}
