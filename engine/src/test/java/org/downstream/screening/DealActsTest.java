package org.downstream.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.rental;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.sale;

import java.time.LocalDate;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Law;
import org.downstream.screening.MadeUpBook.MadeUpDeal;
import org.downstream.trade.DealKind;
import org.junit.jupiter.api.Test;

class DealActsTest {

  private static final DealActs ACTS =
      new DealActs(new Records(new MadeUpBook().company("x", "CN").book()), Law.groups());

  private static List<String> acts(MadeUpDeal deal, String on) {
    return ACTS.of(deal.made(), LocalDate.parse(on)).stream()
        .map(act -> act.kind() + " " + act.certainty())
        .toList();
  }

  private static List<String> acts(MadeUpDeal deal) {
    return acts(deal, "2025-10-15");
  }

  @Test
  void shipmentOutOfTheUnitedStatesIsAnExport() {
    assertThat(acts(sale("D", "m", "x").ships("US", "CN"))).containsExactly("EXPORT ESTABLISHED");
  }

  @Test
  void shipmentBetweenForeignCountriesIsAReexport() {
    assertThat(acts(sale("D", "m", "x").ships("SG", "CN"))).containsExactly("REEXPORT ESTABLISHED");
  }

  @Test
  void hongKongToChinaIsInCountrySinceHongKongCountsAsChina() {
    MadeUpDeal deal = sale("D", "m", "x").ships("HK", "CN");

    assertThat(acts(deal, "2020-12-22")).containsExactly("REEXPORT ESTABLISHED");
    assertThat(acts(deal, "2020-12-23")).containsExactly("TRANSFER_IN_COUNTRY ESTABLISHED");
  }

  @Test
  void movementInsideTheUnitedStatesIsNoExport() {
    assertThat(acts(sale("D", "m", "x").ships("US", "US"))).containsExactly("DOMESTIC ESTABLISHED");
  }

  @Test
  void anUnknownOriginMayBeAnyMovement() {
    assertThat(acts(sale("D", "m", "x")))
        .containsExactly("EXPORT UNKNOWN", "REEXPORT UNKNOWN", "TRANSFER_IN_COUNTRY UNKNOWN");
  }

  @Test
  void aLeaseOfHardwareThatMovesIsATransfer() {
    MadeUpDeal lease = new MadeUpDeal("D", DealKind.LEASE, "z", "x").standsIn("CN");

    assertThat(acts(lease)).containsExactly("TRANSFER_IN_COUNTRY ESTABLISHED");
  }

  @Test
  void aLeaseOfWhichNobodySaysWhoHoldsTheHardwareMayBeEither() {
    MadeUpDeal lease =
        new MadeUpDeal("D", DealKind.LEASE, "z", "x").standsIn("CN").moves(Certainty.UNKNOWN);

    assertThat(acts(lease)).containsExactly("TRANSFER_IN_COUNTRY UNKNOWN", "REMOTE_ACCESS UNKNOWN");
  }

  @Test
  void aRentalOfComputingPowerIsRemoteAccess() {
    assertThat(acts(rental("D", "z", "x").standsIn("CN")))
        .containsExactly("REMOTE_ACCESS ESTABLISHED");
  }

  @Test
  void aRentalUnderWhichTheHardwareMovesIsATransfer() {
    assertThat(acts(rental("D", "z", "x").standsIn("CN").moves(Certainty.ESTABLISHED)))
        .containsExactly("TRANSFER_IN_COUNTRY ESTABLISHED");
  }

  @Test
  void ownUseIsNoNewAct() {
    assertThat(acts(new MadeUpDeal("D", DealKind.OWN_USE, "x", "x").standsIn("CN")))
        .containsExactly("CONTINUED_USE ESTABLISHED");
  }
}
