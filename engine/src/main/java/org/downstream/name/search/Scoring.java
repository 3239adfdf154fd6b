package org.downstream.name.search;

/** Turns traits into a rank and a probability. */
final class Scoring {
  /** Below this probability two names are not even possibly one. */
  static final double POSSIBLE = 0.5;

  private static final float[] WEIGHT = new float[Trait.values().length];

  static {
    set(Trait.BRAND_MET, 0.2433);
    set(Trait.ACTIVITY_MET, 0.3923);
    set(Trait.REGION_MET, 0.4193);
    set(Trait.NUMBER_MET, 0.2029);
    set(Trait.BRAND_LEFT, -0.0005);
    set(Trait.BRANDS_LEFT, -0.0084);
    set(Trait.ACTIVITY_LEFT, -0.0898);
    set(Trait.REGION_LEFT, -1.0023);
    set(Trait.ASKED_BRAND_LEFT, -0.0218);
    set(Trait.ASKED_ACTIVITY_LEFT, -0.0218);
    set(Trait.ASKED_REGION_LEFT, -0.1607);
    set(Trait.LISTED_SHARE, 2.6045);
    set(Trait.LISTED_BRAND_SHARE, 0.0112);
    set(Trait.ASKED_SHARE, 4.7907);
    set(Trait.BOTH_SHARES, 3.3374);
    set(Trait.ASKED_BRAND_SHARE, 1.0054);
    set(Trait.WITHOUT_BRAND, -0.1294);
    set(Trait.REGION_CONFLICT, -0.9356);
    set(Trait.NUMBER_CONFLICT, -1.8866);
    set(Trait.WHOLE, 0.0000);
    set(Trait.WHOLE_SURE, 0.1599);
    set(Trait.ORDER, 4.1429);
    set(Trait.UNSURE, -8.3923);
    set(Trait.SOUND, 1.9344);
    set(Trait.HEAD_MET, 1.1408);
    set(Trait.ASKED_HEAD_MET, 0.6016);
    set(Trait.WEAK_NAME, 0.0000);
    set(Trait.OTHER_BEARER, -2.4651);
  }

  private Scoring() {}

  private static void set(Trait trait, double weight) {
    WEIGHT[trait.ordinal()] = (float) weight;
  }

  static boolean isPossible(double score) {
    return score >= POSSIBLE;
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
