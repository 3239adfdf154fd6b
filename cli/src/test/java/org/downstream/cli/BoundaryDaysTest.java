package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.screening.Verdict.CLEAR;
import static org.downstream.screening.Verdict.LEGAL_BUT_RISKY;
import static org.downstream.screening.Verdict.LICENSE_REQUIRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.downstream.cli.RandomBook.Sale;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.Share;
import org.downstream.rule.Standing;
import org.downstream.screening.Determination;
import org.downstream.screening.Screening;
import org.downstream.screening.Verdict;
import org.downstream.time.AsOf;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers on the days before, on and after the law changes, as read from the law by hand. */
class BoundaryDaysTest {

  /** An export from the United States to a Chinese cloud operator of which everything is known. */
  private static Screening exporting(String item, String to, boolean certified) {
    return ScreeningPropertiesTest.screening(
        new RandomBook()
            .ownedCompany("supplier", "US")
            .ownedCompany("buyer", to, "cloud_provider")
            .deal(sale(item, to))
            .stated("D", Optional.empty(), Certainty.RULED_OUT, Certainty.of(certified))
            .book());
  }

  private static Sale sale(String item, String to) {
    return new Sale(
        "D",
        DealKind.SALE,
        "supplier",
        "buyer",
        item,
        "US",
        to,
        Optional.of("buyer"),
        List.of(),
        LocalDate.of(2022, 1, 1));
  }

  private static Determination on(Screening screening, String day) {
    return screening.determine(
        Objects.requireNonNull(screening.book().deals().get(new DealId("D"))),
        AsOf.on(LocalDate.parse(day)));
  }

  private static void answers(Screening screening, Verdict verdict, String... days) {
    for (String day : days) {
      Determination answer = on(screening, day);
      assertThat(answer.verdict()).as(day + ": " + answer.sentence()).isEqualTo(verdict);
    }
  }

  private static final String[] SINCE_2023 = {
    "2023-11-17", "2023-11-18", "2025-01-12", "2025-01-13", "2025-01-14", "2025-05-14",
    "2025-05-15", "2025-05-16", "2025-09-28", "2025-09-29", "2025-09-30", "2025-11-09",
    "2025-11-10", "2025-11-11", "2026-01-14", "2026-01-15", "2026-01-16", "2026-11-09",
    "2026-11-10", "2026-11-11"
  };

  @Test
  void theA100NeedsALicenceForChinaSinceOctober2022() {
    Screening china = exporting("A100", "CN", false);

    answers(china, LEGAL_BUT_RISKY, "2022-10-20");
    answers(china, LICENSE_REQUIRED, "2022-10-21", "2022-10-22", "2023-11-16");
    answers(china, LICENSE_REQUIRED, SINCE_2023);
  }

  @ParameterizedTest
  @CsvSource({"A800", "L40", "L4", "A40"})
  void theseNeedALicenceForChinaSinceNovember2023(String item) {
    Screening china = exporting(item, "CN", false);

    answers(china, LEGAL_BUT_RISKY, "2022-10-20", "2022-10-21", "2022-10-22", "2023-11-16");
    answers(china, LICENSE_REQUIRED, SINCE_2023);
  }

  @Test
  void aFastGamingCardNeedsALicenceForChinaSinceNovember2023() {
    Screening china = exporting("RTX 4090", "CN", false);

    answers(china, CLEAR, "2022-10-20", "2022-10-21", "2022-10-22", "2023-11-16");
    answers(china, LICENSE_REQUIRED, SINCE_2023);
  }

  @Test
  void theH20NeedsNoLicenceFromThoseWhoGotNoLetter() {
    Screening china = exporting("H20", "CN", false);

    answers(china, LEGAL_BUT_RISKY, "2022-10-20", "2022-10-21", "2022-10-22", "2023-11-16");
    answers(china, LEGAL_BUT_RISKY, SINCE_2023);
  }

  @Test
  void macauFollowsInJanuary2023() {
    Screening macau = exporting("A100", "MO", false);

    answers(macau, LEGAL_BUT_RISKY, "2022-10-21", "2023-01-16");
    answers(macau, LICENSE_REQUIRED, "2023-01-17", "2023-01-18", "2023-11-16", "2023-11-17");
    answers(exporting("A800", "MO", false), LEGAL_BUT_RISKY, "2023-01-17", "2023-11-16");
    answers(exporting("A800", "MO", false), LICENSE_REQUIRED, "2023-11-17");
  }

  @Test
  void aCompleteFileGivesReviewCaseByCaseSinceJanuary2026() {
    Screening with = exporting("A100", "CN", true);
    Screening without = exporting("A100", "CN", false);

    assertThat(on(with, "2026-01-14").policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(on(with, "2026-01-15").policy()).contains(ReviewPolicy.CASE_BY_CASE);
    assertThat(on(with, "2026-01-16").policy()).contains(ReviewPolicy.CASE_BY_CASE);
    assertThat(on(without, "2026-01-15").policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(on(exporting("B200", "CN", true), "2026-01-15").policy())
        .contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
  }

  @Test
  void theWorldwideLicenceIsInTheTextAndNotEnforced() {
    Screening malaysia = exporting("H100", "MY", false);

    assertThat(on(malaysia, "2025-05-14").standing()).isEqualTo(Standing.IN_FORCE);
    assertThat(on(malaysia, "2025-05-14").verdict()).isEqualTo(CLEAR);
    assertThat(on(malaysia, "2025-05-15").standing()).isEqualTo(Standing.NOT_ENFORCED);
    answers(malaysia, LEGAL_BUT_RISKY, "2025-05-15", "2025-05-16");
  }

  @Test
  void aSubsidiaryOfAListedPartyIsCaughtOnlyWhileTheAffiliatesRuleIsApplied() {
    Screening affiliate =
        ScreeningPropertiesTest.screening(
            new RandomBook()
                .ownedCompany("supplier", "US")
                .listed("listed")
                .company("buyer", "CN", "cloud_provider")
                .holds("listed", Share.exactly("50"), "buyer")
                .holds("person-supplier", Share.exactly("50"), "buyer")
                .deal(sale("H20", "CN"))
                .book());

    answers(affiliate, LEGAL_BUT_RISKY, "2025-09-28");
    answers(affiliate, LICENSE_REQUIRED, "2025-09-29", "2025-09-30", "2025-11-09");
    answers(affiliate, LEGAL_BUT_RISKY, "2025-11-10", "2025-11-11", "2026-11-09");
    answers(affiliate, LICENSE_REQUIRED, "2026-11-10", "2026-11-11");
    assertThat(on(affiliate, "2026-11-10").standing()).isEqualTo(Standing.REINSTATED_UNVERIFIED);
  }
}
