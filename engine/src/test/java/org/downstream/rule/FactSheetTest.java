package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;

/** What a sheet holds, takes over and forgets. */
class FactSheetTest {

  private static final List<Evidence> WHY = List.of(new Evidence("It says so", "deals.csv:4"));

  /** All but the day, which every sheet knows from the start. */
  private static final List<Fact> FACTS =
      Arrays.stream(Fact.values()).filter(fact -> fact != Fact.ACT_ON).toList();

  private static FactSheet empty() {
    return new FactSheet(Law.day("2025-10-15"), Law.groups());
  }

  /** A sheet on which every fact is put, each with the same evidence. */
  private static FactSheet full() {
    FactSheet sheet = empty();
    for (Fact fact : FACTS) {
      put(sheet, fact, () -> WHY);
    }
    return sheet;
  }

  private static void put(FactSheet sheet, Fact fact, Supplier<List<Evidence>> why) {
    FactSheet same =
        switch (fact.type()) {
          case TRUTH -> sheet.truth(fact, Certainty.ESTABLISHED, why);
          case NUMBER -> sheet.number(fact, Optional.of(BigDecimal.TEN), why);
          case TEXT -> sheet.text(fact, Optional.of("CN"), why);
          case SET -> sheet.set(fact, Optional.of(Set.of("END_USER")), why);
        };
    assertThat(same).isSameAs(sheet);
  }

  private static boolean known(FactSheet sheet, Fact fact) {
    boolean known =
        switch (fact.type()) {
          case TRUTH -> sheet.truth(fact) != Certainty.UNKNOWN;
          case NUMBER -> sheet.numberOrNull(fact) != null;
          case TEXT -> sheet.textOrNull(fact) != null;
          case SET -> sheet.setOrNull(fact) != null;
        };
    assertThat(sheet.evidenceFor(fact)).as(fact.code()).isEqualTo(known ? WHY : List.of());
    return known;
  }

  private static List<Fact> known(FactSheet sheet) {
    return FACTS.stream().filter(fact -> known(sheet, fact)).toList();
  }

  private static List<Fact> startingWith(String... prefixes) {
    return FACTS.stream()
        .filter(fact -> Arrays.stream(prefixes).anyMatch(fact.code()::startsWith))
        .toList();
  }

  @Test
  void itIsForTheLawOfOneDay() {
    assertThat(empty().on()).isEqualTo(Law.day("2025-10-15"));
  }

  @Test
  void nothingIsKnownUntilItIsPutAndThenEverythingIs() {
    assertThat(known(empty())).isEmpty();
    assertThat(known(full())).isEqualTo(FACTS);
    assertThat(empty().numberOrNull(Fact.ACT_ON)).isNotNull();
  }

  @Test
  void whatIsPutAsUnknownIsUnknownAndItsEvidenceStays() {
    FactSheet sheet = full();
    sheet.number(Fact.ITEM_TPP, Optional.empty(), () -> WHY);
    sheet.text(Fact.ACT_DESTINATION, Optional.empty(), () -> WHY);
    sheet.set(Fact.PARTY_ROLES, Optional.empty(), () -> WHY);
    assertThat(sheet.numberOrNull(Fact.ITEM_TPP)).isNull();
    assertThat(sheet.textOrNull(Fact.ACT_DESTINATION)).isNull();
    assertThat(sheet.setOrNull(Fact.PARTY_ROLES)).isNull();
    assertThat(sheet.evidenceFor(Fact.ITEM_TPP)).isEqualTo(WHY);
  }

  @Test
  void aFactOfAnotherTypeIsRefused() {
    FactSheet sheet = empty();
    assertThatThrownBy(() -> sheet.truth(Fact.ITEM_TPP, Certainty.ESTABLISHED, List::of))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item.tpp is a NUMBER, not a TRUTH");
    assertThatThrownBy(() -> sheet.text(Fact.PARTY_ROLES, Optional.of("END_USER"), List::of))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("party.roles is a SET, not a TEXT");
  }

  @Test
  void forgettingAPartyForgetsEveryFactOfAPartyAndNoOther() {
    FactSheet sheet = full();
    sheet.forgetParty();
    assertThat(known(sheet)).isEqualTo(startingWith("act.", "item.", "deal."));
  }

  @Test
  void takingAnItemTakesEveryFactOfAnItemAndNoOther() {
    FactSheet sheet = empty();
    sheet.takeItem(full());
    assertThat(known(sheet)).isNotEmpty().isEqualTo(startingWith("item."));

    FactSheet other = full();
    other.takeItem(empty());
    assertThat(known(other)).isEqualTo(startingWith("act.", "deal.", "party."));
  }

  @Test
  void takingAPartyTakesEveryFactOfAPartyAndForgetsThoseOfAnother() {
    FactSheet sheet = empty();
    sheet.takeParty(full());
    assertThat(known(sheet)).isNotEmpty().isEqualTo(startingWith("party."));

    FactSheet other = full();
    other.takeParty(empty());
    assertThat(known(other)).isEqualTo(startingWith("act.", "item.", "deal."));
  }
}
