package org.downstream.cli;

import java.util.List;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Reference;
import org.downstream.screening.Screening;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookReader;
import org.downstream.sources.starter.StarterListReader;

/** The lists, reference facts and rulebook that the product ships, put together. */
final class Shipped {

  private Shipped() {}

  /** A screening of a book as it was read. */
  static Screening screening(BookReading reading) {
    return screening(reading.book());
  }

  /** A screening of a book against everything that is shipped. */
  static Screening screening(Book book) {
    ReferenceData data = ReferenceData.load();
    Rulebook rulebook = new RulebookReader(data.countryGroups().names()).shipped();
    return new Screening(
        book,
        List.of(new StarterListReader().shipped()),
        new Reference(data.chips(), data.countryGroups(), data.rentalPrices()),
        rulebook);
  }
}
