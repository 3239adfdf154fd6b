package org.downstream.sources.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.sources.table.KnownIds;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowProblem;
import org.downstream.sources.table.RowUse;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.trade.EndUse;

/** Reads deals.csv. */
final class DealRows implements RowUse<Deal> {

  static final TableLayout LAYOUT = DealColumns.layout();

  private final KnownIds ids;
  private final SiteRows sites;
  private final SortedMap<DealId, Deal> deals = new TreeMap<>();

  DealRows(KnownIds ids, SiteRows sites) {
    this.ids = ids;
    this.sites = sites;
  }

  SortedMap<DealId, Deal> deals() {
    return deals;
  }

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Deal> outcome(Row row) {
    DealKind kind = row.code("kind", DealKind.class).orElseThrow();
    List<RowProblem> problems = new ArrayList<>(TermOrder.problems(row, "start", "end"));
    if (kind == DealKind.OWN_USE && !row.raw("from").equals(row.raw("to"))) {
      String expected = "the same party as in from, since for own_use both are the holder";
      problems.add(row.problem(ProblemCode.HOLDER_MISMATCH, "to", expected));
    }
    return problems.isEmpty()
        ? row.accepted(deal(row, kind), priceWarnings(row))
        : row.rejected(problems);
  }

  private Deal deal(Row row, DealKind kind) {
    return new Deal(
        new DealId(row.raw("id")),
        kind,
        row.date("date").orElseThrow(),
        Cells.neededParty(row, "from"),
        Cells.neededParty(row, "to"),
        roles(row),
        row.needed("item"),
        row.number("quantity"),
        price(row),
        row.shared().same(new Deal.Term(row.date("start"), row.date("end"))),
        row.shared().same(places(row)),
        possession(row, kind),
        row.list("flows_from").stream().map(DealId::new).toList(),
        row.text("end_use"),
        row.shared().same(knownEndUses(row)),
        row.yesNo("us_person"),
        row.text("licence"),
        row.provenance());
  }

  private static List<Deal.RoleOf> roles(Row row) {
    List<Deal.RoleOf> roles = new ArrayList<>();
    DealColumns.ROLES.forEach(
        (role, column) ->
            Cells.optionalParty(row, column)
                .ifPresent(party -> roles.add(row.shared().same(new Deal.RoleOf(role, party)))));
    return row.shared().same(List.copyOf(roles));
  }

  private static Optional<Deal.Price> price(Row row) {
    Deal.Price.Basis basis =
        row.code("price_basis", Deal.Price.Basis.class).orElse(Deal.Price.Basis.TOTAL);
    return row.number("price")
        .flatMap(
            amount ->
                row.capitals("currency")
                    .map(currency -> row.shared().same(new Deal.Price(amount, currency, basis))));
  }

  private static List<RowProblem> priceWarnings(Row row) {
    return row.text("price").isPresent() && row.text("currency").isEmpty()
        ? List.of(
            row.problem(
                ProblemCode.CELL_MISSING,
                "currency",
                "a currency; without it the price is unknown"))
        : List.of();
  }

  private Deal.Places places(Row row) {
    Optional<String> site = row.text("site");
    return new Deal.Places(
        row.capitals("ships_from"),
        row.capitals("ships_to"),
        site,
        site.flatMap(sites::countryOf),
        row.capitals("used_from"),
        row.text("keys"));
  }

  private static Certainty possession(Row row, DealKind kind) {
    Optional<Certainty> stated =
        row.text("possession").map(word -> Certainty.of(word.equals("moves")));
    return stated.orElse(
        switch (kind) {
          case SALE, HANDOVER -> Certainty.ESTABLISHED;
          case CLOUD_RENTAL, ACCOUNT_RESALE, SOFTWARE_KEY, OWN_USE -> Certainty.RULED_OUT;
          case LEASE, SUBLEASE -> Certainty.UNKNOWN;
        });
  }

  private static Set<EndUse> knownEndUses(Row row) {
    Set<EndUse> uses = EnumSet.noneOf(EndUse.class);
    row.list("known_end_use")
        .forEach(word -> uses.add(EndUse.valueOf(word.toUpperCase(Locale.ROOT))));
    return Set.copyOf(uses);
  }

  @Override
  public void accept(Row row, Deal deal) {
    deals.put(deal.id(), deal);
    ids.accept(deal.id().value());
  }

  @Override
  public void reject(Row row) {
    ids.reject(row.raw("id"));
  }
}
