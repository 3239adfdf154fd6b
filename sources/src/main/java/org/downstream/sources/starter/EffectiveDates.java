package org.downstream.sources.starter;

import java.time.LocalDate;
import java.util.List;
import org.downstream.sources.ecfr.FederalRegister;
import org.downstream.watchlist.ListedParty;

/**
 * The rules that took effect some days before they were published. All others count from the day of
 * publication.
 */
record EffectiveDates(List<Rule> rules) {

  static final List<String> HEADING =
      List.of("volume", "first_page", "last_page", "effective", "source");

  /** A rule of the Federal Register. */
  record Rule(int volume, int firstPage, int lastPage, LocalDate effective) {
    boolean holds(FederalRegister page) {
      return page.volume() == volume && page.page() >= firstPage && page.page() <= lastPage;
    }
  }

  static EffectiveDates read(Table table) {
    return new EffectiveDates(
        table.rows().stream()
            .map(
                row ->
                    new Rule(
                        row.number("volume"),
                        row.number("first_page"),
                        row.number("last_page"),
                        row.day("effective")))
            .toList());
  }

  LocalDate effective(ListedParty party) {
    LocalDate published = party.listed().periods().get(0).from();
    return FederalRegister.of(party.citations().get(0))
        .flatMap(
            page ->
                rules.stream().filter(rule -> rule.holds(page)).map(Rule::effective).findFirst())
        .orElse(published);
  }
}
