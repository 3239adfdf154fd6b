package org.downstream.sources.starter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.evidence.Citation;
import org.downstream.sources.ecfr.FederalRegister;
import org.downstream.sources.ecfr.PublishedEntry;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;

/**
 * A row of {@code starter-entries.csv}: an entry without its names.
 *
 * @param to empty when the entry is still in force
 */
record StarterEntry(
    String id,
    ListCode list,
    String country,
    boolean addressOnly,
    LocalDate from,
    Optional<LocalDate> to,
    Scope scope,
    Optional<ReviewPolicy> policy,
    Set<Integer> footnotes,
    String requirement,
    String policyText,
    List<String> addresses,
    List<String> citations) {

  static final List<String> HEADING =
      List.of(
          "entry",
          "list",
          "country",
          "address_only",
          "from",
          "to",
          "scope",
          "policy",
          "footnotes",
          "requirement",
          "policy_text",
          "addresses",
          "citations");

  static StarterEntry of(PublishedEntry published, EffectiveDates dates) {
    ListedParty party = published.party();
    return new StarterEntry(
        party.id(),
        ListCode.of(party.list()),
        party.country(),
        party.addressOnly(),
        dates.effective(party),
        Optional.empty(),
        party.scope(),
        party.policy(),
        party.footnotes(),
        published.requirement(),
        published.policy(),
        party.addresses().stream().map(address -> address.replace(';', ',')).toList(),
        party.citations().stream().map(Citation::text).toList());
  }

  static StarterEntry read(Table.Row row) {
    LocalDate from = day(row, "from").orElseThrow(() -> row.problem("from", "a day"));
    Optional<LocalDate> to = day(row, "to");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw row.problem("to", "a day not before " + from);
    }
    if (row.parts("citations").isEmpty()) {
      throw row.problem("citations", "at least one citation");
    }
    String country = row.required("country");
    if (!country.matches("[A-Z]{2}")) {
      throw row.problem("country", "ISO 3166 alpha-2");
    }
    return new StarterEntry(
        row.required("entry"),
        ListCode.of(row.text("list")).orElseThrow(() -> row.problem("list", ListCode.all())),
        country,
        yesOrNo(row, "address_only"),
        from,
        to,
        constant(row, "scope", Scope.values()),
        row.text("policy").isEmpty()
            ? Optional.empty()
            : Optional.of(constant(row, "policy", ReviewPolicy.values())),
        footnotes(row),
        row.required("requirement"),
        row.text("policy_text"),
        row.parts("addresses"),
        row.parts("citations"));
  }

  List<String> row() {
    return List.of(
        id,
        list.name(),
        country,
        addressOnly ? "yes" : "no",
        from.toString(),
        to.map(LocalDate::toString).orElse(""),
        written(scope),
        policy.map(StarterEntry::written).orElse(""),
        new TreeSet<>(footnotes).stream().map(String::valueOf).collect(Collectors.joining(";")),
        requirement,
        policyText,
        String.join("; ", addresses),
        String.join("; ", citations));
  }

  ListedParty party(List<ListedName> names) {
    return new ListedParty(
        id,
        list.list(),
        country,
        names,
        addresses,
        addressOnly,
        InForce.of(new Period(from, to.orElse(LocalDate.MAX))),
        scope,
        policy,
        footnotes,
        policyText.isEmpty() ? requirement : requirement + " | " + policyText,
        citations.stream().map(StarterEntry::citation).toList());
  }

  /** With the address of the page when it is one of the Federal Register. */
  private static Citation citation(String text) {
    Citation plain = Citation.of(text);
    return FederalRegister.of(plain).map(FederalRegister::citation).orElse(plain);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(Table.Row row, String column, E[] values) {
    Function<E, String> name = StarterEntry::written;
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equals(row.text(column)))
        .findFirst()
        .orElseThrow(
            () ->
                row.problem(
                    column, Arrays.stream(values).map(name).collect(Collectors.joining(" or "))));
  }

  private static boolean yesOrNo(Table.Row row, String column) {
    return switch (row.text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.problem(column, "yes or no");
    };
  }

  private static Set<Integer> footnotes(Table.Row row) {
    Set<Integer> footnotes = new TreeSet<>();
    for (String footnote : row.parts("footnotes")) {
      if (!footnote.matches("[1-5]")) {
        throw row.problem("footnotes", "numbers from 1 to 5");
      }
      footnotes.add(Integer.parseInt(footnote));
    }
    return footnotes;
  }

  private static Optional<LocalDate> day(Table.Row row, String column) {
    return row.text(column).isEmpty() ? Optional.empty() : Optional.of(row.day(column));
  }
}
