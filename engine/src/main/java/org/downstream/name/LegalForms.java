package org.downstream.name;

import java.util.List;

/** Forms in law, group words and branch words, as they stand in names. Own list. */
final class LegalForms {
  /** The concept of the word group: a group and its member are two companies. */
  static final String GROUP = "group";

  static final List<String> GROUPS = Tables.words("group, grp, jituan, 集团");

  /** Wherever they stand. */
  static final List<String> ANYWHERE =
      Tables.words(
          """
          co ltd, co limited, company limited, company ltd, ltd, limited, ltda, inc, incorporated,
          corp, corporation, llc, llp, plc, gmbh, gmbh and co kg, ug haftungsbeschrankt, sdn bhd,
          sdn, bhd, pte ltd, pte, pty ltd, pvt ltd, private limited, public limited company,
          joint stock company, open joint stock company, public joint stock company,
          closed joint stock company, limited liability company, limited company, coltd,
          limited partnership, kabushiki kaisha, gufen youxian gongsi, youxian gongsi,
          youxian zeren gongsi, gongsi, fzco, fze, dmcc, sarl, sas, sp z o o, spzoo, aktiengesellschaft,
          股份有限公司, 有限责任公司, 有限公司, 股份公司, 总公司, 公司, 有限合伙, 合伙企业, 普通合伙,
          特殊普通合伙, 个人独资企业, 个体工商户, 株式会社, 有限会社, 合同会社, 股份有限责任公司
          """);

  /** Only after everything else, since they are words or syllables too. */
  static final List<String> AT_THE_END =
      Tables.words(
          """
          co, company, sa, s a, ag, as, ab, se, spa, srl, kk, oy, oyj, nv, bv, kg, ohg, ev, lp, pty,
          pvt, private, tbk, asa, kft, doo, aps,
          s r o, sro, lda, cv, wll, psc
          """);

  /** Before or after everything else. */
  static final List<String> AT_EITHER_END =
      Tables.words("jsc, ojsc, pjsc, cjsc, ooo, oao, ao, pao, zao, pt");

  static final List<String> BRANCHES =
      Tables.words(
          """
          branch, branch office, branch company, sales office, representative office, rep office,
          liaison office, zweigniederlassung, niederlassung, filiale, succursale, sucursal, fengongsi,
          分公司, 分行, 分部, 分支机构, 办事处, 代表处, 营业部, 联络处
          """);

  static final List<String> FILLERS =
      Tables.words("of, the, and, for, in, de, du, der, und, et, 之, 第");

  private LegalForms() {}
}
