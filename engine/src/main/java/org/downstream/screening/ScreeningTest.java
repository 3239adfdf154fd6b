package org.downstream.screening;

/** The five questions that the law asks, each answered on its own. */
public enum ScreeningTest {
  LISTED("Is a party, an alias, a branch or the address itself on a list?"),
  OWNED("Do listed parties together own half or more of a party, directly or through others?"),
  HEADQUARTERED("Is a party, or its ultimate parent, headquartered in Macau or Country Group D:5?"),
  USED(
      "Who holds or uses the item after this deal, and are they listed, owned or headquartered there?"),
  KNOWN("Which red flags does the record raise?");

  private final String question;

  ScreeningTest(String question) {
    this.question = question;
  }

  /** The question in plain words. */
  public String question() {
    return question;
  }

  /** The key used in output, such as "listed". */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
