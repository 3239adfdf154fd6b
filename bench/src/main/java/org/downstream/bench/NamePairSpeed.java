package org.downstream.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.downstream.name.NameBearer;
import org.downstream.name.pair.NamePairs;
import org.downstream.name.pair.PreparedName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one core takes to prepare a name and to compare two that are prepared. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NamePairSpeed {

  private static final int PAIRS = 4_096;

  private final List<String> names = new ArrayList<>();
  private final List<PreparedName> one = new ArrayList<>();
  private final List<PreparedName> other = new ArrayList<>();
  private int next;

  /** Makes up the pairs, half of persons and half of organisations. */
  public NamePairSpeed() {
    for (int i = 0; i < PAIRS; i++) {
      MadeUpPairs.Pair pair = MadeUpPairs.pair(i);
      NameBearer bearer = NameBearer.valueOf(pair.type().toUpperCase(java.util.Locale.ROOT));
      names.add(pair.one());
      one.add(NamePairs.prepare(pair.one(), bearer));
      other.add(NamePairs.prepare(pair.other(), bearer));
    }
  }

  private int step() {
    next = next + 1 == PAIRS ? 0 : next + 1;
    return next;
  }

  /** Two names that are prepared. */
  @Benchmark
  public double compare() {
    int at = step();
    return NamePairs.score(one.get(at), other.get(at));
  }

  /** One name of a company. */
  @Benchmark
  public PreparedName prepare() {
    return NamePairs.prepare(names.get(step()), NameBearer.ORGANISATION);
  }
}
