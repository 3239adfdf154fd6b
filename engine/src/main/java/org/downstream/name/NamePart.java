package org.downstream.name;

/**
 * One part of a name and the work it does there.
 *
 * @param spelled the letters as folded, before abbreviations and plurals are resolved
 * @param text the form in which it is compared within one script
 * @param kind the work it does in the name
 * @param concept what it says whatever the script, such as "technology" for both 科技 and "tech"
 */
public record NamePart(String spelled, String text, Kind kind, String concept) {

  /** The work a part does in a name. */
  public enum Kind {
    /** A country, province or city. */
    REGION,
    /** The distinctive rest, by which a party is told from others. */
    BRAND,
    /** What many parties do or are: technology, institute, 科技. */
    ACTIVITY,
    /** A number or ordinal, such as the 715th institute. */
    NUMBER,
    /** The form in law: Co., Ltd., 股份有限公司. */
    LEGAL_FORM,
    /** The word that makes it a branch: 分公司, sales office. */
    BRANCH,
    /** Of, the, and. */
    FILLER
  }

  static NamePart of(String text, Kind kind) {
    return new NamePart(text, text, kind, text);
  }

  /** Whether it says which party it is; form in law and filler do not. */
  public boolean isContent() {
    return kind != Kind.LEGAL_FORM && kind != Kind.FILLER;
  }
}
