package org.downstream.name.dictionary;

/**
 * A form in law as it is spelled in names.
 *
 * @param spelling lower case; Latin words parted by one space, without full stops and commas
 * @param normal the form it stands for, such as GMBH
 * @param jurisdictions ISO 3166 codes of countries that have it, parted by spaces
 * @param where where it must stand to be one
 */
public record LegalForm(String spelling, String normal, String jurisdictions, Where where) {
  /** Where a form must stand in a name to be one. */
  public enum Where {
    /** Wherever it stands after the first word. */
    ANYWHERE,
    /** Only after everything else, since it is a word or a syllable too. */
    END,
    /** Before or after everything else. */
    EITHER_END
  }
}
