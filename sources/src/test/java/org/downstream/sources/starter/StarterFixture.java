package org.downstream.sources.starter;

/** A starter list of two invented parties. */
final class StarterFixture {

  static final String ENTRIES =
      """
      entry,list,country,address_only,from,to,scope,policy,footnotes,requirement,policy_text,addresses,citations
      EL:CN:crane,EL,CN,no,2019-10-09,,all_items,presumption_of_denial,1;4,All items,Presumption of denial,"1 Dam, Wuxi; 2 Dam, Wuxi","84 FR 54004, 2019-10-09"
      NS_CMIC:CN:heron,NS_CMIC,CN,no,2021-06-03,2022-01-31,no_items,,,Securities only,,,EO 14032
      """;

  static final String NAMES =
      """
      entry,name,kind,script,source
      EL:CN:crane,"Crane Co., Ltd.",primary,latin,"15 CFR part 744, supp. no. 4"
      EL:CN:crane,鹤科技,added,hans,company's own website
      NS_CMIC:CN:heron,Heron,primary,latin,EO 14032
      """;

  private StarterFixture() {}
}
