package org.downstream.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.downstream.trade.DealKind;

/** Makes up deals from 2019 to 2026, in chains of up to six, with statements and payments. */
final class DealMaker {

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 2_870;
  private static final int DEEPEST = 6;
  private static final int RECENT = 400;

  private static final List<String> CHIPS =
      List.of(
          "NVIDIA A100 80GB SXM",
          "NVIDIA A100 40GB",
          "NVIDIA A800 80GB",
          "NVIDIA H100 SXM 80GB",
          "NVIDIA H800 SXM",
          "NVIDIA H200 SXM",
          "NVIDIA H20",
          "NVIDIA B200",
          "NVIDIA L40S",
          "NVIDIA L4",
          "NVIDIA A10",
          "NVIDIA T4",
          "NVIDIA RTX 4090",
          "NVIDIA RTX 5090D",
          "AMD Instinct MI210",
          "AMD Instinct MI300X",
          "AMD Instinct MI308",
          "Intel Gaudi2 HL-225H",
          "Huawei Ascend 910B",
          "HBM3 stack",
          "a chip of another maker");

  /** Kinds as often as they stand here. */
  private static final List<DealKind> KINDS =
      List.of(
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.SALE,
          DealKind.LEASE,
          DealKind.SUBLEASE,
          DealKind.CLOUD_RENTAL,
          DealKind.CLOUD_RENTAL,
          DealKind.CLOUD_RENTAL,
          DealKind.ACCOUNT_RESALE,
          DealKind.HANDOVER,
          DealKind.SOFTWARE_KEY,
          DealKind.OWN_USE);

  private final Dice dice;
  private final int count;
  private final List<MadeUpParty> parties;
  private final List<MadeUpParty> suppliers;

  DealMaker(Dice dice, int count, List<MadeUpParty> parties) {
    this.dice = dice;
    this.count = count;
    this.parties = parties;
    this.suppliers = parties.stream().filter(MadeUpParty::supplies).toList();
  }

  void write(Path folder) throws IOException {
    try (DealFiles files = new DealFiles(folder)) {
      List<MadeUpDeal> recent = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        MadeUpDeal deal = deal(i, recent, files);
        if (recent.size() < RECENT) {
          recent.add(deal);
        } else {
          recent.set(i % RECENT, deal);
        }
      }
    }
  }

  private MadeUpDeal deal(int number, List<MadeUpDeal> recent, DealFiles files) throws IOException {
    LocalDate date = FIRST.plusDays((long) number * DAYS / count);
    MadeUpDeal before = before(recent);
    DealKind kind = dice.of(KINDS);
    MadeUpParty to = kind == DealKind.OWN_USE ? before.to() : dice.of(parties);
    MadeUpDeal deal =
        new MadeUpDeal(
            String.format(Locale.ROOT, "D%07d", number),
            date,
            before.item(),
            before.id().isEmpty() ? before.quantity() : dice.between(1, before.quantity()),
            to,
            kind.movesByNature() ? to.country() : before.place(),
            before.depth() + 1);
    write(deal, kind, before, files);
    return deal;
  }

  /** The deal it flows from; without an id when the goods come into the book by it. */
  private MadeUpDeal before(List<MadeUpDeal> recent) {
    if (!recent.isEmpty() && dice.chance(45)) {
      MadeUpDeal before = dice.of(recent);
      if (before.depth() < DEEPEST) {
        return before;
      }
    }
    int quantity = 8 * dice.between(1, 256);
    return new MadeUpDeal("", FIRST, dice.of(CHIPS), quantity, dice.of(suppliers), "US", 0);
  }

  private void write(MadeUpDeal deal, DealKind kind, MadeUpDeal before, DealFiles files)
      throws IOException {
    boolean moves = kind.movesByNature();
    boolean rented = kind == DealKind.CLOUD_RENTAL;
    boolean user = dice.chance(30);
    files.deals.row(
        deal.id(),
        kind.code(),
        deal.date(),
        before.to().id(),
        deal.to().id(),
        deal.item(),
        dice.chance(90) ? deal.quantity() : "",
        rented ? "1." + dice.between(10, 99) : dice.chance(50) ? deal.quantity() * 20_000L : "",
        "USD",
        rented ? "unit_hour" : "total",
        user ? deal.to().id() : "",
        dice.chance(10) ? dice.of(parties).id() : "",
        moves && dice.chance(90) ? before.place() : "",
        moves && dice.chance(85) ? deal.to().country() : "",
        moves ? "" : "s" + dice.below(DealFiles.SITES),
        before.id(),
        dice.chance(50) ? "Training of models" : "",
        dice.chance(3) ? "military" : dice.chance(30) ? "civil" : "",
        dice.chance(60) ? "no" : "",
        dice.chance(20) ? "none" : "");
    if (dice.chance(35)) {
      files.statements.row(
          deal.id(),
          deal.to().id(),
          deal.date(),
          dice.chance(70) ? deal.to().id() : dice.of(parties).id(),
          dice.chance(80) ? "Training of models" : "",
          dice.chance(50) ? "no" : dice.chance(50) ? "yes" : "");
    }
    if (dice.chance(40)) {
      files.payments.row(
          deal.id(),
          deal.date().plusDays(dice.below(30)),
          dice.chance(90) ? deal.to().id() : dice.of(parties).id(),
          deal.quantity() * 20_000L,
          "USD",
          dice.chance(80) ? "credit" : "prepaid");
    }
  }
}
