package org.downstream.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Book book;
  private final Reference reference;

  DealFacts(Book book, Reference reference) {
    this.book = book;
    this.reference = reference;
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

  void putDeal(
      Deal deal,
      DealChain chain,
      List<Statement> statements,
      List<Payment> payments,
      AsOf asOf,
      FactSheet sheet) {
    putEndUse(deal, chain, statements, sheet);
    putPayments(deal, payments, sheet);
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
        deal.usPerson().or(supplier(deal).map(Party::usPerson).orElse(Certainty.UNKNOWN)),
        () -> said("a US person takes part or supplies", deal));
    Optional<BigDecimal> rent = rentPercentOfMarket(deal, asOf);
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

  private void putEndUse(Deal deal, DealChain chain, List<Statement> statements, FactSheet sheet) {
    boolean stated =
        deal.endUse().isPresent()
            || statements.stream().anyMatch(each -> each.endUse().isPresent());
    sheet.truth(
        Fact.DEAL_END_USE_STATED,
        Certainty.of(stated),
        () -> said(stated ? "an end use is stated" : "no end use is stated", deal));
    boolean named =
        deal.in(Role.END_USER).isPresent()
            || chain.ends().stream().allMatch(end -> end.party().isPresent());
    sheet.truth(
        Fact.DEAL_END_USER_NAMED,
        Certainty.of(named),
        () -> said(named ? "the last user is named" : "no last user is named", deal));
    sheet.truth(
        Fact.DEAL_RESALE_ALLOWED,
        strongest(statements, Statement::resaleAllowed),
        () -> said("resale or use by others is allowed", deal));
  }

  private static Certainty strongest(
      List<Statement> statements, java.util.function.Function<Statement, Certainty> of) {
    return statements.stream().map(of).reduce(Certainty::or).orElse(Certainty.UNKNOWN);
  }

  private static void putPayments(Deal deal, List<Payment> payments, FactSheet sheet) {
    Set<Payment.Timing> early =
        Set.of(Payment.Timing.PREPAID, Payment.Timing.CASH, Payment.Timing.CRYPTO);
    Certainty prepaid =
        payments.isEmpty()
            ? Certainty.UNKNOWN
            : Certainty.of(
                payments.stream()
                    .anyMatch(each -> each.timing().map(early::contains).orElse(false)));
    sheet.truth(
        Fact.DEAL_PREPAID,
        prepaid,
        () ->
            payments.stream()
                .map(each -> evidence("paid in advance or in cash", each.provenance().place()))
                .toList());
    Certainty differs =
        payments.stream()
            .map(each -> payerDiffers(deal, each))
            .reduce(
                deal.in(Role.PAYER)
                    .map(payer -> Certainty.of(!payer.equals(deal.to())))
                    .orElse(payments.isEmpty() ? Certainty.UNKNOWN : Certainty.RULED_OUT),
                Certainty::or);
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
    Optional<String> kind = deal.places().site().map(book.sites()::get).flatMap(Site::addressKind);
    sheet.text(
        Fact.DEAL_DELIVERY_ADDRESS_KIND,
        kind,
        () -> said("place of delivery: " + kind.orElse("?").replace('_', ' '), deal));
  }

  private Optional<Party> supplier(Deal deal) {
    return Optional.ofNullable(book.parties().get(deal.from()));
  }

  private Optional<BigDecimal> rentPercentOfMarket(Deal deal, AsOf asOf) {
    return unitRent(deal)
        .flatMap(
            rent ->
                reference
                    .chips()
                    .find(deal.item())
                    .map(Chip::id)
                    .flatMap(chip -> reference.rents().on(chip, asOf.on()))
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
