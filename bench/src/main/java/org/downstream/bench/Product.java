package org.downstream.bench;

import java.util.List;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Reference;
import org.downstream.screening.Screening;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookReader;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.Watchlist;

/** All that the product ships, loaded once, to be put together with a book. */
final class Product {

  private final ReferenceData data = ReferenceData.load();
  private final Rulebook rulebook = new RulebookReader(data.countryGroups().names()).shipped();
  private final List<Watchlist> lists = List.of(new StarterListReader().shipped());

  Rulebook law() {
    return rulebook;
  }

  List<Watchlist> lists() {
    return lists;
  }

  Screening screening(Book book) {
    return new Screening(
        book,
        lists,
        new Reference(data.chips(), data.countryGroups(), data.rentalPrices()),
        rulebook);
  }
}
