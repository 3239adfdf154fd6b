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
  DOD_1260H("1260H"),
  /** OFAC Specially Designated Nationals whose programs 15 CFR 744.8 does not name. */
  SDN_OTHER("SDN (other programs)"),
  /** The other lists of OFAC, such as sectoral sanctions. */
  OFAC_NON_SDN("OFAC non-SDN lists"),
  /** Parties debarred under the Arms Export Control Act, 22 CFR 127.7. */
  AECA_DEBARRED("AECA debarred"),
  /** Nonproliferation sanctions of the Department of State. */
  NONPROLIFERATION("Nonproliferation sanctions"),
  /** Consolidated list of persons under financial sanctions of the European Union. */
  EU_SANCTIONS("EU financial sanctions"),
  /** UK sanctions list and the consolidated list of OFSI. */
  UK_SANCTIONS("UK sanctions"),
  /** Consolidated list of the Security Council of the United Nations. */
  UN_SANCTIONS("UN Security Council sanctions"),
  /** Foreign End User List of Japan's Ministry of Economy, Trade and Industry. */
  JAPAN_END_USER("Japan End User List"),
  /** Any other list that is loaded. */
  OTHER("Other list");

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

  /** Whether an entry restricts exports by itself, under the rules that are encoded. */
  public boolean restrictsExports() {
    return reachesAffiliates() || this == UNVERIFIED || this == DENIED_PERSONS;
  }

  /** Whether no rule that is encoded speaks of the list; a match is a reason to ask. */
  public boolean notEncoded() {
    return !restrictsExports() && this != NS_CMIC && this != DOD_1260H;
  }
}
