package org.downstream.name;

/** What bears a name, as far as it changes how names are compared. */
public enum NameBearer {
  /** A human being: given and family name, in any order. */
  PERSON,
  /** A company, institute, authority or any other body. */
  ORGANISATION,
  /** A ship or an aircraft. */
  VESSEL,
  /** Not said. */
  UNKNOWN;

  /** Whether a bearer of one kind cannot be one of the other. */
  public boolean contradicts(NameBearer other) {
    return this != other && this != UNKNOWN && other != UNKNOWN;
  }
}
