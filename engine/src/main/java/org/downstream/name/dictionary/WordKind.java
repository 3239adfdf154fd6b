package org.downstream.name.dictionary;

/** What a word does in the name of an organisation. */
public enum WordKind {
  /** A country, province, city, county, district or zone. */
  REGION,
  /** What the organisation does or makes. */
  ACTIVITY,
  /** What kind of institution it is, such as 研究院 institute. */
  INSTITUTION,
  /** A group of companies by the name all its members bear, such as 中航 AVIC. */
  GROUP,
  /** A brand or trade name that is rendered by a word of its own, such as 波音 Boeing. */
  BRAND
}
