package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.name.search.NameQuery;
import org.downstream.sources.published.ListFile;
import org.junit.jupiter.api.Test;

class ListSearchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static ListSearch of(NameAliases aliases, String... files) {
    ListSearch.Builder builder = ListSearch.builder(aliases);
    for (String file : files) {
      PublishedLists.read(ListFile.of(Fixtures.path(file)), builder);
    }
    return builder.build();
  }

  private static List<ListHit> search(ListSearch lists, String name, LocalDate on) {
    return lists.search(NameQuery.of(name), 5, on);
  }

  @Test
  void aCompanyOfSeveralListsIsOneHitThatShowsThemAll() {
    ListSearch lists =
        of(new NameAliases(), "csl.csv", "1260h.csv", "entities.ftm.json", "plain.csv");
    List<ListHit> hits = search(lists, "Example Stork Holdings", TODAY);
    assertThat(hits.get(0).certainty()).isEqualTo(Certainty.ESTABLISHED);
    assertThat(hits.get(0).memberships())
        .extracting(ListHit.Membership::list)
        .contains("NS-CMIC", "OpenSanctions made_up");
    assertThat(hits.stream().map(ListHit::memberships)).doesNotHaveDuplicates();
  }

  @Test
  void aPartyThatWasTakenOffIsFoundOnItsOldDaysOnly() {
    ListSearch lists = of(new NameAliases(), "plain.csv");
    assertThat(search(lists, "Finch Example", LocalDate.of(2021, 1, 1)))
        .anyMatch(hit -> hit.memberships().contains(new ListHit.Membership("plain", "p2")));
    assertThat(search(lists, "Finch Example", TODAY))
        .noneMatch(hit -> hit.memberships().contains(new ListHit.Membership("plain", "p2")));
  }

  @Test
  void anAliasOfOnesOwnFindsThePartyThatNoRuleFinds() {
    NameAliases aliases = new NameAliases();
    assertThat(search(of(aliases, "csl.csv"), "Zyxtron", TODAY))
        .noneMatch(hit -> hit.certainty() == Certainty.ESTABLISHED);
    aliases.add("Zyxtron", "EXAMPLE STORK HOLDINGS", "own site", "", "");
    assertThat(search(of(aliases, "csl.csv"), "Zyxtron", TODAY).get(0).certainty())
        .isEqualTo(Certainty.ESTABLISHED);
  }

  @Test
  void anAddressAloneHasNoNameToFind() {
    assertThat(search(of(new NameAliases(), "part744.xml"), "Address 01", TODAY))
        .noneMatch(hit -> hit.matched().equals("Address 01"));
  }

  @Test
  void aTableOfNamesNeedsASourceForEachRow(@org.junit.jupiter.api.io.TempDir Path folder)
      throws java.io.IOException {
    NameAliases aliases = new NameAliases();
    Path file =
        java.nio.file.Files.writeString(
            folder.resolve("a.csv"),
            "name,other_name,source\nA Example,B Example,own site\nC,D,\n");
    ListReading reading = AliasFile.read(ListFile.of(file), aliases);
    assertThat(reading.refused()).isEqualTo(1);
    assertThat(aliases.size()).isEqualTo(2);
  }
}
