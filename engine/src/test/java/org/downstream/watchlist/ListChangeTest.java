package org.downstream.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.party.Contact;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

/** What a supposed change does to a list. */
class ListChangeTest {

  private static final ListedParty BIREN =
      Listed.entry("EL:CN:biren", "CN", "Shanghai Biren Intelligent Technology Co., Ltd.", "Biren");
  private static final ListedParty MOORE =
      Listed.entry("EL:CN:moore", "CN", "Moore Threads Technology Co., Ltd.");
  private static final List<Watchlist> LISTS = List.of(Listed.list(BIREN, MOORE));

  private static Party party(String name) {
    return new Party(
        new PartyId("mosaic"),
        List.of(name),
        PartyKind.COMPANY,
        Optional.of("CN"),
        Optional.of("CN"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Contact.NONE,
        Certainty.UNKNOWN,
        Set.of(),
        new Provenance("parties.csv", 2, "", LocalDate.MIN));
  }

  private static List<String> ids(List<Watchlist> lists) {
    return lists.get(0).entries().stream().map(ListedParty::id).toList();
  }

  @Test
  void whoIsDelistedIsGoneAndTheListSaysSo() {
    ListChange change =
        ListChange.Delisting.of("Moore Threads Technology", WatchlistIndex.of(LISTS));
    List<Watchlist> after = ListChange.apply(List.of(change), LISTS);
    assertThat(ids(after)).containsExactly("EL:CN:biren");
    assertThat(after.get(0).title()).contains("what-if", "Moore Threads");
    assertThat(after.get(0).sha256()).isNotEqualTo(LISTS.get(0).sha256());
    assertThat(ids(LISTS)).hasSize(2);
  }

  @Test
  void aLikeNameIsNotDelisted() {
    ListChange.Delisting change =
        ListChange.Delisting.of("Moor Thread Holdings", WatchlistIndex.of(LISTS));
    assertThat(change.removed()).isEmpty();
    assertThat(ListChange.apply(List.of(change), LISTS)).isEqualTo(LISTS);
  }

  @Test
  void whoIsListedIsMetOnEveryDayAndOnOneListOnly() {
    Party mosaic = party("Mosaic Software (Shenzhen) Co., Ltd.");
    List<Watchlist> two = List.of(LISTS.get(0), Listed.list(BIREN));
    List<Watchlist> after = ListChange.apply(List.of(ListChange.Listing.of(mosaic)), two);
    assertThat(ids(after)).contains("what-if:mosaic");
    assertThat(after.get(1)).isEqualTo(two.get(1));
    List<ListMatch> met =
        WatchlistIndex.of(after).match(ListQuery.of(mosaic), LocalDate.of(1999, 1, 1));
    assertThat(met).hasSize(1);
    assertThat(met.get(0).certainty()).isEqualTo(Certainty.ESTABLISHED);
    assertThat(met.get(0).entry().citations().get(0).text())
        .isEqualTo("what-if: not a published entry");
  }

  @Test
  void anEntryTurnsOverOnItsFirstDayAndAfterItsLast() {
    ListedParty once =
        Listed.entry(
            "EL:CN:once",
            "CN",
            BIREN.names(),
            InForce.of(new Period(LocalDate.of(2023, 10, 19), LocalDate.of(2024, 1, 31))));
    List<Watchlist> lists = List.of(Listed.list(once));
    assertThat(turnover(lists, "2023-10-18", "2023-10-19").added()).containsExactly(once);
    assertThat(turnover(lists, "2024-01-31", "2024-02-01").removed()).containsExactly(once);
    assertThat(turnover(lists, "2023-10-19", "2024-01-31"))
        .isEqualTo(new ListTurnover(List.of(), List.of()));
  }

  private static ListTurnover turnover(List<Watchlist> lists, String before, String after) {
    return ListTurnover.between(lists, LocalDate.parse(before), LocalDate.parse(after));
  }
}
