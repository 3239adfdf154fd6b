package org.downstream.sources.rulebook;

/**
 * What can be wrong with a rulebook. The names are stable, and listed in docs/formats/provision.md.
 */
public enum RulebookFault {
  /** The folder has no provision, or cannot be read. */
  FOLDER_EMPTY("Maybe the path is relative to another folder."),
  /** A file that cannot be read. */
  FILE_UNREADABLE("Maybe it may not be read, or was removed meanwhile."),
  /** A file that is not named as a provision is. */
  FILE_ENDING("Maybe it has another ending, or the folder is not that of the provisions alone."),
  /** Text that is no YAML, or a kind of YAML that no provision needs. */
  YAML_INVALID("Maybe a quote, a bracket or the indentation is wrong."),
  /** A key that does not belong there. */
  KEY_UNKNOWN("Maybe it belongs to another level; docs/formats/provision.md lists the keys."),
  /** A key that must be there: a citation, a date, a worked case. */
  KEY_MISSING("Maybe it is indented differently; docs/formats/provision.md has an example."),
  /** A key that stands there already. */
  KEY_DUPLICATE("Maybe one of the two is left over."),
  /** A value of another type, such as a list instead of a text. */
  TYPE_WRONG("Maybe a quote or a \"-\" is missing."),
  /** A text or list with nothing in it. */
  VALUE_EMPTY("Maybe it was to be filled in later."),
  /** A word that is not known there. */
  CODE_UNKNOWN("Maybe it belongs to another key; docs/formats/provision.md lists the words."),
  /** Not a day of the calendar. */
  DATE_INVALID("Maybe day and month are swapped, or a zero is missing."),
  /** Days that end before they start, or overlap. */
  PERIOD_INVALID("Maybe the two days are swapped."),
  /** An id that is not the path of the file. */
  ID_MISMATCH("Maybe the file was moved or copied."),
  /** A fact or country group that the vocabulary does not have. */
  FACT_UNKNOWN("Maybe it was renamed; every fact is listed in docs/formats/facts.md."),
  /** A value that the fact cannot have. */
  FACT_TYPE("Maybe it belongs to another fact; leave a fact out when it is unknown."),
  /** A condition that cannot be evaluated. */
  CONDITION_INVALID("Maybe a fact of another type stands there."),
  /** An outcome whose parts do not belong together. */
  OUTCOME_INVALID("Maybe the effect is another one."),
  /** A reference to a provision that is not there. */
  REFERENCE_UNKNOWN("Maybe it was moved or removed."),
  /** A reference to a provision that cannot be lifted. */
  REFERENCE_INVALID("Maybe the two refer to each other."),
  /** A worked case that is not answered as it says. */
  CASE_FAILED("Maybe a date or the condition was changed and the case was not.");

  private final String advice;

  RulebookFault(String advice) {
    this.advice = advice;
  }

  /** What to look at when nothing nearer is known. */
  String advice() {
    return advice;
  }
}
