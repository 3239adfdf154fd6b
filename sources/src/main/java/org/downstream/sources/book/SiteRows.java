package org.downstream.sources.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.KnownIds;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowUse;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Site;

/** Reads sites.csv. */
final class SiteRows implements RowUse<Site> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          BookFiles.SITES,
          "Places where hardware stands or is delivered to",
          Column.key("key, used by deals.csv"),
          Column.text("name", "what the site is called").needed(),
          Column.of("country", CellType.COUNTRY, "where the site is").needed(),
          Column.text("address", "one line"),
          AddressKinds.column(),
          Column.reference("operator", BookFiles.PARTIES, "who runs it"),
          Column.of("power_mw", CellType.NUMBER, "power in megawatts"),
          Column.of(
              "fp64_pflops",
              CellType.NUMBER,
              "peak at 64 bits of everything installed there, in petaflops"));

  private final KnownIds ids;
  private final SortedMap<String, Site> sites = new TreeMap<>();

  SiteRows(KnownIds ids) {
    this.ids = ids;
  }

  SortedMap<String, Site> sites() {
    return sites;
  }

  Optional<String> countryOf(String site) {
    return Optional.ofNullable(sites.get(site)).map(Site::country);
  }

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Site> outcome(Row row) {
    Site site =
        new Site(
            row.needed("id"),
            row.needed("name"),
            row.shared().same(row.needed("country").toUpperCase(Locale.ROOT)),
            row.text("address"),
            row.text("address_kind"),
            Cells.optionalParty(row, "operator"),
            row.number("power_mw"),
            row.number("fp64_pflops"),
            row.provenance());
    return row.accepted(site, List.of());
  }

  @Override
  public void accept(Row row, Site site) {
    sites.put(site.id(), site);
    ids.accept(site.id());
  }

  @Override
  public void reject(Row row) {
    ids.reject(row.raw("id"));
  }
}
