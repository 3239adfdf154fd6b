package org.downstream.party;

/** What kind of person a party is in law. Only a company is owned by stakes. */
public enum PartyKind {
  /** A company or other body with its own legal personality and owners. */
  COMPANY,
  /** A branch, department or office: in law the company it belongs to. */
  BRANCH,
  /** A state, a ministry, a city or a body of theirs; it has no shareholders. */
  GOVERNMENT,
  /** A university, institute or hospital without shareholders. */
  INSTITUTION,
  /** A human being. */
  PERSON,
  /** Holders of freely traded shares, none of them with a notifiable stake. */
  PUBLIC_FLOAT;

  /** Whether somebody can hold a stake in such a party. */
  public boolean hasOwners() {
    return this == COMPANY || this == BRANCH;
  }
}
