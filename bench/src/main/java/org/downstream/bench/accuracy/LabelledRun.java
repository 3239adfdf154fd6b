package org.downstream.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameHit;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;

/** The cases labelled by hand, against the shipped list and the names the cases themselves name. */
final class LabelledRun {
  private final Report report;
  private final Names names;
  private final Map<String, Count> groups = new TreeMap<>();
  private final Map<String, Count> scripts = new TreeMap<>();
  private final Count all = new Count();

  LabelledRun(Report report, List<LabelledCase> cases) {
    this.report = report;
    Names.Builder builder = Names.Builder.shipped();
    for (ListedParty entry : new StarterListReader().shipped().entries()) {
      if (!entry.addressOnly()) {
        builder.add(texts(entry, false), texts(entry, true), NameBearer.UNKNOWN, "");
      }
    }
    for (LabelledCase one : cases) {
      builder.add(one.targets(), List.of(), NameBearer.UNKNOWN, "");
    }
    names = builder.build();
  }

  /** The names of an entry that can stand alone, or those that cannot. */
  static List<String> texts(ListedParty entry, boolean weak) {
    List<String> texts = new ArrayList<>();
    for (ListedName name : entry.names()) {
      if ((name.kind() == ListedName.Kind.WEAK) == weak) {
        texts.add(name.text());
      }
    }
    return texts;
  }

  void run(List<LabelledCase> cases) {
    for (LabelledCase one : cases) {
      Outcome outcome = judge(one);
      for (Count count :
          List.of(
              all,
              groups.computeIfAbsent(one.group(), g -> new Count()),
              scripts.computeIfAbsent(one.script(), s -> new Count()))) {
        count.add(outcome);
      }
    }
    report.section("Labelled cases, " + cases.size() + " against " + names.size() + " names");
    groups.forEach((group, count) -> report.line(count.describe(group)));
    scripts.forEach((script, count) -> report.line(count.describe("script " + script)));
    report.line(all.describe("all"));
    report.atLeast("labelled cases, recall", all.recall(), 0.95);
    report.atLeast("labelled cases, precision of established and possible", all.precision(), 0.95);
    report.atMost("labelled traps established", all.trapShare(), 0.0);
  }

  private enum Outcome {
    FOUND,
    MISSED,
    WRONG_FOUND,
    REFUSED,
    TRAPPED
  }

  private Outcome judge(LabelledCase one) {
    List<NameHit> hits = names.search(one.query(), NameBearer.UNKNOWN);
    int entity = names.entity(one.targets().get(0)).orElse(-1);
    int rank = Names.rank(hits, entity);
    Certainty certainty = rank == 0 ? Certainty.UNKNOWN : hits.get(rank - 1).certainty();
    Outcome outcome =
        switch (one.expect()) {
          case SAME ->
              rank == 1 && certainty.compareTo(Certainty.POSSIBLE) >= 0
                  ? Outcome.FOUND
                  : isSure(hits, entity) ? Outcome.WRONG_FOUND : Outcome.MISSED;
          case POSSIBLE ->
              rank >= 1 && rank <= 5 && certainty == Certainty.POSSIBLE
                  ? Outcome.FOUND
                  : certainty == Certainty.ESTABLISHED ? Outcome.WRONG_FOUND : Outcome.MISSED;
          case OTHER -> certainty == Certainty.ESTABLISHED ? Outcome.TRAPPED : Outcome.REFUSED;
        };
    if (outcome != Outcome.FOUND && outcome != Outcome.REFUSED) {
      String found =
          hits.isEmpty()
              ? "nothing"
              : String.format(
                  Locale.ROOT,
                  "%s %s %.3f (target at %d, %s)",
                  names.text(hits.get(0)),
                  hits.get(0).certainty(),
                  hits.get(0).score(),
                  rank,
                  certainty);
      report.miss(
          "labelled/" + one.group() + "/" + outcome,
          one.query(),
          one.expect() + " " + one.target(),
          found,
          one.reason());
    }
    return outcome;
  }

  /** Whether something else than the target is called the same or possibly the same. */
  private static boolean isSure(List<NameHit> hits, int entity) {
    return !hits.isEmpty()
        && hits.get(0).entity() != entity
        && hits.get(0).certainty().compareTo(Certainty.POSSIBLE) >= 0;
  }

  private static final class Count {
    private final int[] of = new int[Outcome.values().length];

    void add(Outcome outcome) {
      of[outcome.ordinal()]++;
    }

    private int of(Outcome outcome) {
      return of[outcome.ordinal()];
    }

    double recall() {
      int wanted = of(Outcome.FOUND) + of(Outcome.MISSED) + of(Outcome.WRONG_FOUND);
      return wanted == 0 ? 1 : (double) of(Outcome.FOUND) / wanted;
    }

    double precision() {
      int shown = of(Outcome.FOUND) + of(Outcome.WRONG_FOUND) + of(Outcome.TRAPPED);
      return shown == 0 ? 1 : (double) of(Outcome.FOUND) / shown;
    }

    double trapShare() {
      int traps = of(Outcome.REFUSED) + of(Outcome.TRAPPED);
      return traps == 0 ? 0 : (double) of(Outcome.TRAPPED) / traps;
    }

    String describe(String what) {
      double precision = precision();
      double recall = recall();
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return String.format(
          Locale.ROOT,
          "%-24s n %4d   recall %.3f   precision %.3f   F1 %.3f   traps established %d of %d",
          what,
          of(Outcome.FOUND)
              + of(Outcome.MISSED)
              + of(Outcome.WRONG_FOUND)
              + of(Outcome.REFUSED)
              + of(Outcome.TRAPPED),
          recall,
          precision,
          f1,
          of(Outcome.TRAPPED),
          of(Outcome.REFUSED) + of(Outcome.TRAPPED));
    }
  }
}
