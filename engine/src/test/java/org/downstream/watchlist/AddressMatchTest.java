package org.downstream.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.watchlist.Listed.TODAY;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMatchTest {
  private static final String PUBLISHED =
      "Room 1905, 19/F, Nam Wo Hong Building, 148 Wing Lok Street, Sheung Wan, Hong Kong";

  @Test
  void anEntryThatListsOnlyAnAddressIsEstablishedByIt() {
    ListMatch match = asked(Listed.at("a", true, PUBLISHED), PUBLISHED).get(0);
    assertThat(match.certainty()).isEqualTo(Certainty.ESTABLISHED);
  }

  @Test
  void theAddressOfAListedPartyIsPossible() {
    ListMatch match = asked(Listed.at("a", false, PUBLISHED), PUBLISHED).get(0);
    assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(match.matched()).isEqualTo(PUBLISHED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROOM 1905 19/F NAM WO HONG BLDG 148 WING LOK ST SHEUNG WAN HONG KONG",
        "Rm. 1905, 19/F., Nam Wo Hong Bldg., No. 148 Wing Lok Street, Sheung Wan, Hong Kong"
      })
  void spellingAndAbbreviationDoNotMatter(String address) {
    assertThat(asked(Listed.at("a", true, PUBLISHED), address)).hasSize(1);
  }

  @Test
  void oneOfSeveralAddressesInALineIsEnough() {
    ListedParty entry = Listed.at("a", true, "1 First Road, Kowloon, Hong Kong; and " + PUBLISHED);
    assertThat(asked(entry, PUBLISHED)).hasSize(1);
  }

  @Test
  void wordsInAnotherOrderAreOnlyPossible() {
    String turned =
        "Hong Kong, Sheung Wan, 148 Wing Lok Street, Nam Wo Hong Building, 19/F, Room 1905";
    ListMatch match = asked(Listed.at("a", true, PUBLISHED), turned).get(0);
    assertThat(match.certainty()).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void aChineseAddressIsComparedWithoutSpacesAndInSimplifiedCharacters() {
    ListedParty entry = Listed.at("a", true, "安徽省合肥市望江西路666号");
    assertThat(asked(entry, "中国安徽省合肥市望江西路 666 號")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hong Kong", "Shenzhen, China", "", "Room 1906, 19/F, Nam Wo Hong"})
  void aCityAloneOrAnotherRoomIsNoMatch(String address) {
    assertThat(asked(Listed.at("a", true, "Hong Kong"), address)).isEmpty();
    assertThat(asked(Listed.at("a", true, PUBLISHED), address)).isEmpty();
  }

  @Test
  void anAddressEntryIsNotMetByName() {
    WatchlistIndex index = Listed.index(Listed.at("a", true, PUBLISHED));
    assertThat(index.match(ListQuery.named("Address a"), TODAY)).isEmpty();
  }

  private static List<ListMatch> asked(ListedParty entry, String address) {
    ListQuery query = new ListQuery(List.of("Somebody Else"), Optional.empty(), List.of(address));
    return Listed.index(entry).match(query, TODAY);
  }
}
