package org.downstream.sources.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.downstream.evidence.Citation;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.rule.Savings;
import org.downstream.time.InForce;
import org.downstream.time.Period;

/**
 * Writes the rulebook as a page for readers: tables of every provision, with dates and citations.
 */
public final class RulebookPage {

  private static final String HEAD =
      """
      # The rulebook

      Every provision that the product ships, from its own files under `rulebook/provisions/`. This page is generated; change the
      files, not the page ([how to change a rule](guides/how-to-change-a-rule.md)).

      """;

  private RulebookPage() {}

  /** The page in Markdown; the same rulebook gives the same bytes. */
  public static String of(Rulebook rulebook) {
    Map<String, List<Provision>> byFolder =
        rulebook.provisions().stream()
            .collect(
                Collectors.groupingBy(RulebookPage::folder, TreeMap::new, Collectors.toList()));
    StringBuilder page = new StringBuilder(HEAD);
    byFolder.forEach(
        (folder, provisions) -> {
          page.append("## ").append(folder).append("\n\n");
          page.append("| provision | dates | acts | effect | condition | citations |\n");
          page.append("| --- | --- | --- | --- | --- | --- |\n");
          provisions.forEach(provision -> page.append(row(provision)));
          page.append('\n');
        });
    return page.toString().stripTrailing() + "\n";
  }

  private static String folder(Provision provision) {
    return provision.id().substring(0, provision.id().lastIndexOf('/'));
  }

  private static String row(Provision provision) {
    String name = provision.id().substring(provision.id().lastIndexOf('/') + 1);
    return "| "
        + String.join(
            " | ",
            "`"
                + name
                + "` "
                + cell(provision.title())
                + (provision.verified() ? "" : " *(to be checked)*"),
            dates(provision),
            acts(provision),
            effect(provision.outcome()),
            "`" + cell(provision.condition().text().strip().replaceAll("\\s+", " ")) + "`",
            provision.citations().stream()
                .map(RulebookPage::citation)
                .collect(Collectors.joining("; ")))
        + " |\n";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String dates(Provision provision) {
    StringBuilder dates = new StringBuilder(spans(provision.clocks().text()));
    if (provision.clocks().complyFrom().getYear() > 0) {
      dates.append("; comply from ").append(provision.clocks().complyFrom());
    }
    append(dates, "not enforced", provision.clocks().notEnforced());
    append(dates, "stayed", provision.clocks().stayed());
    append(dates, "unverified", provision.clocks().unverified());
    for (Savings each : provision.savings()) {
      dates
          .append("; goods aboard on ")
          .append(each.aboard())
          .append(" saved until ")
          .append(each.until())
          .append(each.verified() ? "" : " *(to be checked)*");
    }
    return (provision.clocks().proposal() ? "proposal, not law: " : "") + dates;
  }

  private static void append(StringBuilder dates, String what, InForce days) {
    if (!days.periods().isEmpty()) {
      dates.append("; ").append(what).append(' ').append(spans(days));
    }
  }

  private static String spans(InForce days) {
    return days.periods().stream().map(Period::toString).collect(Collectors.joining(", "));
  }

  private static String acts(Provision provision) {
    return provision.acts().stream()
        .sorted()
        .map(each -> each.words())
        .collect(Collectors.joining(", "));
  }

  private static String effect(Outcome outcome) {
    String effect = words(outcome.effect());
    if (outcome.policyOfEntry()) {
      return effect + ": policy of the entry";
    }
    String policies =
        outcome.policies().stream()
            .map(row -> words(row.policy()) + (row.when().isPresent() ? " under a condition" : ""))
            .distinct()
            .collect(Collectors.joining(", else "));
    String weight = outcome.weight().map(each -> ", " + words(each)).orElse("");
    return effect + (policies.isEmpty() ? "" : ": " + policies) + weight;
  }

  private static String words(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String citation(Citation citation) {
    return citation.address().isEmpty()
        ? cell(citation.text())
        : "[" + cell(citation.text()) + "](" + citation.address() + ")";
  }
}
