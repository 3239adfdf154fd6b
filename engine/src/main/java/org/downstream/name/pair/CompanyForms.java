package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.downstream.name.dictionary.LegalForm;
import org.downstream.name.dictionary.LegalForms;

/**
 * Legal forms of companies as they stand in names: those of the dictionary, and what the commonest
 * of them say of the company. Own list.
 */
final class CompanyForms {
  /** What a form says of the company, as far as forms of several countries can be compared. */
  enum Kind {
    /** Any company. */
    ANY,
    /** A private company with limited liability. */
    LIMITED,
    /** A company with shares that may be public. */
    STOCK,
    PARTNERSHIP,
    /** An association, foundation or cooperative. */
    OTHER
  }

  /** Where in a name it is a form; elsewhere it is a word. */
  enum Place {
    ANYWHERE,
    AT_AN_END,
    AT_THE_END
  }

  /**
   * A form.
   *
   * @param words its words, folded
   * @param kind what it says
   * @param place where it is a form
   */
  record Form(List<String> words, Kind kind, Place place) {}

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/-]+");
  private static final Map<String, List<Form>> BY_FIRST = new HashMap<>();

  static {
    add(
        Kind.ANY,
        Place.ANYWHERE,
        """
        co ltd, co limited, company limited, company ltd, coltd, ltd, limited, inc, incorporated, corp,
        corporation, incorporation, and co, and company, and sons, limited company, ltd co, co inc,
        corporation limited, corp ltd, youxian gongsi, компания, корпорация
        """);
    add(
        Kind.ANY,
        Place.AT_THE_END,
        "co, company, comp, cie, cia, compagnie, kompaniya, gongsi, ltda");
    add(Kind.ANY, Place.AT_AN_END, "compania, compagnia, شركة, شرکت, الشركة");
    add(
        Kind.LIMITED,
        Place.ANYWHERE,
        """
        llc, l l c, limited liability company, limited liability co, limited liability corporation,
        gmbh, mbh, ggmbh, gmbh and co kg, gmbh co kg, gesellschaft mit beschrankter haftung,
        gesellschaft mit beschraenkter haftung, ug haftungsbeschrankt, pte ltd, pte limited, pte, pty ltd,
        pty limited, pty, pvt ltd, pvt limited, private limited, private ltd, sdn bhd, sdn, bhd,
        sarl, s a r l, sa rl, societe a responsabilite limitee, eurl, sarlu, srl, s r l, societa a responsabilita
        limitata, societatea cu raspundere limitata, societate cu raspundere limitata, sociedad de
        responsabilidad limitada, s de rl de cv, s de rl, sociedad limitada, slu, bvba, sprl, besloten
        vennootschap, besloten vennootschap met beperkte aansprakelijkheid, aps, anpartsselskab, sro, s r o,
        spol s r o, spol sro, spolecnost s rucenim omezenym, sp z oo, sp z o o, spzoo, sp zoo, spolka z
        ograniczona odpowiedzialnoscia, kft, korlatolt felelossegu tarsasag, doo, d o o, drustvo s
        ogranicenom odgovornoscu, ood, eood, uab, sia, ooo, o o o, ооо, общество с ограниченной
        ответственностью, obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi
        otvetstvennostyu, tov, тов, товариство з обмеженою відповідальністю, тоо, too, чтуп, чуп, мчж,
        ltd sti, limited sirketi, ltd sirketi, epe, επε, ltda me, lda, limitada, wll, w l l, fzco, fze,
        fzc, fz llc, dmcc, youxian zeren gongsi, yugen kaisha, yugen gaisha, godo kaisha, yuhan hoesa,
        cong ty tnhh, cong ty trach nhiem huu han, tnhh, 有限责任公司, 有限公司, 有限會社, 有限会社, 合同会社, 유한회사,
        شركة ذات مسؤولية محدودة, ذ م م, בעמ, שפס
        """);
    add(Kind.LIMITED, Place.AT_THE_END, "sl, s l, bv, b v, oy, ab, as, a s, kk, ud, ek, sti, ltee");
    add(
        Kind.STOCK,
        Place.ANYWHERE,
        """
        plc, p l c, public limited company, joint stock company, open joint stock company, public joint
        stock company, closed joint stock company, private joint stock company, joint stock co, jsc, ojsc,
        pjsc, cjsc, pjs, aktiengesellschaft, societe anonyme, sociedad anonima, sociedade anonima, societa per
        azioni, societa per azione, sa de cv, s a de c v, sab de cv, sapi de cv, naamloze vennootschap,
        aktieselskab, aktiebolag, publ, osakeyhtio, oyj, asa, allmennaksjeselskap, aksjeselskap, spolka
        akcyjna, akciova spolecnost, nyrt, zrt, reszvenytarsasag, joint stock commercial bank, dionicko
        drustvo, ead, оао, пао, зао, ао, нао, ат, ват, пат, прат, зат, ад, еад, ақ, открытое акционерное общество,
        публичное акционерное общество, закрытое акционерное общество, акционерное общество, приватне
        акціонерне товариство, публічне акціонерне товариство, акціонерне товариство, otkrytoe aktsionernoe
        obshchestvo, publichnoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, aktsionernoe
        obshchestvo, oao, pao, zao, nao, anonim sirketi, anonim sti, tbk, kabushiki kaisha, kabushiki gaisha,
        gufen youxian gongsi, jusik hoesa, chusik hoesa, cong ty co phan, ae, αε, sae, kgaa, saog, qpsc, qsc,
        psc, kscp, ksc, bsc, 股份有限公司, 股份公司, 株式会社, 株式會社, 주식회사, شركة مساهمة, شركت سهامی, سهامی عام,
        سهامی خاص
        """);
    add(
        Kind.STOCK,
        Place.AT_THE_END,
        "ag, sa, s a, nv, n v, spa, s p a, se, ad, dd, d d, na, n a, kb, rt, sarl au, sal");
    add(Kind.STOCK, Place.AT_AN_END, "pt, p t, ao, at, as");
    add(
        Kind.PARTNERSHIP,
        Place.ANYWHERE,
        """
        llp, limited liability partnership, limited partnership, kommanditgesellschaft, kommanditbolag,
        offene handelsgesellschaft, ohg, societe en commandite, scs, sca, snc, commanditaire vennootschap,
        komanditni spolecnost, lllp, general partnership, 有限合伙, 合伙企业
        """);
    add(
        Kind.PARTNERSHIP,
        Place.AT_THE_END,
        "lp, l p, kg, k g, ks, kd, cv, c v, vof, gbr, partnership");
    add(
        Kind.OTHER,
        Place.ANYWHERE,
        """
        eingetragener verein, stiftung, eg, stichting, fgup, фгуп, гуп, муп, фгбу, фгбоу, федеральное
        государственное унитарное предприятие, federal state unitary enterprise, fsue, anstalt, vzw, asbl
        """);
    add(Kind.OTHER, Place.AT_THE_END, "ev, e v, sc");
  }

  static {
    for (LegalForm form : LegalForms.all()) {
      add(
          Kind.ANY,
          switch (form.where()) {
            case ANYWHERE -> Place.ANYWHERE;
            case EITHER_END -> Place.AT_AN_END;
            case END -> Place.AT_THE_END;
          },
          form.spelling());
    }
    BY_FIRST.values().forEach(forms -> forms.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private CompanyForms() {}

  private static void add(Kind kind, Place place, String list) {
    for (String each : list.strip().split("\\s*,\\s*", -1)) {
      List<String> words =
          BETWEEN_WORDS.splitAsStream(each.strip()).map(AbjadLetters::bare).toList();
      List<Form> known = BY_FIRST.computeIfAbsent(words.get(0), first -> new ArrayList<>());
      if (known.stream().noneMatch(form -> form.words().equals(words))) {
        known.add(new Form(words, kind, place));
      }
    }
  }

  /** Forms that begin with the word, the longest first. */
  static List<Form> startingWith(String word) {
    return BY_FIRST.getOrDefault(word, List.of());
  }

  /** Whether two forms can be those of one company. */
  static boolean compatible(Kind one, Kind other) {
    return one == other || one == Kind.ANY || other == Kind.ANY;
  }

  /** How many forms the list has, for tests. */
  static int size() {
    return BY_FIRST.values().stream().mapToInt(List::size).sum();
  }
}
