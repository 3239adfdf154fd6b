package org.downstream.bench.accuracy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is printed: sections, then the goals with what was reached. */
final class Report {
  private final PrintStream out;
  private final List<String> goals = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  Report(PrintStream out) {
    this.out = out;
  }

  void section(String title) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
  }

  void line(String text) {
    out.println(text);
  }

  /** A share that shall be at least that high. */
  void atLeast(String what, double found, double goal) {
    goal(what, found, ">=", goal, found >= goal);
  }

  /** A share that shall be at most that high. */
  void atMost(String what, double found, double goal) {
    goal(what, found, "<=", goal, found <= goal);
  }

  void notMeasured(String what, String why) {
    goals.add(String.format(Locale.ROOT, "%-78s not measured: %s", what, why));
  }

  private void goal(String what, double found, String sign, double goal, boolean reached) {
    goals.add(
        String.format(
            Locale.ROOT,
            "%-78s %.4f %s %.4f  %s",
            what,
            found,
            sign,
            goal,
            reached ? "reached" : "NOT reached"));
  }

  /** A miss or a false hit, with all that is needed to understand it. */
  void miss(String set, String query, String expected, String found, String reason) {
    misses.add(String.join("\t", set, query, expected, found, reason).replace('\n', ' '));
  }

  List<String> misses() {
    return misses;
  }

  void printGoals() {
    section("Goals");
    goals.forEach(out::println);
  }
}
