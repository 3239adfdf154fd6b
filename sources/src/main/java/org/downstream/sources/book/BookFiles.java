package org.downstream.sources.book;

import java.util.List;
import org.downstream.sources.table.TableLayout;

/** The files that a book may have, in the order in which they are read. */
public final class BookFiles {

  static final String PARTIES = "parties.csv";
  static final String DEALS = "deals.csv";
  static final String SITES = "sites.csv";

  private static final List<TableLayout> LAYOUTS =
      List.of(
          PartyRows.LAYOUT,
          SiteRows.LAYOUT,
          StakeRows.LAYOUT,
          DealRows.LAYOUT,
          UsageRows.LAYOUT,
          PaymentRows.LAYOUT,
          StatementRows.LAYOUT,
          PaperRows.LAYOUT,
          KnowledgeRows.LAYOUT);

  private BookFiles() {}

  /** The layout of each file. */
  public static List<TableLayout> layouts() {
    return LAYOUTS;
  }

  static List<String> names() {
    return LAYOUTS.stream().map(TableLayout::file).toList();
  }

  static boolean required(String file) {
    return file.equals(PARTIES) || file.equals(DEALS);
  }
}
