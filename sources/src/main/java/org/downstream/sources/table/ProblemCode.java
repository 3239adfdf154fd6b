package org.downstream.sources.table;

/**
 * What can be wrong with a file or a row. The names are stable; docs/formats/problems.md lists
 * them.
 */
public enum ProblemCode {
  /** The header has a column that the file does not have. */
  COLUMN_UNKNOWN(Reach.FILE),
  /** A required column is not in the header. */
  COLUMN_MISSING(Reach.FILE),
  /** A column stands in the header twice. */
  COLUMN_DUPLICATE(Reach.FILE),
  /** A required cell is empty. */
  CELL_MISSING(Reach.ROW),
  /** Not a day of the calendar. */
  DATE_INVALID(Reach.ROW),
  /** Not a plain number. */
  NUMBER_INVALID(Reach.ROW),
  /** Not one of the words that the column takes. */
  CODE_UNKNOWN(Reach.ROW),
  /** Not an ISO 3166 alpha-2 code. */
  COUNTRY_UNKNOWN(Reach.ROW),
  /** Not an ISO 4217 code. */
  CURRENCY_UNKNOWN(Reach.ROW),
  /** No such party in parties.csv. */
  PARTY_UNKNOWN(Reach.ROW),
  /** No such deal in deals.csv. */
  DEAL_UNKNOWN(Reach.ROW),
  /** No such site in sites.csv. */
  SITE_UNKNOWN(Reach.ROW),
  /** An earlier row has the same key. */
  ID_DUPLICATE(Reach.ROW),
  /** A share below 0 or above 100 percent, bounds swapped, or stated in two ways. */
  SHARE_OUT_OF_RANGE(Reach.ROW),
  /** The last day lies before the first. */
  TERM_REVERSED(Reach.ROW),
  /** Own use, but two different parties. */
  HOLDER_MISMATCH(Reach.ROW),
  /** More or fewer cells than the header has columns. */
  ROW_WIDTH(Reach.ROW),
  /** A row longer than the limit. */
  FIELD_TOO_LONG(Reach.ROW),
  /** A quoted cell that does not end before the file does. */
  QUOTE_UNCLOSED(Reach.ROW),
  /** Text after the quote that closes a cell. */
  QUOTE_MISPLACED(Reach.ROW),
  /** Bytes that are no text in the encoding of the file. */
  ENCODING_INVALID(Reach.ROW),
  /** An owner, and a reason why there is none. */
  OWNER_TWICE(Reach.ROW),
  /** An entry that is not as its format has them. */
  ENTRY_MALFORMED(Reach.ROW),
  /** An entry that says nothing of ownership, or nothing that is not said elsewhere. */
  RECORD_UNUSED(Reach.ROW),
  /** An identifier whose form or check digits are wrong. */
  IDENTIFIER_INVALID(Reach.ROW),
  /** One identifier of two parties, or two of a kind of which a party has one. */
  IDENTIFIER_CONFLICT(Reach.ROW),
  /** A party of a source that by name is perhaps one of the book. */
  JOIN_POSSIBLE(Reach.ROW),
  /** Rows that lead back to themselves. */
  CHAIN_CYCLE(Reach.BOOK),
  /** A required file is not there. */
  FILE_MISSING(Reach.FILE),
  /** Nothing is in the file, not even a header. */
  FILE_EMPTY(Reach.FILE),
  /** An archive, a workbook or another binary file. */
  FILE_NOT_TEXT(Reach.FILE),
  /** A table in the folder that is none of the files of a book. */
  FILE_UNKNOWN(Reach.FILE),
  /** None of the formats in which ownership is published. */
  FORMAT_UNKNOWN(Reach.FILE),
  /** Not well-formed XML. */
  NOT_XML(Reach.FILE),
  /** Not well-formed JSON. */
  NOT_JSON(Reach.FILE),
  /** A document type or an entity is declared. */
  DOCTYPE_REFUSED(Reach.FILE),
  /** A compressed file that ends too early or is damaged. */
  TRUNCATED(Reach.FILE),
  /** Larger, deeper or longer than the limits. */
  TOO_LARGE(Reach.FILE),
  /** The file cannot be opened or read to its end. */
  FILE_UNREADABLE(Reach.FILE);

  /** How far a problem reaches. */
  private enum Reach {
    ROW,
    FILE,
    BOOK
  }

  private final Reach reach;

  ProblemCode(Reach reach) {
    this.reach = reach;
  }

  /**
   * Whether more than a row is concerned, so that the run cannot end well even without a rejected
   * row.
   */
  public boolean concernsMoreThanARow() {
    return reach != Reach.ROW;
  }
}
