package org.downstream.name.search;

/**
 * Weights of the traits: for ranking, then for the probability of full Chinese names, short ones and
 * names in Latin letters. Made by org.downstream.bench.names.FitWeights; not to be edited by hand.
 */
final class FittedWeights {
  static final String TABLE =
      """
      brand_same 0.0175 0.0021 0.0334 0.0450
      brand_edited 0.0434 0.0000 0.0000 0.1782
      brand_read 0.0892 0.0359 0.1613 0.0000
      brand_syllable 0.0000 0.0168 0.0045 0.0000
      brand_translated 0.0986 0.0266 0.0913 0.0000
      brand_sound 0.0007 0.0099 0.0883 0.0000
      activity_met 0.2321 0.1431 0.1792 0.0968
      region_met 0.2247 0.0514 0.2088 0.1166
      number_met 0.1242 0.0903 0.0514 0.0005
      brand_left 0.0000 -0.0003 0.0000 -0.0480
      brands_left 0.0000 -0.0025 -0.0009 -0.3978
      activity_left -0.0663 -0.0852 0.0000 -0.1727
      region_left -0.4489 -1.0063 0.0000 0.0000
      asked_brand_left -0.0038 -0.0010 0.0000 0.0000
      asked_activity_left -0.0607 -0.0003 -0.0014 -0.2589
      asked_region_left -0.1767 -0.2765 -0.2271 -0.2642
      listed_share 2.0639 0.0009 0.0016 0.3500
      listed_brand_share 0.0000 0.0000 0.0015 2.5436
      asked_share 4.2012 0.8055 1.6972 0.0000
      both_shares 3.5215 1.7637 0.0020 0.0337
      asked_brand_share 0.0417 0.0065 0.0018 0.0000
      asked_brand_sure 0.0891 0.0082 0.0028 0.0000
      brands_agree 0.7822 0.1825 0.9789 0.0000
      shares_agree 2.0747 0.6066 0.0021 0.0000
      brand_enough 1.1477 0.3296 0.0169 1.6329
      without_brand -0.1239 -0.0105 0.0000 0.0000
      region_conflict -2.2167 -1.1495 0.0000 -0.2668
      number_conflict -1.4392 -1.2435 0.0000 -2.4685
      number_left -1.2064 -0.7478 -0.2354 -0.1455
      whole 0.4534 1.1092 0.2707 2.9792
      whole_sure 0.0020 0.4571 1.0032 0.1455
      order 2.5085 0.5085 1.2752 1.3590
      unsure -6.1118 -4.6502 -3.0843 -8.6579
      sound 2.3507 0.0000 0.0025 3.1514
      head_met 0.2449 0.0000 0.0017 0.0128
      asked_head_met 0.5975 0.2797 0.2530 0.0008
      weak_name 0.0000 0.0000 0.0000 0.0000
      one_name_of_person -2.5346 -0.6806 -3.0325 -1.8731
      other_bearer -1.9347 -2.4779 0.0000 -1.3062
      CONSTANT 0.0000 -4.1978 -6.2082 -9.0045
      """;

  private FittedWeights() {}
}
