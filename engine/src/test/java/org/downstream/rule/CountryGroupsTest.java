package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Citation;
import org.downstream.time.Period;
import org.junit.jupiter.api.Test;

class CountryGroupsTest {

  private static final Citation TEXT = Citation.of("made up");
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate JOINS = LocalDate.of(2024, 3, 15);
  private static final LocalDate LEAVES = LocalDate.of(2026, 2, 3);
  private static final LocalDate FOLDS = LocalDate.of(2020, 12, 23);

  private final CountryGroups groups =
      new CountryGroups(
          List.of(
              in("D5", "CN", Period.since(FIRST)),
              in("D5", "NI", Period.since(JOINS)),
              in("D5", "KH", new Period(FIRST, LEAVES.minusDays(1))),
              in("A5", "NI", Period.since(LEAVES)),
              in("A6", "HK", new Period(FIRST, FOLDS.minusDays(1)))),
          List.of(
              new DerivedGroup("M5", "D5 + {MO}", TEXT), new DerivedGroup("S", "D5 - A5", TEXT)),
          List.of(new DestinationTreatment("HK", "CN", Period.since(FOLDS), TEXT)));

  @Test
  void membershipStartsAndEndsOnItsDay() {
    assertThat(groups.contains("D5", "NI", JOINS.minusDays(1))).isFalse();
    assertThat(groups.contains("D5", "NI", JOINS)).isTrue();
    assertThat(groups.contains("D5", "KH", LEAVES.minusDays(1))).isTrue();
    assertThat(groups.contains("D5", "KH", LEAVES)).isFalse();
    assertThat(groups.contains("D5", "CN", LocalDate.MAX)).isTrue();
  }

  @Test
  void daysBeforeTheRecordAreAnsweredAsItsFirst() {
    assertThat(groups.recordedFrom()).isEqualTo(FIRST);
    assertThat(groups.contains("D5", "CN", FIRST.minusDays(1))).isTrue();
    assertThat(groups.contains("D5", "CN", LocalDate.MIN)).isTrue();
    assertThat(groups.contains("D5", "NI", LocalDate.MIN)).isFalse();
    assertThat(groups.membership("D5", "CN", LocalDate.MIN)).isPresent();
  }

  @Test
  void derivedGroupsFollowTheirPartsOnEachDay() {
    assertThat(groups.members("M5", JOINS)).containsExactly("CN", "KH", "MO", "NI");
    assertThat(groups.members("S", JOINS)).containsExactly("CN", "KH", "NI");
    assertThat(groups.members("S", LEAVES)).containsExactly("CN");
  }

  @Test
  void aPlaceThatCountsAsAnotherHasItsGroups() {
    assertThat(groups.destination("HK", FOLDS.minusDays(1))).isEqualTo("HK");
    assertThat(groups.contains("D5", "HK", FOLDS.minusDays(1))).isFalse();
    assertThat(groups.contains("A6", "HK", FOLDS.minusDays(1))).isTrue();
    assertThat(groups.destination("HK", FOLDS)).isEqualTo("CN");
    assertThat(groups.contains("D5", "HK", FOLDS)).isTrue();
    assertThat(groups.contains("A6", "HK", FOLDS)).isFalse();
    assertThat(groups.membership("D5", "HK", FOLDS).orElseThrow().country()).isEqualTo("CN");
  }

  @Test
  void anUnknownGroupIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> groups.contains("D:55", "CN", FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"D:55\"")
        .hasMessageContaining("D5");
    assertThatThrownBy(() -> groups.members("x", FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void answersCannotBeChanged() {
    assertThatThrownBy(() -> groups.members("M5", JOINS).add("US"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aDefinitionThatCannotBeReadIsRefused() {
    List<GroupMembership> one = List.of(in("D5", "CN", Period.since(FIRST)));
    for (String definition : List.of("D5 {MO}", "D5 +", "D7 + D5", "D5 * D5")) {
      List<DerivedGroup> derived = List.of(new DerivedGroup("X", definition, TEXT));
      assertThatThrownBy(() -> new CountryGroups(one, derived, List.of()))
          .as(definition)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aCountryTwiceOnOneDayIsRefused() {
    List<GroupMembership> twice =
        List.of(in("D5", "CN", Period.since(FIRST)), in("D5", "CN", Period.since(JOINS)));
    assertThatThrownBy(() -> new CountryGroups(twice, List.of(), List.of()))
        .hasMessageContaining("twice");
  }

  private static GroupMembership in(String group, String country, Period period) {
    return new GroupMembership(group, country, period, TEXT, true);
  }

  @Test
  void aMembershipIsThatOfTheGroupTheCountryAndTheDay() {
    CountryGroups moved =
        new CountryGroups(
            List.of(
                in("D4", "AE", new Period(FIRST, JOINS.minusDays(1))),
                in("A5", "AE", Period.since(JOINS)),
                in("D4", "CN", Period.since(FIRST))),
            List.of(),
            List.of());
    assertThat(moved.membership("D4", "AE", JOINS.minusDays(1)).orElseThrow().period().to())
        .isEqualTo(JOINS.minusDays(1));
    assertThat(moved.membership("D4", "AE", JOINS)).isEmpty();
    assertThat(moved.membership("A5", "AE", JOINS).orElseThrow().group()).isEqualTo("A5");
    assertThat(moved.membership("A5", "AE", JOINS.minusDays(1))).isEmpty();
    assertThat(moved.membership("D4", "CN", JOINS).orElseThrow().country()).isEqualTo("CN");
    assertThat(moved.membership("A5", "CN", JOINS)).isEmpty();
    assertThat(groups.membership("M5", "MO", JOINS)).as("a derived group").isEmpty();
  }

  @Test
  void aGroupTurnsWhenItsMembersChangeOrACountryComesToCountAsAnother() {
    assertThat(groups.turns("D5")).containsExactly(FOLDS, JOINS, LEAVES);
    assertThat(groups.turns("A5")).containsExactly(FOLDS, LEAVES);
    assertThat(groups.turns("A6")).containsExactly(FOLDS);
  }

  @Test
  void aGroupDoesNotTurnWithAnotherOrOnTheFirstDayOfTheRecord() {
    CountryGroups two =
        new CountryGroups(
            List.of(in("D5", "CN", Period.since(FIRST)), in("A5", "AE", Period.since(JOINS))),
            List.of(),
            List.of());
    assertThat(two.turns("D5")).isEmpty();
    assertThat(two.turns("A5")).containsExactly(JOINS);
  }

  @Test
  void withoutAGroupThatIsLikeItAllAreNamedInOrder() {
    assertThatThrownBy(() -> groups.members("quite another", FIRST))
        .hasMessage(
            "There is no country group \"quite another\".\nMaybe A5 or A6 or D5 or M5 or S.");
    assertThatThrownBy(() -> groups.members("D55", FIRST))
        .hasMessage("There is no country group \"D55\".\nMaybe D5.");
  }

  @Test
  void aGroupThatIsBothStoredAndDerivedIsRefused() {
    List<GroupMembership> one = List.of(in("D5", "CN", Period.since(FIRST)));
    List<DerivedGroup> derived = List.of(new DerivedGroup("D5", "D5 + {MO}", TEXT));
    assertThatThrownBy(() -> new CountryGroups(one, derived, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The group D5 is both stored and derived");
  }

  @Test
  void groupsWithoutAnyMemberAreRefused() {
    assertThatThrownBy(() -> new CountryGroups(List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No membership");
  }
}
