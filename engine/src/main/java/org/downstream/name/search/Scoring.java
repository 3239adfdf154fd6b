package org.downstream.name.search;

/** Turns traits into a rank and a probability. */
final class Scoring {
  /** Below this probability two names are not even possibly one. */
  static final double POSSIBLE = 0.5;

  private static final float[] WEIGHT = new float[Trait.values().length];

  static {
    set(Trait.BRAND_MET, 0.5);
    set(Trait.ACTIVITY_MET, 0.3);
    set(Trait.REGION_MET, 0.2);
    set(Trait.NUMBER_MET, 0.3);
    set(Trait.BRAND_LEFT, -0.15);
    set(Trait.BRANDS_LEFT, -0.8);
    set(Trait.ACTIVITY_LEFT, -0.2);
    set(Trait.REGION_LEFT, -0.3);
    set(Trait.ASKED_BRAND_LEFT, -0.2);
    set(Trait.ASKED_ACTIVITY_LEFT, -0.15);
    set(Trait.ASKED_REGION_LEFT, -0.05);
    set(Trait.LISTED_SHARE, 2);
    set(Trait.ASKED_SHARE, 2);
    set(Trait.BOTH_SHARES, 1);
    set(Trait.ASKED_BRAND_SHARE, 1);
    set(Trait.WITHOUT_BRAND, -1.5);
    set(Trait.REGION_CONFLICT, -2);
    set(Trait.NUMBER_CONFLICT, -3);
    set(Trait.WHOLE, 2);
    set(Trait.WHOLE_SURE, 1);
    set(Trait.ORDER, 0.5);
    set(Trait.UNSURE, -1);
    set(Trait.SOUND, 1);
    set(Trait.HEAD_MET, 0.5);
    set(Trait.ASKED_HEAD_MET, 0.5);
    set(Trait.WEAK_NAME, -2);
    set(Trait.OTHER_BEARER, -2);
  }

  private Scoring() {}

  private static void set(Trait trait, double weight) {
    WEIGHT[trait.ordinal()] = (float) weight;
  }

  static double rank(float[] traits) {
    double sum = 0;
    for (int i = 0; i < WEIGHT.length; i++) {
      sum += WEIGHT[i] * traits[i];
    }
    return sum;
  }

  static double probability(float[] traits, double rank) {
    return 1 / (1 + Math.exp(-(rank - 8)));
  }
}
