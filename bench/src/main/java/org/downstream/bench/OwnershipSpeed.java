package org.downstream.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.Share;
import org.downstream.ownership.registry.Listed;
import org.downstream.ownership.registry.OwnershipRegistry;
import org.downstream.ownership.registry.RegistryClosure;
import org.downstream.time.AsOf;

/**
 * How long a registry takes to build, to close from 5,000 listed parties on a day with all bounds,
 * to explain, and to close again after one changed stake, for 10,000 to 10 million parties; beside
 * one pass over all stakes. Times are of the processor, where others use the machine too, and of
 * the clock in brackets.
 */
public final class OwnershipSpeed {

  private static final long SEED = 20_251_015;
  private static final int LISTED = 5_000;
  private static final int ROUNDS = 9;
  private static final int SINGLE = 4_000;
  private static final double NANOS_IN_MILLI = 1e6;
  private static final AsOf TODAY = AsOf.on(LocalDate.ofEpochDay(MadeUpRegistry.TODAY));

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final SplittableRandom random = new SplittableRandom(SEED);
  private long passed;

  /** Measures registries of that many parties, one after the other. */
  public static void main(String[] args) {
    for (String each : args) {
      new OwnershipSpeed().measure(Integer.parseInt(each));
    }
  }

  private void measure(int parties) {
    MadeUpRegistry made = new MadeUpRegistry(parties);
    say("parties %,d, stakes %,d", parties, made.stakes());
    OwnershipRegistry registry = built(made);
    say("  rows                        %,d bytes", registry.bytes());
    print("one pass over four columns", ROUNDS, i -> passed = pass(made), NANOS_IN_MILLI, "ms");
    say("    adding up to %,d", passed);
    int[] from = made.listed(Math.min(LISTED, parties / 20));
    RegistryClosure closure = new RegistryClosure(registry);
    for (OwnershipRule rule : OwnershipRule.ALL) {
      print(
          "close, " + rule.code(),
          ROUNDS,
          i -> closure.close(Listed.surely(from), TODAY, rule),
          NANOS_IN_MILLI,
          "ms");
      say(
          "    %,d listed; caught %,d for certain, %,d at least possibly; %,d parties looked at",
          from.length,
          closure.caught(Certainty.ESTABLISHED).length,
          closure.caught(Certainty.POSSIBLE).length,
          closure.lookedAt());
    }
    closure.close(Listed.surely(from), TODAY, OwnershipRule.BIS_AFFILIATES);
    int[] caught = closure.caught(Certainty.POSSIBLE);
    double micro = NANOS_IN_MILLI / 1000;
    print("is it caught, any party", SINGLE, i -> closure.of(random.nextInt(parties)), micro, "us");
    if (caught.length > 0) {
      print(
          "why is it caught",
          SINGLE,
          i -> closure.why(caught[random.nextInt(caught.length)]),
          micro,
          "us");
    }
    print("close again, any stake", SINGLE, i -> suppose(made, closure, any(made)), micro, "us");
    closure.close(Listed.surely(from), TODAY, OwnershipRule.BIS_AFFILIATES);
    int[] inCaught = stakesIn(made, closure.caught(Certainty.POSSIBLE));
    print(
        "close again, a stake in a caught party",
        SINGLE,
        i -> suppose(made, closure, inCaught[random.nextInt(inCaught.length)]),
        micro,
        "us");
  }

  private OwnershipRegistry built(MadeUpRegistry made) {
    made.build();
    long cpu = CpuTime.used();
    long clock = System.nanoTime();
    OwnershipRegistry registry = made.build();
    say(
        "  build from arrays           %.0f ms of processor, all cores (%.0f ms)",
        (CpuTime.used() - cpu) / NANOS_IN_MILLI, (System.nanoTime() - clock) / NANOS_IN_MILLI);
    return registry;
  }

  private int any(MadeUpRegistry made) {
    return random.nextInt(made.stakes());
  }

  private void suppose(MadeUpRegistry made, RegistryClosure closure, int stake) {
    Share share = Share.exactly(Integer.toString(random.nextInt(101)));
    closure.suppose(made.owner[stake], made.owned[stake], made.kind[stake], Optional.of(share));
  }

  private static int[] stakesIn(MadeUpRegistry made, int[] parties) {
    return java.util.stream.IntStream.range(0, made.stakes())
        .filter(stake -> Arrays.binarySearch(parties, made.owned[stake]) >= 0)
        .toArray();
  }

  private long pass(MadeUpRegistry made) {
    long total = 0;
    for (int i = 0; i < made.stakes(); i++) {
      if (made.from[i] <= MadeUpRegistry.TODAY && made.to[i] >= MadeUpRegistry.TODAY) {
        total += made.low[i] + made.owner[i];
      }
    }
    return total;
  }

  private void print(String what, int times, IntConsumer once, double unit, String name) {
    for (int i = 0; i < times; i++) {
      once.accept(i);
    }
    double[] cpu = new double[times];
    double[] clock = new double[times];
    for (int i = 0; i < times; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long start = System.nanoTime();
      once.accept(i);
      clock[i] = (System.nanoTime() - start) / unit;
      cpu[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / unit;
    }
    Arrays.sort(cpu);
    Arrays.sort(clock);
    say(
        "  %-40s median %.1f %s (%.1f), 99th of 100 %.1f, largest %.1f",
        what, cpu[times / 2], name, clock[times / 2], cpu[(int) (times * 0.99)], cpu[times - 1]);
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
