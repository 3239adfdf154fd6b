package org.downstream.cli.command;

import java.util.List;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Reference;
import org.downstream.screening.Screening;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookReader;
import org.downstream.sources.starter.StarterListReader;

/** The lists, reference facts and rulebook that the product ships, put together. */
public final class Shipped {

  private Shipped() {}

  /** A screening of a book against everything that is shipped. */
  public static Screening screening(Book book) {
    ReferenceData data = ReferenceData.load();
    Rulebook rulebook = new RulebookReader(data.countryGroups().names()).shipped();
    return new Screening(
        book,
        List.of(new StarterListReader().shipped()),
        new Reference(data.chips(), data.countryGroups(), data.rentalPrices()),
        rulebook);
  }
}
