package org.downstream.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.downstream.cli.output.Words;
import org.downstream.evidence.Citation;
import org.downstream.rule.Evidence;
import org.downstream.rule.Finding;
import org.downstream.rule.Standing;

/** Findings with where each provision is published and the facts that each rests on. */
final class FindingList {

  private final Html html;

  FindingList(Html html) {
    this.html = html;
  }

  void write(String heading, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    html.element("h3", heading);
    html.open("ol", "class", "findings").line();
    for (Finding finding : findings) {
      write(finding);
    }
    html.close("ol").line();
  }

  private void write(Finding finding) throws IOException {
    html.open("li", "class", "e-" + Look.word(finding.effect()));
    html.open("h4").text(finding.title()).text(" ");
    html.element("code", finding.provision()).close("h4");
    chips(finding);
    if (!finding.question().isEmpty()) {
      html.element("p", finding.question(), "class", "question");
    }
    evidence(finding.evidence());
    citations(finding.citations());
    html.close("li").line();
  }

  private void chips(Finding finding) throws IOException {
    html.open("p", "class", "chips");
    chip("effect", Words.effect(finding));
    if (finding.weight().isPresent()) {
      chip("weight", "weight: " + Words.weight(finding.weight().orElseThrow()));
    }
    chip(
        Look.of(finding.certainty()),
        Words.mark(finding.certainty()) + " " + Words.certainty(finding.certainty()));
    if (finding.policy().isPresent()) {
      chip("policy", Words.policy(finding.policy().orElseThrow()));
    }
    if (finding.standing() != Standing.IN_FORCE) {
      chip("standing", Words.standing(finding.standing()));
    }
    if (!finding.verified()) {
      chip("unverified", "encoding not yet checked against the official text");
    }
    html.close("p");
  }

  private void chip(String look, String words) throws IOException {
    html.element("span", words, "class", "chip " + look).text(" ");
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    html.open("ul", "class", "evidence");
    for (Evidence fact : evidence) {
      html.open("li").text(fact.statement());
      if (!fact.place().isEmpty()) {
        html.text(" ").element("code", fact.place());
      }
      html.close("li");
    }
    html.close("ul");
  }

  private void citations(List<Citation> citations) throws IOException {
    if (citations.isEmpty()) {
      return;
    }
    html.open("p", "class", "citations").text("§ ");
    String separator = "";
    for (Citation citation : citations) {
      html.text(separator);
      if (readable(citation.address())) {
        html.element("a", citation.text(), "href", citation.address(), "rel", "noreferrer");
      } else {
        html.element("cite", citation.text());
      }
      separator = "; ";
    }
    html.close("p");
  }

  /** Only what a browser fetches becomes a link, never a script. */
  private static boolean readable(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
