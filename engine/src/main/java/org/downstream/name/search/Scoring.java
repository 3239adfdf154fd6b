package org.downstream.name.search;

import java.util.Locale;

/** Turns traits into a rank and a probability, by weights that were fitted. */
final class Scoring {
  /** From this probability on two names are possibly one. */
  static final double POSSIBLE = 0.5;

  // Region and activity alone make no hit, however many of their words agree.
  private static final double CAPPED = 0.4;
  private static final int COLUMNS = 1 + QueryKind.values().length;
  private static final int TRAITS = Trait.values().length;
  private static final float[] WEIGHT = read();

  private Scoring() {}

  /** Column 0 ranks; the others are one for each kind of query, with the constant at the end. */
  private static float[] read() {
    float[] weights = new float[COLUMNS * (TRAITS + 1)];
    for (String line : FittedWeights.TABLE.lines().toList()) {
      String[] cells = line.strip().split(" +", -1);
      int row =
          cells[0].equals("CONSTANT")
              ? TRAITS
              : Trait.valueOf(cells[0].toUpperCase(Locale.ROOT)).ordinal();
      for (int column = 0; column < COLUMNS; column++) {
        weights[column * (TRAITS + 1) + row] = Float.parseFloat(cells[column + 1]);
      }
    }
    return weights;
  }

  static boolean isPossible(double score) {
    return score >= POSSIBLE;
  }

  /** How much {@link Trait#SOUND} can add to a rank. */
  static double mostBySound() {
    return WEIGHT[Trait.SOUND.ordinal()];
  }

  static double rank(float[] traits) {
    return sum(traits, 0);
  }

  private static double sum(float[] traits, int column) {
    int first = column * (TRAITS + 1);
    double sum = WEIGHT[first + TRAITS];
    for (int i = 0; i < TRAITS; i++) {
      sum += WEIGHT[first + i] * traits[i];
    }
    return sum;
  }

  static double probability(float[] traits, QueryKind kind) {
    double probability = 1 / (1 + Math.exp(-sum(traits, 1 + kind.ordinal())));
    return isCapped(traits) ? Math.min(CAPPED, probability) : probability;
  }

  private static boolean isCapped(float[] traits) {
    boolean brandless =
        traits[Trait.BRAND_ENOUGH.ordinal()] == 0 && traits[Trait.WHOLE.ordinal()] == 0;
    return brandless
        || traits[Trait.WITHOUT_BRAND.ordinal()] > 0
        || traits[Trait.NUMBER_CONFLICT.ordinal()] > 0
        || traits[Trait.ONE_NAME_OF_PERSON.ordinal()] > 0;
  }
}
