package org.downstream.sources.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.downstream.sources.ecfr.PublishedEntry;
import org.downstream.watchlist.ListedParty;

/** Which entries of the official lists the starter list holds, and why. */
final class Selection {

  static final List<String> HEADING =
      List.of("list", "country", "footnote", "since", "name", "reason");

  private final List<Choice> choices = new ArrayList<>();

  /** A row: an entry is chosen when every condition that is given holds. */
  private record Choice(
      Table.Row row, String list, String country, String footnote, String since, Pattern name) {

    boolean chooses(ListedParty party) {
      return list.equals(ListCode.of(party.list()).name())
          && (country.isEmpty() || country.equals(party.country()))
          && (footnote.isEmpty() || party.footnotes().contains(Integer.parseInt(footnote)))
          && (since.isEmpty()
              || !party.listed().periods().get(0).from().isBefore(LocalDate.parse(since)))
          && party.names().stream().anyMatch(listed -> name.matcher(listed.text()).find());
    }
  }

  Selection(Table table) {
    for (Table.Row row : table.rows()) {
      row.required("reason");
      if (!row.text("since").isEmpty()) {
        row.day("since");
      }
      if (!row.text("footnote").isEmpty()) {
        row.number("footnote");
      }
      choices.add(
          new Choice(
              row,
              row.required("list"),
              row.text("country"),
              row.text("footnote"),
              row.text("since"),
              pattern(row)));
    }
  }

  /** The entries that are chosen. A row that chooses none is an error, since it hides a change. */
  List<PublishedEntry> from(List<PublishedEntry> entries) {
    for (Choice choice : choices) {
      if (entries.stream().noneMatch(entry -> choice.chooses(entry.party()))) {
        throw choice.row().problem("name", "a row that chooses at least one entry");
      }
    }
    return entries.stream()
        .filter(entry -> choices.stream().anyMatch(choice -> choice.chooses(entry.party())))
        .toList();
  }

  private static Pattern pattern(Table.Row row) {
    try {
      return Pattern.compile(row.text("name"), Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException noPattern) {
      throw row.problem("name", "a regular expression");
    }
  }
}
