package org.downstream.name.search;

/** What speaks for or against two names being one; each is 0 or more. */
public enum Trait {
  /** Information of the brand words that were met, each times how well. */
  BRAND_MET(1),
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
  /** 1 if the asked name has a brand of which nothing was met. */
  WITHOUT_BRAND(-1),
  /** 1 if the regions contradict each other. */
  REGION_CONFLICT(-1),
  /** 1 if the numbers differ. */
  NUMBER_CONFLICT(-1),
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
  /** 1 if one is a person and the other is not. */
  OTHER_BEARER(-1);

  /** 1 if it speaks for one name, -1 if it speaks against. */
  public final int sign;

  Trait(int sign) {
    this.sign = sign;
  }
}
