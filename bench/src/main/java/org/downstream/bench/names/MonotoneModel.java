package org.downstream.bench.names;

import java.util.List;
import java.util.SplittableRandom;
import org.downstream.name.search.Trait;

/** Weights of traits, none of the wrong sign, fitted by steps of descent (Adam) on batches. */
final class MonotoneModel {
  private static final Trait[] TRAITS = Trait.values();
  private static final int ROUNDS = 40;
  private static final int BATCH = 64;
  private static final double DECAY = 1e-4;

  private final double[] scale = new double[TRAITS.length + 1];
  private final double[] weight = new double[TRAITS.length + 1];
  private final double[] mean = new double[TRAITS.length + 1];
  private final double[] square = new double[TRAITS.length + 1];
  private int steps;

  /** Candidates of one query, and which of them are right. */
  record Group(List<double[]> traits, List<Boolean> right, double weight) {}

  /** The weights with the constant at the end, in the units of the traits. */
  double[] weights() {
    double[] out = new double[weight.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = weight[i] / scale[i];
    }
    return out;
  }

  /** Fits so that right candidates come before wrong ones of the same query. */
  void fitRank(List<Group> groups) {
    fit(groups, this::rankGradient);
  }

  /** Fits the log-odds of being right; each group is one candidate. */
  void fitOdds(List<Group> groups) {
    fit(groups, this::oddsGradient);
  }

  double score(double[] traits) {
    double sum = weight[TRAITS.length];
    for (int i = 0; i < TRAITS.length; i++) {
      sum += weight[i] * traits[i] / scale[i];
    }
    return sum;
  }

  private interface Gradient {
    void add(Group group, double[] gradient);
  }

  private void fit(List<Group> groups, Gradient of) {
    java.util.Arrays.fill(scale, 1e-9);
    scale[TRAITS.length] = 1;
    for (Group group : groups) {
      for (double[] traits : group.traits) {
        for (int i = 0; i < TRAITS.length; i++) {
          scale[i] = Math.max(scale[i], traits[i]);
        }
      }
    }
    SplittableRandom random = new SplittableRandom(1);
    int[] order = new int[groups.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      double rate = round < 25 ? 0.05 : round < 33 ? 0.02 : 0.007;
      for (int from = 0; from < order.length; from += BATCH) {
        double[] gradient = new double[weight.length];
        int to = Math.min(order.length, from + BATCH);
        for (int i = from; i < to; i++) {
          of.add(groups.get(order[i]), gradient);
        }
        step(gradient, to - from, rate);
      }
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  private void rankGradient(Group group, double[] gradient) {
    int size = group.traits.size();
    double[] odds = new double[size];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      odds[i] = score(group.traits.get(i));
      most = Math.max(most, odds[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      odds[i] = Math.exp(odds[i] - most);
      all += odds[i];
      right += group.right.get(i) ? odds[i] : 0;
    }
    for (int i = 0; i < size; i++) {
      double pull = odds[i] / all - (group.right.get(i) ? odds[i] / right : 0);
      add(gradient, group.traits.get(i), group.weight * pull, 0);
    }
  }

  private void oddsGradient(Group group, double[] gradient) {
    for (int i = 0; i < group.traits.size(); i++) {
      double probability = 1 / (1 + Math.exp(-score(group.traits.get(i))));
      double pull = group.weight * (probability - (group.right.get(i) ? 1 : 0));
      add(gradient, group.traits.get(i), pull, pull);
    }
  }

  private void add(double[] gradient, double[] traits, double pull, double constant) {
    for (int i = 0; i < TRAITS.length; i++) {
      gradient[i] += pull * traits[i] / scale[i];
    }
    gradient[TRAITS.length] += constant;
  }

  private void step(double[] gradient, int size, double rate) {
    steps++;
    for (int i = 0; i < weight.length; i++) {
      double slope = gradient[i] / size + DECAY * weight[i];
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = 0.99 * square[i] + 0.01 * slope * slope;
      double along = mean[i] / (1 - Math.pow(0.9, steps));
      double wide = Math.sqrt(square[i] / (1 - Math.pow(0.99, steps))) + 1e-8;
      weight[i] -= rate * along / wide;
      if (i < TRAITS.length && weight[i] * TRAITS[i].sign < 0) {
        weight[i] = 0;
      }
    }
  }
}
