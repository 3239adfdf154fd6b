package org.downstream.name.search;

/** What speaks for or against two names being one; each is 0 or more. */
public enum Trait {
  /** Information of the brand words that stand in both names, each times how well. */
  BRAND_SAME(1),
  /** The same of those a letter or two apart. */
  BRAND_EDITED(1),
  /** The same of those that two or more characters are read as. */
  BRAND_READ(1),
  /** The same of single syllables. */
  BRAND_SYLLABLE(1),
  /** The same of those that a word of the dictionary means. */
  BRAND_TRANSLATED(1),
  /** The same of those that only sound alike, or have the initials. */
  BRAND_SOUND(1),
  /** The same of activity words. */
  ACTIVITY_MET(1),
  /** The same of regions. */
  REGION_MET(1),
  /** The same of numbers. */
  NUMBER_MET(1),
  /** Information of the listed brand words that nothing asked for. */
  BRAND_LEFT(-1),
  /** How many those are. */
  BRANDS_LEFT(-1),
  /** The same of activity words. */
  ACTIVITY_LEFT(-1),
  /** Listed regions that were not asked for. */
  REGION_LEFT(-1),
  /** Weight of the asked brand that the listed name does not have. */
  ASKED_BRAND_LEFT(-1),
  /** The same of activities. */
  ASKED_ACTIVITY_LEFT(-1),
  /** The same of regions. */
  ASKED_REGION_LEFT(-1),
  /** Share of the listed name that was met, by information. */
  LISTED_SHARE(1),
  /** Share of the listed brand that was met. */
  LISTED_BRAND_SHARE(1),
  /** Share of the asked name that was met, by weight. */
  ASKED_SHARE(1),
  /** The smaller of the two shares. */
  BOTH_SHARES(1),
  /** Share of the asked brand that was met. */
  ASKED_BRAND_SHARE(1),
  /** Share of the asked brand that was met, by weight and how well. */
  ASKED_BRAND_SURE(1),
  /** Product of the shares of both brands. */
  BRANDS_AGREE(1),
  /** Product of the shares of both names. */
  SHARES_AGREE(1),
  /** Whether enough of a brand was met to tell a bearer by, from 0 to 1. */
  BRAND_ENOUGH(1),
  /** 1 if the asked name has a brand of which nothing was met. */
  WITHOUT_BRAND(-1),
  /** 1 if the regions contradict each other. */
  REGION_CONFLICT(-1),
  /** 1 if both have numbers and they differ. */
  NUMBER_CONFLICT(-1),
  /** 1 if only one has a number that the other has not. */
  NUMBER_LEFT(-1),
  /** 1 if everything of both names was met. */
  WHOLE(1),
  /** 1 if, besides, everything was the same or surely so. */
  WHOLE_SURE(1),
  /** Share of the words met that follow each other as in the asked name. */
  ORDER(1),
  /** How much less than surely the words were met, on average. */
  UNSURE(-1),
  /** How alike what is left of the two brands sounds. */
  SOUND(1),
  /** 1 if the first word of the listed name that is no region was met. */
  HEAD_MET(1),
  /** 1 if the first brand character or word asked for was met. */
  ASKED_HEAD_MET(1),
  /** 1 for a name that is too common to stand alone. */
  WEAK_NAME(-1),
  /** 1 if only one of the names of a person was met, where both have more. */
  ONE_NAME_OF_PERSON(-1),
  /** 1 if one is a person and the other is not. */
  OTHER_BEARER(-1);

  /** 1 if it speaks for one name, -1 if it speaks against. */
  public final int sign;

  Trait(int sign) {
    this.sign = sign;
  }
}
