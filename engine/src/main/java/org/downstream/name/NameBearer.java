package org.downstream.name;

/** What bears a name: persons, organisations and vessels are named in different ways. */
public enum NameBearer {
  /** A human being. */
  PERSON,
  /** A company, an authority, an institute or any other body. */
  ORGANISATION,
  /** A ship or an aircraft. */
  VESSEL,
  /** Not stated. */
  UNKNOWN
}
