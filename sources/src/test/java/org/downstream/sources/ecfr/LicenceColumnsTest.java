package org.downstream.sources.ecfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceColumnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Presumption of denial. | PRESUMPTION_OF_DENIAL
          Policy of denial. See § 746.8(b) | DENIAL
          Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be reviewed on a case-by-case basis. | DENIAL
          Case-by-case basis. | CASE_BY_CASE
          Case-by-case review for ECCNs 1A004.c, 1A995 and 2E983; case-by-case review for items necessary to treat infectious disease; and presumption of denial for all other items subject to the EAR | PRESUMPTION_OF_DENIAL
          Case-by-Case review for the safety of civil aviation; Presumption of Denial for all others | PRESUMPTION_OF_DENIAL
          Case-by-case for all items listed on the CCL. Presumption of approval for EAR99 items | CASE_BY_CASE
          Presumption of denial except case-by-case for items not described in ECCN 3B001.a.4, 3B993, or 3B994 | CASE_BY_CASE
          Presumption of denial for items uniquely required for production at 10 nanometers and below; Case-by-case for all other items | CASE_BY_CASE
          Presumption of denial for all items to include items described in ECCN 3B993. Case-by-case for items designed for 200mm wafers | PRESUMPTION_OF_DENIAL
          """)
  void thePolicyIsTheOneForAdvancedComputingItems(String text, ReviewPolicy policy) {
    assertThat(LicenceColumns.policy(text, "RU")).contains(policy);
  }

  @Test
  void aReferenceToAnotherSectionIsNoPolicy() {
    assertThat(LicenceColumns.policy("See § 744.3(d) of the EAR", "CN"))
        .isEqualTo(Optional.empty());
  }

  /** 15 CFR 744.23(d)(1). */
  @Test
  void aReferenceToTheSupercomputerSectionIsAPresumptionOfDenialForPartiesInChina() {
    String text = "See §§ 744.11 and 744.23(d) of the EAR";
    assertThat(LicenceColumns.policy(text, "CN")).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(LicenceColumns.policy(text, "NL")).isEmpty();
    assertThat(LicenceColumns.stated(text)).isEmpty();
  }

  @Test
  void onlyAllItemsWithoutALimitAreAllItems() {
    assertThat(LicenceColumns.scope("All Items Subject to the EAR")).isEqualTo(Scope.ALL_ITEMS);
    assertThat(
            LicenceColumns.scope(
                "For all items subject to the EAR when used in projects specified in § 746.8(a)(4)"))
        .isEqualTo(Scope.SOME_ITEMS);
  }

  @Test
  void itemsOnTheControlListHoldEveryChip() {
    assertThat(
            LicenceColumns.scope(
                "For items on the CCL and EAR99 items listed in supplement no. 7 to part 746"))
        .isEqualTo(Scope.COMPUTING_ITEMS);
    assertThat(
            LicenceColumns.scope(
                "For items listed in supplement no. 2 to part 744 (See § 744.21 of the EAR)"))
        .isEqualTo(Scope.COMPUTING_ITEMS);
    assertThat(LicenceColumns.scope("For items on the CCL except for 3A991"))
        .isEqualTo(Scope.SOME_ITEMS);
    assertThat(LicenceColumns.scope("EAR99 items on the CCL")).isEqualTo(Scope.SOME_ITEMS);
  }
}
