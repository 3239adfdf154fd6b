package org.downstream.cli.command;

import java.util.List;
import java.util.function.Function;
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
    return parts(RulebookReader::shipped).screening(book);
  }

  /** What is shipped, before a book is put to it, with the rulebook that is read. */
  static Parts parts(Function<RulebookReader, Rulebook> read) {
    ReferenceData data = ReferenceData.load();
    return new Parts(
        List.of(new StarterListReader().shipped()),
        new Reference(data.chips(), data.countryGroups(), data.rentalPrices()),
        read.apply(new RulebookReader(data.countryGroups().names())));
  }

  /** The rulebook that is read, alone. */
  static Rulebook rulebook(Function<RulebookReader, Rulebook> read) {
    return read.apply(new RulebookReader(ReferenceData.loadCountryGroups().names()));
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
