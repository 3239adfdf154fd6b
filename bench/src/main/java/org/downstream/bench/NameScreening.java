package org.downstream.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.downstream.screening.Screening;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListQuery;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many parties one core looks up on the shipped list in a second; 20,000 made-up parties. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NameScreening {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  private final Screening screening = new Product().screening(MadeUpBook.read(100_000));
  private final List<ListQuery> queries =
      screening.book().parties().values().stream().map(ListQuery::of).toList();
  private int next;

  /** One party, with all its names and its address. */
  @Benchmark
  public List<ListMatch> lookUp() {
    next = next + 1 == queries.size() ? 0 : next + 1;
    return screening.screen(queries.get(next), DAY);
  }
}
