package org.downstream.name.search;

/** Turns traits into a rank and a probability. */
final class Scoring {
  /** Below this probability two names are not even possibly one. */
  static final double POSSIBLE = 0.5;

  private static final float[] WEIGHT = new float[Trait.values().length];

  static {
    set(Trait.BRAND_SAME, 0.0000);
    set(Trait.BRAND_EDITED, 0.0000);
    set(Trait.BRAND_READ, 0.1925);
    set(Trait.BRAND_SYLLABLE, 0.0599);
    set(Trait.BRAND_TRANSLATED, 0.1474);
    set(Trait.BRAND_SOUND, 0.0444);
    set(Trait.ACTIVITY_MET, 0.2881);
    set(Trait.REGION_MET, 0.2405);
    set(Trait.NUMBER_MET, 0.2070);
    set(Trait.BRAND_LEFT, -0.0000);
    set(Trait.BRANDS_LEFT, -0.0005);
    set(Trait.ACTIVITY_LEFT, -0.0850);
    set(Trait.REGION_LEFT, -0.7087);
    set(Trait.ASKED_BRAND_LEFT, -0.0013);
    set(Trait.ASKED_ACTIVITY_LEFT, -0.0396);
    set(Trait.ASKED_REGION_LEFT, -0.2384);
    set(Trait.LISTED_SHARE, 2.1666);
    set(Trait.LISTED_BRAND_SHARE, 0.0000);
    set(Trait.ASKED_SHARE, 5.2678);
    set(Trait.BOTH_SHARES, 3.7708);
    set(Trait.ASKED_BRAND_SHARE, 0.0442);
    set(Trait.ASKED_BRAND_SURE, 1.4552);
    set(Trait.WITHOUT_BRAND, -0.0085);
    set(Trait.REGION_CONFLICT, -2.6499);
    set(Trait.NUMBER_CONFLICT, -2.0020);
    set(Trait.NUMBER_LEFT, -1.4148);
    set(Trait.WHOLE, 0.3240);
    set(Trait.WHOLE_SURE, 0.4972);
    set(Trait.ORDER, 2.5665);
    set(Trait.UNSURE, -6.0099);
    set(Trait.SOUND, 2.0024);
    set(Trait.HEAD_MET, 0.3669);
    set(Trait.ASKED_HEAD_MET, 0.4432);
    set(Trait.WEAK_NAME, 0.0000);
    set(Trait.OTHER_BEARER, -2.3297);
  }

  private Scoring() {}

  private static void set(Trait trait, double weight) {
    WEIGHT[trait.ordinal()] = (float) weight;
  }

  static boolean isPossible(double score) {
    return score >= POSSIBLE;
  }

  /** How much {@link Trait#SOUND} can add to a rank. */
  static double mostBySound() {
    return WEIGHT[Trait.SOUND.ordinal()];
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
