package org.downstream.sources.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.party.Identifier;
import org.downstream.party.PartyKind;

/**
 * A party as a source describes it.
 *
 * @param key by which the source refers to it, with the format before it
 * @param names the main name first; empty when the source only refers to it
 * @param country ISO 3166 alpha-2
 * @param headquarters ISO 3166 alpha-2
 * @param branchOf the key of the company it belongs to
 * @param missing why the source does not say who it is
 */
public record StatedParty(
    String key,
    List<String> names,
    PartyKind kind,
    Optional<String> country,
    Optional<String> headquarters,
    Optional<LocalDate> registeredOn,
    Optional<String> branchOf,
    Set<Identifier> identifiers,
    Optional<MissingOwner> missing,
    Provenance provenance) {

  public StatedParty {
    names = List.copyOf(names);
    identifiers = Set.copyOf(identifiers);
  }

  /** A party that the source refers to and may describe elsewhere. */
  public static StatedParty mentioned(
      String key, Optional<String> country, Set<Identifier> identifiers, Provenance provenance) {
    return of(key, List.of(), PartyKind.COMPANY, country, identifiers, provenance);
  }

  /** A party of which no more is known than this. */
  public static StatedParty of(
      String key,
      List<String> names,
      PartyKind kind,
      Optional<String> country,
      Set<Identifier> identifiers,
      Provenance provenance) {
    return new StatedParty(
        key,
        names,
        kind,
        country,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        identifiers,
        Optional.empty(),
        provenance);
  }

  /** A party whose identity the source does not give. */
  public StatedParty without(MissingOwner reason) {
    return new StatedParty(
        key,
        names,
        PartyKind.COMPANY,
        country,
        headquarters,
        registeredOn,
        branchOf,
        identifiers,
        Optional.of(reason),
        provenance);
  }
}
