package org.downstream.sources.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.downstream.item.ChipCatalogue;
import org.downstream.item.RentalPrice;
import org.downstream.item.RentalPrices;

/** Reads prices/rental.csv and prices/priced-as.csv; the columns are in docs/formats/chips.md. */
final class RentalPriceReader {

  private RentalPriceReader() {}

  static RentalPrices read(ReferenceFile rental, ReferenceFile pricedAs, ChipCatalogue chips) {
    List<RentalPrice> prices =
        rental.rows("chip", "from", "to", "usd_per_hour", "citation", "confidence").stream()
            .map(row -> price(row, chips))
            .toList();
    Map<String, String> index = new LinkedHashMap<>();
    for (ReferenceRow row : pricedAs.rows("chip", "priced_as", "citation")) {
      row.citation("citation");
      if (index.put(chip(row, "chip", chips), chip(row, "priced_as", chips)) != null) {
        throw row.mistake("chip", "it stands twice.");
      }
    }
    return rental.together(() -> new RentalPrices(prices, index));
  }

  private static RentalPrice price(ReferenceRow row, ChipCatalogue chips) {
    return new RentalPrice(
        chip(row, "chip", chips),
        row.period(),
        row.number("usd_per_hour").orElseThrow(() -> row.mistake("usd_per_hour", "it is empty.")),
        row.citation("citation"),
        row.confidence("confidence"));
  }

  private static String chip(ReferenceRow row, String column, ChipCatalogue chips) {
    String id = row.required(column);
    if (chips.find(id).filter(found -> found.id().equals(id)).isEmpty()) {
      throw row.mistake(
          column, "there is no chip \"" + id + "\".\nMaybe " + chips.nearest(id) + ".");
    }
    return id;
  }
}
