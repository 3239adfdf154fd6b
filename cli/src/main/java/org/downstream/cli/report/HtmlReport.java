package org.downstream.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Summary;
import org.downstream.screening.Determination;

/**
 * All determinations as one HTML file that asks nothing of the network: its style and pictures are
 * inside, it has no script, and its content security policy forbids both.
 */
public final class HtmlReport {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

  private final PartyNames names;

  public HtmlReport(PartyNames names) {
    this.names = names;
  }

  /** Writes the report of all these determinations. The target stays open. */
  public void write(Iterable<Determination> determinations, Writer out) throws IOException {
    Summary summary = new Summary();
    List<Determination> all = new ArrayList<>();
    for (Determination determination : determinations) {
      summary.add(determination);
      all.add(determination);
    }
    write(all, summary, out);
  }

  /**
   * Writes the report of some determinations, with the counts of the whole they were taken from. A
   * cut is said in the report. The target stays open.
   */
  public void write(List<Determination> shown, Summary whole, Writer out) throws IOException {
    Html html = new Html(out);
    begin(html, whole);
    if (shown.size() < whole.deals()) {
      html.element(
          "p",
          "Shown are the "
              + shown.size()
              + " most severe of "
              + whole.deals()
              + " deals. The rest is in the table, JSON or CSV output.",
          "class",
          "caution");
    }
    new Overview(html, names).write(shown);
    int number = 0;
    for (Determination determination : shown) {
      number++;
      new DealSection(html, names, "deal-" + number).write(determination);
    }
    html.close("main").line();
    new BasisSection(html).write(whole);
    html.close("body", "html").line();
    out.flush();
  }

  private static void begin(Html html, Summary summary) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.element("title", "Downstream: where does it end? Law of " + summary.daysInWords());
    html.raw("\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
    html.element("a", "Skip to the deals", "class", "skip", "href", "#deals");
    new Heading(html).write(summary);
    html.open("main").line();
  }

  private static String style() {
    try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
      if (style == null) {
        throw new IllegalStateException(
            "The style sheet report.css is not in the program.\nMaybe the build left out resources.");
      }
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
