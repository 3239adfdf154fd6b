package org.downstream.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.downstream.rule.Change;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Flip;
import org.downstream.screening.Screening;
import org.downstream.screening.WhatIf;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.watchlist.ListChange;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;

/**
 * How long it takes to answer a whole book again under a supposition, all cores at once: number of
 * deals. Reading the book is timed apart; everything else, both screenings from nothing included,
 * is the re-evaluation.
 */
public final class WhatIfSpeed {

  private static final double NANOS = 1e9;

  private final Product product = new Product();
  private final Book book;
  private final List<Deal> deals;

  private WhatIfSpeed(Book book) {
    this.book = book;
    this.deals = List.copyOf(book.deals().values());
  }

  /** Writes one line for each supposition. */
  public static void main(String[] args) {
    int number = Integer.parseInt(args[0]);
    long start = System.nanoTime();
    Book book = MadeUpBook.read(number);
    say("book made up and read: %d deals, %.1f s", number, (System.nanoTime() - start) / NANOS);
    WhatIfSpeed speed = new WhatIfSpeed(book);
    Rulebook law = speed.product.law();
    List<Watchlist> lists = speed.product.lists();
    Function<Deal, AsOf> onOwnDay = deal -> AsOf.on(deal.date());
    Function<Deal, AsOf> late = deal -> AsOf.on(LocalDate.of(2026, 11, 24));
    Provision affiliates = law.named("affiliates").get(0);
    Provision remote = law.named("remote-access-security-act").get(0);
    speed.time(
        law.with(List.of(Change.Stay.until(affiliates, LocalDate.of(2027, 11, 9)))),
        lists,
        "affiliates stayed to 2027-11-09, every deal on 2026-11-24",
        late);
    speed.time(
        law.with(List.of(new Change.Enact(remote.id(), LocalDate.of(2024, 1, 1)))),
        lists,
        "remote access law from 2024-01-01, every deal on its own day",
        onOwnDay);
    speed.time(
        law,
        ListChange.apply(
            List.of(ListChange.Delisting.of("iFlytek", WatchlistIndex.of(lists))), lists),
        "iFlytek delisted, every deal on its own day",
        onOwnDay);
  }

  private void time(Rulebook law, List<Watchlist> lists, String words, Function<Deal, AsOf> asOf) {
    long start = System.nanoTime();
    long cpu = CpuTime.used();
    Screening before = product.screening(book);
    WhatIf whatIf = new WhatIf(before, lists, law);
    int[] counts =
        IntStream.range(0, deals.size())
            .parallel()
            .mapToObj(i -> whatIf.flip(deals.get(i), asOf.apply(deals.get(i))))
            .map(WhatIfSpeed::counts)
            .reduce(new int[2], (one, other) -> new int[] {one[0] + other[0], one[1] + other[1]});
    say(
        "%s: %.1f s on the clock, %.1f s of processor time; answered again %d, flip %d",
        words,
        (System.nanoTime() - start) / NANOS,
        (CpuTime.used() - cpu) / NANOS,
        counts[0],
        counts[1]);
  }

  private static int[] counts(Optional<Flip> flip) {
    boolean flips =
        flip.filter(each -> each.answerChanges() || each.onlyGroundsChange()).isPresent();
    return new int[] {flip.isPresent() ? 1 : 0, flips ? 1 : 0};
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
