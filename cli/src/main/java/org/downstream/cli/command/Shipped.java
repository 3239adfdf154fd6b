package org.downstream.cli.command;

import java.util.List;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Reference;
import org.downstream.screening.Screening;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookReader;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.Watchlist;

/** The lists, reference facts and rulebook that the product ships, put together. */
public final class Shipped {

  private Shipped() {}

  /** A screening of a book against everything that is shipped. */
  public static Screening screening(Book book) {
    return parts().screening(book);
  }

  /** A screening of a book against those lists, under everything else that is shipped. */
  static Screening screening(Book book, List<Watchlist> lists) {
    Parts shipped = parts();
    return new Parts(lists, shipped.reference(), shipped.rulebook()).screening(book);
  }

  /** What is shipped, before a book is put to it. */
  static Parts parts() {
    ReferenceData data = ReferenceData.load();
    return new Parts(
        List.of(new StarterListReader().shipped()),
        new Reference(data.chips(), data.countryGroups(), data.rentalPrices()),
        new RulebookReader(data.countryGroups().names()).shipped());
  }

  /**
   * Lists, reference facts and rulebook.
   *
   * @param lists the published lists
   * @param reference chips, country groups and prices
   * @param rulebook the law
   */
  record Parts(List<Watchlist> lists, Reference reference, Rulebook rulebook) {

    Screening screening(Book book) {
      return new Screening(book, lists, reference, rulebook);
    }
  }
}
