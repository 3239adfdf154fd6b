package org.downstream.ownership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.party.Contact;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;

/**
 * Why a source does not name an owner. Whatever the reason, who holds the stake is unknown, and it
 * is never counted as held by somebody harmless.
 */
public enum MissingOwner {
  /** The source says that the owner is unknown. */
  UNKNOWN("unknown"),
  /** The source refers to an owner that it does not describe. */
  NOT_DESCRIBED("not described in the source"),
  /** The owner is known to the source and withheld from the public. */
  WITHHELD("withheld from the public"),
  /** The company or its owner is exempt from stating it. */
  EXEMPT("exempt from disclosure"),
  /** The owner did not give the information. */
  NOT_PROVIDED("not provided by the owner"),
  /** The company could not find out or confirm it. */
  NOT_CONFIRMED("not found out or not confirmed"),
  /** Nobody passes the threshold of the source; smaller holders are not named. */
  NONE_ABOVE_THRESHOLD("nobody above the threshold of the source"),
  /** The owners are people, whom the source does not name. */
  NATURAL_PERSONS("natural persons that are not named"),
  /** There is an owner that does not consolidate its accounts. */
  NOT_CONSOLIDATING("a parent that does not consolidate"),
  /** There is an owner without the identifier that the source goes by. */
  NO_IDENTIFIER("a parent without an identifier"),
  /** Law, contract or an expected harm keep it from being stated. */
  OBSTACLE("law, contract or expected harm"),
  /** The shares stand in the name of a nominee. */
  BEHIND_NOMINEE("behind a nominee");

  private final String words;

  MissingOwner(String words) {
    this.words = words;
  }

  /** The reason in a few words. */
  public String words() {
    return words;
  }

  /** A party that stands for the owner; where it stands in the source tells it from others. */
  public Party standIn(PartyId owned, Provenance provenance) {
    String id =
        "owner-of/" + owned + "/" + name().toLowerCase(Locale.ROOT) + "/" + provenance.place();
    return new Party(
        new PartyId(id),
        List.of("Owner not known (" + words + ")"),
        PartyKind.COMPANY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Contact.NONE,
        Certainty.UNKNOWN,
        Set.of(),
        provenance);
  }
}
