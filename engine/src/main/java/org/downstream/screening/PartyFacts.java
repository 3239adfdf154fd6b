package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.trade.Act;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListMatch;

/** Puts the facts of one participant onto a sheet. Of an unnamed one only its part is known. */
final class PartyFacts {

  private final Records records;

  PartyFacts(Records records) {
    this.records = records;
  }

  /** The facts of a party that stay the same between two days on which it turns. */
  FactSheet of(PartyAnswers answers, CountryGroups groups) {
    FactSheet sheet = new FactSheet(answers.on(), groups);
    put(answers, sheet);
    return sheet;
  }

  /** Puts what depends on the deal, the act and the very day; the rest is there already. */
  static void put(Participant participant, Act act, FactSheet sheet) {
    Supplier<List<Evidence>> part =
        () -> said(participant.name() + " is " + participant.parts().words(), participant.place());
    sheet.set(Fact.PARTY_ROLES, Optional.of(participant.parts().names()), part);
    sheet.truth(
        Fact.PARTY_COUNTED, Certainty.of(participant.counted() && act.kind().movesItem()), part);
    if (participant.known() != null) {
      putAge(participant.known().party(), sheet);
    }
  }

  private void put(PartyAnswers answers, FactSheet sheet) {
    putLists(answers, sheet);
    putOwners(answers, sheet);
    putPlaces(answers, sheet);
    putProfile(answers.party(), sheet);
    sheet.truth(
        Fact.PARTY_RELATED_TO_LISTED,
        Certainty.of(!answers.relatedTo().isEmpty()),
        () ->
            answers.relatedTo().stream()
                .map(
                    other ->
                        new Evidence(
                            answers.party().displayName()
                                + " holds, is directed by, or has an owner in common with, "
                                + records.name(other),
                            answers.party().provenance().place()))
                .toList());
    sheet.truth(
        Fact.PARTY_SHARES_CONTACT_WITH_LISTED,
        Certainty.of(!answers.sharesContactWith().isEmpty()),
        () ->
            answers.sharesContactWith().stream()
                .map(records::party)
                .flatMap(Optional::stream)
                .map(
                    other ->
                        new Evidence(
                            answers.party().displayName()
                                + " shares a telephone, e-mail domain or address with "
                                + other.displayName(),
                            other.provenance().place()))
                .toList());
  }

  private static void putLists(PartyAnswers answers, FactSheet sheet) {
    putList(Fact.PARTY_LISTED_ENTITY, ListKind.ENTITY_LIST, answers, sheet);
    putList(Fact.PARTY_LISTED_MEU, ListKind.MILITARY_END_USER, answers, sheet);
    putList(Fact.PARTY_LISTED_UVL, ListKind.UNVERIFIED, answers, sheet);
    putList(Fact.PARTY_LISTED_DPL, ListKind.DENIED_PERSONS, answers, sheet);
    putList(Fact.PARTY_LISTED_SDN, ListKind.SDN_744_8, answers, sheet);
    putList(Fact.PARTY_LISTED_CMIC, ListKind.NS_CMIC, answers, sheet);
    putList(Fact.PARTY_LISTED_1260H, ListKind.DOD_1260H, answers, sheet);
    List<ListMatch> elsewhere =
        answers.matches().stream().filter(match -> match.entry().list().notEncoded()).toList();
    sheet.truth(
        Fact.PARTY_LISTED_ELSEWHERE,
        elsewhere.stream().map(ListMatch::certainty).reduce(Certainty.RULED_OUT, Certainty::or),
        () -> elsewhere.stream().map(match -> evidence(answers, match)).toList());
    List<ListMatch> likenesses =
        answers.matches().isEmpty()
            ? List.of()
            : answers.matches().stream()
                .filter(match -> match.certainty() == Certainty.POSSIBLE)
                .filter(match -> match.entry().list().restrictsExports())
                .toList();
    sheet.truth(
        Fact.PARTY_LIKE_LISTED,
        Certainty.of(!likenesses.isEmpty()),
        () -> likenesses.stream().map(match -> evidence(answers, match)).toList());
  }

  private static void putList(Fact fact, ListKind list, PartyAnswers answers, FactSheet sheet) {
    sheet.truth(
        fact,
        answers.listedOn(list),
        () ->
            answers.matches().stream()
                .filter(match -> match.entry().list() == list)
                .map(match -> evidence(answers, match))
                .toList());
  }

  static Evidence evidence(PartyAnswers answers, ListMatch match) {
    return new Evidence(Sentences.listed(answers.party(), match), match.entry().id());
  }

  private void putOwners(PartyAnswers answers, FactSheet sheet) {
    Supplier<List<Evidence>> proof =
        () -> {
          List<Evidence> result = new ArrayList<>();
          for (OwnershipStake stake : answers.owned().proof()) {
            result.add(new Evidence(Sentences.stake(stake, records), stake.provenance().place()));
          }
          return result;
        };
    sheet.truth(Fact.PARTY_OWNED_BY_LISTED, answers.owned().caught(), proof);
    sheet.truth(Fact.PARTY_LISTED_OWNER, answers.owned().listedOwner(), proof);
    boolean open =
        answers.owned().caught().open()
            && answers.owned().listedOwner().compareTo(Certainty.POSSIBLE) >= 0;
    sheet.truth(Fact.PARTY_LISTED_SHARE_OPEN, Certainty.of(open), proof);
  }

  private void putPlaces(PartyAnswers answers, FactSheet sheet) {
    Party party = answers.party();
    String place = party.provenance().place();
    sheet.text(
        Fact.PARTY_COUNTRY,
        party.country(),
        () ->
            said(party.displayName() + " is registered in " + party.country().orElse("?"), place));
    sheet.text(
        Fact.PARTY_HEADQUARTERS,
        answers.headquarters(),
        () ->
            answers
                .headquarters()
                .map(seat -> said(party.displayName() + " is headquartered in " + seat, place))
                .orElse(List.of()));
    sheet.text(
        Fact.PARTY_PARENT_HEADQUARTERS,
        answers.parentHeadquarters(),
        () ->
            answers
                .parentHeadquarters()
                .map(
                    seat ->
                        said(
                            Sentences.parent(answers, records) + ", headquartered in " + seat,
                            place))
                .orElse(List.of()));
    sheet.truth(
        Fact.PARTY_PARENT_KNOWN,
        answers.top().known(),
        () -> said("the ultimate parent of " + party.displayName() + " is not known", place));
  }

  private static void putProfile(Party party, FactSheet sheet) {
    String place = party.provenance().place();
    sheet.set(
        Fact.PARTY_BUSINESS,
        party.business().isEmpty() ? Optional.empty() : Optional.of(party.business()),
        () ->
            said(
                party.displayName()
                    + ": "
                    + String.join(", ", new java.util.TreeSet<>(party.business())),
                place));
    sheet.number(
        Fact.PARTY_REGISTERED_ON, party.registeredOn().map(Fact::asNumber), registered(party));
    sheet.text(
        Fact.PARTY_ADDRESS_KIND,
        party.contact().addressKind(),
        () ->
            said(
                party.displayName()
                    + ": address is "
                    + party.contact().addressKind().orElse("?").replace('_', ' '),
                place));
  }

  private static void putAge(Party party, FactSheet sheet) {
    Optional<LocalDate> day = party.registeredOn();
    sheet.number(
        Fact.PARTY_AGE_DAYS,
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(sheet.on().toEpochDay() - day.get().toEpochDay())),
        registered(party));
  }

  private static Supplier<List<Evidence>> registered(Party party) {
    return () ->
        party
            .registeredOn()
            .map(
                day ->
                    said(
                        party.displayName() + " was registered on " + day,
                        party.provenance().place()))
            .orElse(List.of());
  }

  private static List<Evidence> said(String statement, String place) {
    return List.of(new Evidence(statement, place));
  }
}
