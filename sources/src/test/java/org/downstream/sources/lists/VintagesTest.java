package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.time.Period;
import org.downstream.watchlist.ListQuery;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VintagesTest {

  private static final LocalDate OLD = LocalDate.of(2022, 4, 30);
  private static final LocalDate NEW = LocalDate.of(2026, 7, 23);

  @TempDir private Path folder = Path.of("");

  private static Vintage whole(PublishedList list, LocalDate day) {
    return Vintage.whole(Watchlists.of(list, day), list.reading());
  }

  private PublishedList csl(String from, String to) {
    String text = new String(Fixtures.bytes("csl.csv"), StandardCharsets.UTF_8);
    return Fixtures.read(folder, "csl.csv", text.replace(from, to));
  }

  private static ListedParty entry(List<Watchlist> lists, String name) {
    return lists.stream()
        .flatMap(list -> list.entries().stream())
        .filter(entry -> entry.name().equals(name))
        .reduce(
            (a, b) -> {
              throw new AssertionError("twice: " + name);
            })
        .orElseThrow();
  }

  @Test
  void aPartyThatALaterTextNoLongerHasWasListedUntilThatDay() {
    List<Watchlist> lists =
        Vintages.together(
            List.of(
                whole(csl("x", "x"), OLD),
                whole(csl("EXAMPLE STORK HOLDINGS", "EXAMPLE OTHER"), NEW)));
    assertThat(entry(lists, "EXAMPLE OTHER").names())
        .extracting(n -> n.text())
        .contains("EXAMPLE STORK HOLDINGS");
    List<Watchlist> gone =
        Vintages.together(
            List.of(
                whole(csl("x", "x"), OLD),
                whole(
                    csl(
                        "90003,Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department,90003,Entity,CMIC-EO13959,EXAMPLE STORK HOLDINGS",
                        "90009,Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department,90009,Entity,CMIC-EO13959,EXAMPLE JAY"),
                    NEW)));
    ListedParty stork = entry(gone, "EXAMPLE STORK HOLDINGS");
    assertThat(stork.on(LocalDate.of(2025, 1, 1))).isTrue();
    assertThat(stork.on(NEW.minusDays(1))).isTrue();
    assertThat(stork.on(NEW)).isFalse();
    WatchlistIndex index = WatchlistIndex.of(gone);
    assertThat(index.match(ListQuery.named("Example Stork Holdings"), OLD)).isNotEmpty();
    assertThat(index.match(ListQuery.named("Example Stork Holdings"), NEW))
        .noneMatch(match -> match.entry().name().equals("EXAMPLE STORK HOLDINGS"));
    ListedParty jay = entry(gone, "EXAMPLE JAY");
    assertThat(jay.on(OLD)).isFalse();
    assertThat(jay.on(OLD.plusDays(1))).isTrue();
  }

  @Test
  void datesThatAListGivesWin() {
    List<Watchlist> lists =
        Vintages.together(
            List.of(whole(csl("x", "x"), OLD), whole(csl("EXAMPLE HERON,", "EXAMPLE JAY,"), NEW)));
    assertThat(entry(lists, "EXAMPLE HERON").listed().periods())
        .containsExactly(new Period(LocalDate.of(2003, 6, 19), LocalDate.of(2013, 6, 19)));
  }

  @Test
  void twoFormatsOfOneListAreTwoTextsOfIt() {
    List<Watchlist> lists =
        Vintages.together(
            List.of(whole(csl("x", "x"), OLD), whole(Fixtures.read("part744.xml"), NEW)));
    ListedParty crane = entry(lists, "Example Crane Works, Ltd.");
    assertThat(crane.id()).isEqualTo("EL:CN:example-crane-works");
    assertThat(crane.footnotes()).containsExactly(4);
    // The newer text is the Entity List alone; the other lists of the older one stand as they were.
    assertThat(entry(lists, "EXAMPLE STORK HOLDINGS").on(NEW)).isTrue();
  }

  @Test
  void aSelectionEndsNoEntryAndGivesItsNamesToTheWholeText() {
    Watchlist starter = new StarterListReader().shipped();
    List<Watchlist> lists =
        Vintages.together(
            List.of(
                Vintage.selection(starter),
                whole(csl("Example Crane Works Ltd.", "iFlytek Co., Ltd."), OLD)));
    List<ListedParty> same =
        lists.stream()
            .flatMap(list -> list.entries().stream())
            .filter(entry -> entry.names().stream().anyMatch(n -> n.text().equals("科大讯飞")))
            .filter(entry -> entry.list() == org.downstream.watchlist.ListKind.ENTITY_LIST)
            .toList();
    assertThat(same).isNotEmpty();
    assertThat(entry(lists, "EXAMPLE TERN").on(NEW)).isTrue();
  }

  @Test
  void listsOfOnesOwnAreNoVersionsOfEachOther() {
    PublishedList one = Fixtures.read(folder, "one.csv", "id,name\n1,Alpha Example\n");
    PublishedList two = Fixtures.read(folder, "two.csv", "id,name\n1,Beta Example\n");
    List<Watchlist> lists = Vintages.together(List.of(whole(one, OLD), whole(two, NEW)));
    assertThat(entry(lists, "Alpha Example").on(NEW)).isTrue();
    assertThat(entry(lists, "Beta Example").on(OLD)).isTrue();
  }
}
