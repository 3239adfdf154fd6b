package org.downstream.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
import org.downstream.item.RentalPrices;
import org.downstream.party.Party;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.time.AsOf;
import org.downstream.trade.Act;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.Payment;
import org.downstream.trade.Role;
import org.downstream.trade.Site;
import org.downstream.trade.Statement;

/** Puts the facts of a deal and of one of its acts onto a sheet. */
final class DealFacts {

  private static final Set<Payment.Timing> EARLY =
      EnumSet.of(Payment.Timing.PREPAID, Payment.Timing.CASH, Payment.Timing.CRYPTO);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Records records;
  private final RentalPrices rents;

  DealFacts(Records records, RentalPrices rents) {
    this.records = records;
    this.rents = rents;
  }

  void putAct(Deal deal, Act act, FactSheet sheet) {
    Supplier<List<Evidence>> why = () -> said(words(act), deal);
    sheet.text(Fact.ACT_KIND, Optional.of(act.kind().name()), why);
    sheet.truth(Fact.ACT_MOVES_ITEM, Certainty.of(act.kind().movesItem()), why);
    sheet.text(Fact.ACT_ORIGIN, act.origin(), why);
    sheet.text(Fact.ACT_DESTINATION, act.destination(), why);
  }

  private static String words(Act act) {
    return switch (act.kind()) {
      case EXPORT, REEXPORT ->
          act.kind().words()
              + " from "
              + act.origin().orElse("an unknown country")
              + " to "
              + act.destination().orElse("an unknown country");
      case TRANSFER_IN_COUNTRY ->
          "in-country transfer within " + act.destination().orElse("an unknown country");
      case REMOTE_ACCESS ->
          "remote access to hardware in "
              + act.destination().orElse("an unknown country")
              + ": no item is received";
      case KEY_SUPPLY ->
          "supply of a key for hardware in " + act.destination().orElse("an unknown country");
      case CONTINUED_USE -> "continued use: nothing changes hands";
      case DOMESTIC -> "movement inside the United States";
    };
  }

  /** Puts the facts of the deal itself. */
  void putDeal(
      RecordedDeal recorded, DealChain chain, Optional<Chip> chip, AsOf asOf, FactSheet sheet) {
    Deal deal = recorded.deal();
    putEndUse(recorded, chain, recorded.statements(asOf), sheet);
    putPayments(deal, recorded.payments(asOf), sheet);
    putDelivery(deal, sheet);
    sheet.number(
        Fact.DEAL_QUANTITY,
        deal.quantity(),
        () ->
            deal.quantity()
                .map(each -> said(each.toPlainString() + " units", deal))
                .orElse(List.of()));
    sheet.truth(
        Fact.DEAL_US_PERSON,
        deal.usPerson().or(recorded.supplier().map(Party::usPerson).orElse(Certainty.UNKNOWN)),
        () -> said("a US person takes part or supplies", deal));
    Optional<BigDecimal> rent = rentPercentOfMarket(deal, chip, asOf);
    sheet.number(
        Fact.DEAL_RENT_PERCENT_OF_MARKET,
        rent,
        () ->
            said(
                unitRent(deal).map(BigDecimal::toPlainString).orElse("?")
                    + " USD for one accelerator and hour, "
                    + rent.map(BigDecimal::toPlainString).orElse("?")
                    + " percent of the public price of that day",
                deal));
  }

  private static void putEndUse(
      RecordedDeal recorded, DealChain chain, List<Statement> statements, FactSheet sheet) {
    Deal deal = recorded.deal();
    boolean stated = deal.endUse().isPresent() || anyStatesUse(statements);
    sheet.truth(
        Fact.DEAL_END_USE_STATED,
        Certainty.of(stated),
        () -> said(stated ? "an end use is stated" : "no end use is stated", deal));
    boolean named = recorded.namesEndUser() || allNamed(chain.ends());
    sheet.truth(
        Fact.DEAL_END_USER_NAMED,
        Certainty.of(named),
        () -> said(named ? "the last user is named" : "no last user is named", deal));
    sheet.truth(
        Fact.DEAL_RESALE_ALLOWED,
        resaleAllowed(statements),
        () -> said("resale or use by others is allowed", deal));
  }

  private static boolean anyStatesUse(List<Statement> statements) {
    for (Statement each : statements) {
      if (each.endUse().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean allNamed(List<DealChain.End> ends) {
    for (DealChain.End each : ends) {
      if (each.party().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Certainty resaleAllowed(List<Statement> statements) {
    Certainty result = statements.isEmpty() ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    for (Statement each : statements) {
      result = result.or(each.resaleAllowed());
    }
    return result;
  }

  private static void putPayments(Deal deal, List<Payment> payments, FactSheet sheet) {
    Certainty prepaid = payments.isEmpty() ? Certainty.UNKNOWN : Certainty.RULED_OUT;
    Certainty differs =
        deal.in(Role.PAYER)
            .map(payer -> Certainty.of(!payer.equals(deal.to())))
            .orElse(payments.isEmpty() ? Certainty.UNKNOWN : Certainty.RULED_OUT);
    for (Payment each : payments) {
      boolean early = each.timing().isPresent() && EARLY.contains(each.timing().get());
      prepaid = prepaid.or(Certainty.of(early));
      differs = differs.or(payerDiffers(deal, each));
    }
    sheet.truth(
        Fact.DEAL_PREPAID,
        prepaid,
        () ->
            payments.stream()
                .map(each -> evidence("paid in advance or in cash", each.provenance().place()))
                .toList());
    sheet.truth(Fact.DEAL_PAYER_DIFFERS, differs, () -> said("the payer is not the buyer", deal));
  }

  private static Certainty payerDiffers(Deal deal, Payment payment) {
    return payment
        .payer()
        .map(payer -> Certainty.of(!payer.equals(deal.to())))
        .orElse(payment.payerName().isPresent() ? Certainty.UNKNOWN : Certainty.RULED_OUT);
  }

  private void putDelivery(Deal deal, FactSheet sheet) {
    boolean stated = deal.places().shipsTo().isPresent() || deal.places().site().isPresent();
    sheet.truth(
        Fact.DEAL_DELIVERY_STATED,
        Certainty.of(stated),
        () ->
            said(
                stated ? "a place of delivery is stated" : "no place of delivery is stated", deal));
    Optional<String> kind = records.site(deal).flatMap(Site::addressKind);
    sheet.text(
        Fact.DEAL_DELIVERY_ADDRESS_KIND,
        kind,
        () -> said("place of delivery: " + kind.orElse("?").replace('_', ' '), deal));
  }

  private Optional<BigDecimal> rentPercentOfMarket(Deal deal, Optional<Chip> chip, AsOf asOf) {
    return unitRent(deal)
        .flatMap(
            rent ->
                chip.flatMap(each -> rents.on(each.id(), asOf.on()))
                    .map(
                        market ->
                            rent.multiply(HUNDRED)
                                .divide(market.usdPerHour(), 1, RoundingMode.HALF_UP)));
  }

  /** US dollars for one accelerator and hour, where the deal states a price by the hour. */
  private static Optional<BigDecimal> unitRent(Deal deal) {
    return deal.price()
        .filter(price -> price.currency().equals("USD"))
        .flatMap(
            price ->
                switch (price.basis()) {
                  case UNIT_HOUR -> Optional.of(price.amount());
                  case HOUR ->
                      deal.quantity()
                          .filter(quantity -> quantity.signum() > 0)
                          .map(
                              quantity ->
                                  price
                                      .amount()
                                      .divide(quantity, 4, RoundingMode.HALF_UP)
                                      .stripTrailingZeros());
                  case TOTAL, UNIT -> Optional.empty();
                });
  }

  static List<Evidence> said(String statement, Deal deal) {
    return List.of(evidence(statement, deal.provenance().place()));
  }

  private static Evidence evidence(String statement, String place) {
    return new Evidence(statement, place);
  }
}
