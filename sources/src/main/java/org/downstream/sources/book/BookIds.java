package org.downstream.sources.book;

import java.util.Map;
import org.downstream.sources.table.KnownIds;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;

/**
 * The keys by which the files of a book refer to each other.
 *
 * @param parties of parties.csv
 * @param deals of deals.csv
 * @param sites of sites.csv
 */
record BookIds(KnownIds parties, KnownIds deals, KnownIds sites) {

  static BookIds none(NearestName names) {
    return new BookIds(
        new KnownIds(BookFiles.PARTIES, ProblemCode.PARTY_UNKNOWN, names),
        new KnownIds(BookFiles.DEALS, ProblemCode.DEAL_UNKNOWN, names),
        new KnownIds(BookFiles.SITES, ProblemCode.SITE_UNKNOWN, names));
  }

  Map<String, KnownIds> byFile() {
    return Map.of(BookFiles.PARTIES, parties, BookFiles.DEALS, deals, BookFiles.SITES, sites);
  }
}
