package org.downstream.watchlist;

/** The published list that an entry stands on. */
public enum ListKind {
  /** Entity List, supplement 4 to 15 CFR part 744. */
  ENTITY_LIST("Entity List"),
  /** Military End-User List, supplement 7 to 15 CFR part 744. */
  MILITARY_END_USER("Military End-User List"),
  /** Unverified List, supplement 6 to 15 CFR part 744. */
  UNVERIFIED("Unverified List"),
  /** Denied Persons List, 15 CFR 764.3(a)(2). */
  DENIED_PERSONS("Denied Persons List"),
  /** OFAC Specially Designated Nationals with a program that 15 CFR 744.8 names. */
  SDN_744_8("SDN (15 CFR 744.8)"),
  /** OFAC Non-SDN Chinese Military-Industrial Complex Companies: securities only. */
  NS_CMIC("NS-CMIC"),
  /** Department of Defense section 1260H list: procurement only. */
  DOD_1260H("1260H");

  private final String title;

  ListKind(String title) {
    this.title = title;
  }

  /** The name a compliance officer would use. */
  public String title() {
    return title;
  }

  /** Whether ownership by an entry counts under the affiliates rule (supp. 8 to part 744). */
  public boolean reachesAffiliates() {
    return this == ENTITY_LIST || this == MILITARY_END_USER || this == SDN_744_8;
  }

  /** Whether an entry restricts exports by itself. */
  public boolean restrictsExports() {
    return this != NS_CMIC && this != DOD_1260H;
  }
}
