package org.downstream.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.downstream.screening.Book;
import org.downstream.screening.Screening;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long a determination takes on one core: each deal of a book of 100,000 is answered once, on
 * its own day, by a screening that has answered nothing before. What a screening keeps from one
 * deal for the next therefore counts only as far as a user's run would gain by it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class DeterminationSpeed {

  private static final int DEALS = 100_000;

  private final Product product = new Product();
  private final Book book = MadeUpBook.read(DEALS);
  private final List<Deal> deals = List.copyOf(book.deals().values());
  private Screening screening = product.screening(book);

  /** A screening that has answered nothing. */
  @Setup(Level.Iteration)
  public void forget() {
    screening = product.screening(book);
  }

  /** Every deal once. */
  @Benchmark
  @OperationsPerInvocation(DEALS)
  public void eachDealOnce(Blackhole into) {
    for (Deal deal : deals) {
      into.consume(screening.determine(deal, AsOf.on(deal.date())));
    }
  }
}
