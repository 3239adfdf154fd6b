package org.downstream.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.downstream.rule.Finding;
import org.downstream.screening.Determination;

/** One block per deal for a terminal: the verdict, where it ends, why, and what to ask next. */
public final class DeterminationTable implements DeterminationWriter {

  private static final int MOST_ENDS = 6;

  private final Page page;
  private final PartyNames names;
  private final Summary summary = new Summary();

  public DeterminationTable(Appendable out, PartyNames names, Terminal terminal) {
    this.page = new Page(out, terminal);
    this.names = names;
  }

  @Override
  public void begin() {}

  @Override
  public void write(Determination determination) throws IOException {
    summary.add(determination);
    writeHead(page, determination);
    page.field(
        "deal",
        Words.kind(determination.deal().kind())
            + " of "
            + Words.goods(determination.deal().quantity(), determination.deal().item())
            + ", "
            + names.both(determination.deal().from())
            + " → "
            + names.both(determination.deal().to()));
    writeEnds(determination);
    Optional<Finding> reason = Reason.decidedBy(determination);
    page.field("because", reason.map(Reason::words).orElse(determination.sentence()));
    Optional<String> question = Reason.nextQuestion(determination);
    if (question.isPresent()) {
      page.field("ask", question.orElseThrow() + more(determination));
    }
    page.blank();
  }

  @Override
  public void end() throws IOException {
    new SummaryText(page).write(summary);
  }

  static void writeHead(Page page, Determination determination) throws IOException {
    String id = Printable.of(determination.deal().id().value());
    String headline = Words.headline(determination);
    String key = page.ink().strong(id) + "  " + determination.asOf().on();
    String verdict = page.ink().verdict(determination.verdict(), headline);
    if (DisplayWidth.of(id + headline) + 14 <= page.width()) {
      page.line(key + "  " + verdict);
    } else {
      page.line(key);
      page.line("  " + verdict);
    }
  }

  private void writeEnds(Determination determination) throws IOException {
    List<String> ends = Ends.of(determination, names);
    String label = "ends with";
    for (String end : ends.subList(0, Math.min(MOST_ENDS, ends.size()))) {
      page.field(label, end);
      label = "";
    }
    if (ends.size() > MOST_ENDS) {
      page.field("", "and " + (ends.size() - MOST_ENDS) + " more ends");
    }
    if (determination.chain().cyclic()) {
      page.field(label, "the deals flow in a circle: no end can be trusted");
    }
  }

  private static String more(Determination determination) {
    int others = determination.missing().size() - 1;
    return others > 0 ? " (and " + Words.count(others, "further question") + ")" : "";
  }
}
