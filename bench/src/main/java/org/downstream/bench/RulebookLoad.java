package org.downstream.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to load and check the shipped rulebook: at the start, and again. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulebookLoad {

  private final Set<String> groups = ReferenceData.load().countryGroups().names();

  /** In a program that has just started. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Rulebook cold() {
    return new RulebookReader(groups).shipped();
  }

  /** In a program that has loaded it before. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 5, time = 2)
  @Measurement(iterations = 5, time = 2)
  public Rulebook warm() {
    return new RulebookReader(groups).shipped();
  }
}
