package org.downstream.sources.ecfr;

/**
 * Something in the official text that could not be read as it stands.
 *
 * @param code stable, see {@link Code}
 * @param found what stood there, shortened
 * @param expected what should stand there
 */
public record ListProblem(Code code, String found, String expected) {

  private static final int SHOWN = 160;

  public ListProblem {
    found = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
  }

  /** What is wrong; the names are stable. */
  public enum Code {
    /** The file is not well-formed XML. */
    NOT_XML,
    /** The file declares a document type; those are refused, since they can hold entities. */
    DOCTYPE_REFUSED,
    /** The compressed file ends too early or is damaged. */
    TRUNCATED,
    /** The file cannot be opened or read. */
    UNREADABLE,
    /** A limit on size, depth or number of rows was passed. */
    TOO_LARGE,
    /** None of the three supplements is in the file. */
    NO_SUPPLEMENT,
    /** The row has another number of cells than the table. */
    CELL_COUNT,
    /** The heading is no country that is known here. */
    UNKNOWN_COUNTRY,
    /** The entity cell holds no name. */
    NO_NAME,
    /** The row says "[Reserved]". */
    RESERVED,
    /** The row only announces the rows after it. */
    GROUP_HEADING,
    /** The row gives addresses that belong to the rows above it. */
    ADDRESSES_OF_ROWS_ABOVE,
    /** Neither the row nor its group has a Federal Register citation with a date. */
    NO_CITATION,
    /** Warning: part of the citation cell could not be read. */
    CITATION_PARTLY_READ,
    /** Warning: requirement, policy and citation are those of the row above. */
    CONTINUES_ROW_ABOVE,
    /** Warning: requirement and policy stood in each other's column. */
    COLUMNS_SWAPPED,
    /** Warning: the text announces another number of aliases than it lists. */
    ALIAS_COUNT,
    /** Warning: the policy only refers to another section. */
    POLICY_BY_REFERENCE
  }
}
