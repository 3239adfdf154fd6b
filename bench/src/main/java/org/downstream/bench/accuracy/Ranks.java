package org.downstream.bench.accuracy;

import java.util.Locale;

/** How often the right entity came first, or among the first five. */
final class Ranks {
  private int asked;
  private int first;
  private int firstFive;

  void add(int rank) {
    asked++;
    first += rank == 1 ? 1 : 0;
    firstFive += rank >= 1 && rank <= 5 ? 1 : 0;
  }

  void add(Ranks other) {
    asked += other.asked;
    first += other.first;
    firstFive += other.firstFive;
  }

  int asked() {
    return asked;
  }

  double topOne() {
    return asked == 0 ? 0 : (double) first / asked;
  }

  double topFive() {
    return asked == 0 ? 0 : (double) firstFive / asked;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "n %5d   top-1 %.3f   top-5 %.3f", asked, topOne(), topFive());
  }
}
