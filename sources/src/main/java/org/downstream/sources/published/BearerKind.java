package org.downstream.sources.published;

import java.util.Locale;

/** What bears a listed name, where the list proves it. */
public enum BearerKind {
  PERSON,
  ORGANISATION,
  VESSEL,
  AIRCRAFT,
  /** The list does not say. */
  UNKNOWN;

  /** The kind that a list means by a word such as "Individual", "enterprise" or "Ship". */
  public static BearerKind of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "individual", "person", "p", "natural person" -> PERSON;
      case "entity",
          "enterprise",
          "organisation",
          "organization",
          "company",
          "legalentity",
          "publicbody",
          "e",
          "government",
          "university" ->
          ORGANISATION;
      case "vessel", "ship" -> VESSEL;
      case "aircraft", "airplane" -> AIRCRAFT;
      default -> UNKNOWN;
    };
  }
}
