package org.downstream.bench.accuracy;

import java.util.Locale;

/** How often a score was right: a score of 0.8 should be right in eight cases of ten. */
final class Reliability {
  private static final int BINS = 10;
  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  void add(double score, boolean correct) {
    int bin = Math.min(BINS - 1, (int) (score * BINS));
    count[bin]++;
    sum[bin] += score;
    right[bin] += correct ? 1 : 0;
  }

  /** The mean distance between score and share of right answers, weighed by count. */
  double error() {
    double all = 0;
    int n = 0;
    for (int i = 0; i < BINS; i++) {
      all += Math.abs(sum[i] - right[i]);
      n += count[i];
    }
    return n == 0 ? 0 : all / n;
  }

  void print(Report report) {
    for (int i = 0; i < BINS; i++) {
      if (count[i] > 0) {
        report.line(
            String.format(
                Locale.ROOT,
                "  score %.1f-%.1f   n %6d   mean score %.3f   right %.3f",
                i / (double) BINS,
                (i + 1) / (double) BINS,
                count[i],
                sum[i] / count[i],
                right[i] / (double) count[i]));
      }
    }
    report.line(String.format(Locale.ROOT, "  mean distance %.4f", error()));
  }
}
