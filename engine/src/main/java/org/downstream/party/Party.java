package org.downstream.party;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;

/**
 * A party as the user's book describes it. What the book does not say is empty, which is unknown
 * and never "no".
 *
 * @param id the key in the book
 * @param names the registered name first, then the local name and every alias
 * @param kind what it is in law
 * @param country ISO 3166 alpha-2 of the place of registration
 * @param headquarters ISO 3166 alpha-2 of the place of effective management
 * @param branchOf for a branch, the company it belongs to
 * @param ultimateParent the top of the control chain, where the user states it
 * @param registeredOn the day of incorporation
 * @param business what it does, such as "cloud_provider", "distributor", "data_centre"
 * @param contact addresses, telephone numbers and the like
 * @param usPerson whether it is a US person (15 CFR 772.1)
 * @param lettersReceived ids of the provisions of which it was informed by letter
 * @param identifiers by which registers tell it from all others
 * @param provenance the row it was read from
 */
public record Party(
    PartyId id,
    List<String> names,
    PartyKind kind,
    Optional<String> country,
    Optional<String> headquarters,
    Optional<PartyId> branchOf,
    Optional<PartyId> ultimateParent,
    Optional<LocalDate> registeredOn,
    Set<String> business,
    Contact contact,
    Certainty usPerson,
    Set<String> lettersReceived,
    Set<Identifier> identifiers,
    Provenance provenance) {

  public Party {
    identifiers = Collections.unmodifiableSortedSet(new TreeSet<>(identifiers));
    names = List.copyOf(names);
    business = Set.copyOf(business);
    lettersReceived = Set.copyOf(lettersReceived);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "The party %s has no name.\nMaybe the column name is empty.", id));
    }
  }

  /** A party of which no identifier is stated. */
  public Party(
      PartyId id,
      List<String> names,
      PartyKind kind,
      Optional<String> country,
      Optional<String> headquarters,
      Optional<PartyId> branchOf,
      Optional<PartyId> ultimateParent,
      Optional<LocalDate> registeredOn,
      Set<String> business,
      Contact contact,
      Certainty usPerson,
      Set<String> lettersReceived,
      Provenance provenance) {
    this(
        id,
        names,
        kind,
        country,
        headquarters,
        branchOf,
        ultimateParent,
        registeredOn,
        business,
        contact,
        usPerson,
        lettersReceived,
        Set.of(),
        provenance);
  }

  /** The registered name. */
  public String name() {
    return names.get(0);
  }

  /** The registered name, with the name in its own script beside it where there is one. */
  public String displayName() {
    for (String other : names) {
      if (!other.equals(name()) && other.codePoints().anyMatch(Character::isIdeographic)) {
        return name() + " (" + other + ")";
      }
    }
    return name();
  }
}
