package org.downstream.sources.published;

/**
 * What is wrong with a published list or one of its entries.
 *
 * @param code stable, listed in docs/formats/problems.md
 * @param row the row, line or entry, counted from 1; 0 when the whole file is meant
 * @param field the column or element; empty when no single one is meant
 * @param found as read, cut to a length that can be shown
 * @param expected what would have been accepted
 */
public record EntryProblem(Code code, long row, String field, String found, String expected) {

  private static final int SHOWN = 120;

  public EntryProblem {
    found = shown(found);
  }

  /** A problem of a whole file. */
  public static EntryProblem ofFile(Code code, String found, String expected) {
    return new EntryProblem(code, 0, "", found, expected);
  }

  private static String shown(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .forEach(
            c ->
                safe.appendCodePoint(
                    Character.isISOControl(c) || NameText.invisible(c) ? '\uFFFD' : c));
    return text.codePointCount(0, text.length()) > SHOWN
        ? safe.append('…').toString()
        : safe.toString();
  }

  /** In words, for a line of a report. */
  public String words(String file) {
    return code
        + "  "
        + file
        + (row > 0 ? ", entry " + row : "")
        + (field.isEmpty() ? "" : ", " + field)
        + (found.isEmpty() ? "" : ": found \"" + found + "\"")
        + (expected.isEmpty() ? "" : ", expected " + expected);
  }

  /** How far a problem reaches. */
  private enum Reach {
    /** The entry was read all the same. */
    WARNING,
    /** The entry, or a name of it, is not in what was read. */
    ENTRY,
    /** The file as a whole is not, or not wholly, read. */
    FILE
  }

  /** What is wrong; the names are stable. */
  public enum Code {
    /** No known format of a published list. */
    FORMAT_UNKNOWN(Reach.FILE),
    /** Not well-formed XML. */
    NOT_XML(Reach.FILE),
    /** Not well-formed JSON. */
    NOT_JSON(Reach.FILE),
    /** A document type or an entity is declared. */
    DOCTYPE_REFUSED(Reach.FILE),
    /** The compressed file ends too early or is damaged. */
    TRUNCATED(Reach.FILE),
    /** The file cannot be opened or read. */
    UNREADABLE(Reach.FILE),
    /** A limit on size, depth or number was passed. */
    TOO_LARGE(Reach.FILE),
    /** The file holds no entry that can be used. */
    NO_ENTRIES(Reach.FILE),
    /** A new version has less than half of the entries of the version before. */
    TOO_FEW_ENTRIES(Reach.FILE),
    /** A column that the format needs is not there. */
    COLUMN_MISSING(Reach.FILE),
    /** The heading has a column that the format does not have. */
    COLUMN_UNKNOWN(Reach.FILE),
    /** A column stands in the heading twice. */
    COLUMN_DUPLICATE(Reach.FILE),
    /** A column that the format did not have when this was written; it is kept in the raw text. */
    COLUMN_NEW(Reach.WARNING),
    /** The row has another number of cells than the heading. */
    ROW_WIDTH(Reach.ENTRY),
    /** A row that is too long. */
    FIELD_TOO_LONG(Reach.ENTRY),
    /** A quoted cell that does not end before the file does. */
    QUOTE_UNCLOSED(Reach.ENTRY),
    /** Text after the quote that closes a cell. */
    QUOTE_MISPLACED(Reach.ENTRY),
    /** The entry has no name. */
    NO_NAME(Reach.ENTRY),
    /** A name is longer than any name; it is left out. */
    NAME_TOO_LONG(Reach.ENTRY),
    /** An entry has more names than any entry; those beyond are left out. */
    TOO_MANY_NAMES(Reach.ENTRY),
    /** An entry is larger than any entry. */
    ENTRY_TOO_LARGE(Reach.ENTRY),
    /** Not an object as the format has them. */
    ENTRY_MALFORMED(Reach.ENTRY),
    /** An alias or address of an entry that is not in the file. */
    ORPHAN(Reach.ENTRY),
    /** An earlier entry has the same id. */
    ID_DUPLICATE(Reach.ENTRY),
    /** The cell of the id is empty. */
    ID_MISSING(Reach.ENTRY),
    /** A list that is not known; the entry is kept as one of another list. */
    LIST_UNKNOWN(Reach.WARNING),
    /** Bytes that are no text, or characters that were lost or wrongly decoded before. */
    ENCODING_DOUBTFUL(Reach.WARNING),
    /** Characters that cannot be seen were taken out of a name. */
    INVISIBLE_CHARACTERS(Reach.WARNING),
    /** A country that is not known; it stays in the raw text. */
    COUNTRY_UNKNOWN(Reach.WARNING),
    /** Not a day; the entry is taken as listed on all days that are open. */
    DATE_INVALID(Reach.WARNING),
    /** The last day lies before the first; both are left open. */
    TERM_REVERSED(Reach.WARNING),
    /** A word for the kind of party that is not known. */
    TYPE_UNKNOWN(Reach.WARNING),
    /** A file that belongs to this one, such as the aliases, is not beside it. */
    COMPANION_MISSING(Reach.WARNING),
    /** None of the three supplements is in the file. */
    NO_SUPPLEMENT(Reach.FILE),
    /** A row of the official text with another number of cells than its table. */
    CELL_COUNT(Reach.ENTRY),
    /** A heading of the official text that is no known country. */
    UNKNOWN_COUNTRY(Reach.ENTRY),
    /** The row says "[Reserved]". */
    RESERVED(Reach.WARNING),
    /** The row only announces the rows after it. */
    GROUP_HEADING(Reach.WARNING),
    /** The row gives addresses that belong to the rows above it. */
    ADDRESSES_OF_ROWS_ABOVE(Reach.WARNING),
    /** Neither the row nor its group has a citation with a date; it is kept without a date. */
    NO_CITATION(Reach.WARNING),
    /** Part of the citation cell could not be read. */
    CITATION_PARTLY_READ(Reach.WARNING),
    /** Requirement, policy and citation are those of the row above. */
    CONTINUES_ROW_ABOVE(Reach.WARNING),
    /** Requirement and policy stood in each other's column. */
    COLUMNS_SWAPPED(Reach.WARNING),
    /** The text announces another number of aliases than it lists. */
    ALIAS_COUNT(Reach.WARNING),
    /** The policy only refers to another section. */
    POLICY_BY_REFERENCE(Reach.WARNING);

    private final Reach reach;

    Code(Reach reach) {
      this.reach = reach;
    }

    /** Whether something of the list is missing from what was read. */
    public boolean loses() {
      return reach != Reach.WARNING;
    }

    /** Whether the file as a whole is concerned. */
    public boolean ofFile() {
      return reach == Reach.FILE;
    }
  }
}
