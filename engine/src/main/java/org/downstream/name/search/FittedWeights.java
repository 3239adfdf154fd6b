package org.downstream.name.search;

/**
 * Weights of the traits: for ranking, then for the probability of full Chinese names, short ones
 * and names in Latin letters. Made by org.downstream.bench.names.FitWeights; not to be edited by
 * hand.
 */
final class FittedWeights {
  static final String TABLE =
      """
      brand_same 0.0187 0.0008 0.0002 0.0510
      brand_edited 0.0332 0.0000 0.0000 0.1839
      brand_read 0.0895 0.0704 0.0795 0.0000
      brand_syllable 0.0036 0.0000 0.0042 0.0000
      brand_translated 0.0941 0.0687 0.0288 0.0000
      brand_sound 0.0002 0.0000 0.0050 0.0000
      activity_met 0.2309 0.1550 0.1926 0.1011
      region_met 0.2288 0.0001 0.0537 0.1167
      number_met 0.1256 0.1213 0.0036 0.0000
      brand_left 0.0000 0.0000 -0.0004 -0.0386
      brands_left -0.0000 0.0000 -0.0049 -0.3254
      activity_left -0.0635 -0.1069 -0.0000 -0.1807
      region_left -0.4462 -0.9614 0.0000 0.0000
      asked_brand_left -0.0069 -0.0534 -0.0037 0.0000
      asked_activity_left -0.0594 -0.0442 -0.0001 -0.2806
      asked_region_left -0.1727 -0.4573 -0.3825 -0.2926
      listed_share 2.0083 0.0091 0.0000 0.9559
      listed_brand_share 0.0000 0.0000 0.0010 2.2235
      asked_share 4.2028 0.7243 1.7445 0.0000
      both_shares 3.7899 0.9800 0.0000 0.0708
      asked_brand_share 0.0386 0.5237 0.0580 0.0000
      asked_brand_sure 0.0374 0.0907 0.0719 0.0000
      brands_agree 0.6280 0.0164 0.8792 0.0000
      shares_agree 2.1726 0.0353 0.0070 0.0000
      brand_enough 1.1919 0.5567 0.0238 1.3438
      without_brand -0.1155 0.0000 0.0000 0.0000
      region_conflict -2.2080 -1.2587 0.0000 -0.4305
      number_conflict -1.4568 -2.0564 0.0000 -2.6578
      number_left -1.2110 -0.6013 -0.4475 -0.1524
      whole 0.4104 0.9842 0.7661 3.6695
      whole_sure 0.0475 1.6779 1.8837 0.2988
      order 2.5123 0.2350 1.4009 1.6426
      unsure -5.9328 -3.7414 -3.7928 -9.2863
      sound 2.2729 0.0000 0.0000 2.6982
      head_met 0.2297 0.0000 0.0185 0.0475
      asked_head_met 0.4943 0.4840 0.2561 0.0000
      weak_name 0.0000 0.0000 0.0000 0.0000
      one_name_of_person -2.4387 0.0000 -1.9983 -0.7422
      other_bearer -1.9275 -0.1654 -0.6277 -1.5852
      CONSTANT 0.0000 -2.8969 -5.9676 -6.7781
      """;

  private FittedWeights() {}
}
