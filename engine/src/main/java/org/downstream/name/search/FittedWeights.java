package org.downstream.name.search;

/**
 * Weights of the traits: for ranking, then for the probability of full Chinese names, short ones
 * and names in Latin letters. Made by org.downstream.bench.names.FitWeights; not to be edited by
 * hand.
 */
final class FittedWeights {
  static final String TABLE =
      """
      brand_same 0.0306 0.0016 0.1057 0.0501
      brand_edited 0.0356 0.0000 0.0000 0.1899
      brand_read 0.0945 0.0630 0.1098 0.0000
      brand_syllable 0.0000 0.0000 0.0000 0.0000
      brand_translated 0.1043 0.0475 0.0310 0.0001
      brand_sound 0.0002 0.0011 0.0044 0.0000
      activity_met 0.2300 0.1463 0.2142 0.0935
      region_met 0.2505 0.0000 0.0848 0.1291
      number_met 0.1131 0.1133 0.0088 0.0000
      brand_left -0.0000 0.0000 -0.0012 -0.0444
      brands_left -0.0001 0.0000 -0.0111 -0.3736
      activity_left -0.0581 -0.0954 0.0000 -0.1870
      region_left -0.4514 -0.9736 0.0000 0.0000
      asked_brand_left -0.0078 -0.0661 -0.0055 -0.0000
      asked_activity_left -0.0530 -0.0280 -0.0000 -0.2540
      asked_region_left -0.1813 -0.4206 -0.4442 -0.2811
      listed_share 1.4840 0.0000 0.0000 0.4997
      listed_brand_share 0.0000 0.0000 0.0000 1.9156
      asked_share 3.9343 1.1215 1.6137 0.0000
      both_shares 4.5744 0.5036 0.0000 0.6120
      asked_brand_share 0.0254 0.3794 0.0238 0.0000
      asked_brand_sure 0.2804 0.0856 0.0247 0.0000
      brands_agree 0.6332 0.0502 0.9168 0.0000
      shares_agree 2.2207 0.0254 0.0000 0.0000
      brand_enough 1.1561 0.6348 0.0218 1.2969
      without_brand -0.0499 -0.0137 0.0000 -0.0063
      region_conflict -2.3684 -1.4835 -0.2358 -0.4697
      number_conflict -0.9757 -1.9972 0.0000 -2.8740
      number_left -1.2197 -0.1339 -0.6297 -0.1021
      whole 0.3131 1.2020 0.7942 3.6312
      whole_sure 0.0212 1.6750 1.7137 0.9048
      order 2.5533 0.6522 1.0536 1.8550
      unsure -5.2300 -4.1931 -2.9985 -10.3800
      sound 2.3481 0.0000 0.0000 2.5164
      head_met 0.2356 0.0000 0.0000 0.0937
      asked_head_met 0.3350 0.4341 0.2440 0.0000
      weak_name 0.0000 0.0000 0.0000 0.0000
      one_name_of_person -2.3708 0.0000 -1.9918 -0.7289
      other_bearer -2.0623 -0.2432 -0.5381 -1.5709
      CONSTANT 0.0000 -3.0705 -5.7798 -6.4087
      """;

  private FittedWeights() {}
}
