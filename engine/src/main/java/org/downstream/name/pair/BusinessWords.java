package org.downstream.name.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that many organisations have in their names, with the spellings, short forms and foreign
 * words that mean the same, and how much one tells. Own list.
 */
final class BusinessWords {
  /**
   * A word that tells little.
   *
   * @param concept the word that stands for all its variants
   * @param weight how much it tells; a name made up for a company counts {@link #BRAND}
   * @param institution whether units of the kind are told apart by number
   */
  record Known(String concept, float weight, boolean institution) {}

  /** What a word tells that is in no list. */
  static final float BRAND = 3;

  private static final String TELL_NOTHING =
      """
      group: 그룹 مجموعه گروه קבוצת группа grp groupe gruppe grupo gruppo gruppa jituan grup gruppen
      holding: holdings hldg hldgs hlds kholding konggu
      enterprise: enterprises ent entreprise empresa predpriyatie enterprize qiye
      international: intl int internationale internacional internazionale mezhdunarodny guoji interna
      global: worldwide world
      general: gen generale
      united: unified
      overseas: foreign
      subsidiary: affiliate
      new: neue nouveau
      """;

  private static final String TELL_LITTLE =
      """
      technology: technologies tech techn technol technological technologie tekhnologii keji teknoloji tecnologia
      science: sciences sci scientific nauka scientifique
      industry: صنایع صنعت industries industrial ind indl inds indus industrie industria promyshlennost gongye sanayi shiye industriel
      trading: trade trdg trad traders torgovy maoyi ticaret handel handels commercio
      commerce: commercial commerciale comm. torgovlya shangye
      import: imp importing jinkou ithalat
      export: exp exporting exports eksport chukou ihracat
      investment: investments inv invest investing investitsii inversiones touzi yatirim investissement
      development: توسعه تنمیه dev devel developments developing fazhan razvitie
      manufacturing: mfg manufacture manufacturers mfr mfrs manuf manufacturer zhizao imalat proizvodstvo fabrication
      engineering: eng engg engineers engr engineer gongcheng ingenieria muhendislik inzhiniring
      construction: 건설 constr constructions const stroitelstvo jianshe insaat stroi bau
      service: services svc svcs serv servicios servis fuwu hizmet dienst
      solution: solutions sol
      system: systems sys syst sistema sistemy xitong
      product: products prod produits produkty chanpin
      management: mgmt mgt managing guanli upravlenie
      consulting: consultants consultancy consult consultant zixun konsalting
      communication: 통신 communications comm comms commun telecommunication telecommunications telecom telecomm telecoms tongxin svyaz
      electronic: 전자 electronics elec electr elect elektron elektronik elektronika dianzi electronique elx
      electric: electrical electricity elektro dianqi elektrik
      information: info xinxi informatics
      network: networks net networking wangluo
      software: sw ruanjian yazilim
      computer: computers computing comp. jisuanji bilgisayar
      digital: shuzi
      data: shuju
      equipment: equip eqpt eqp equipments oborudovanie shebei ekipman
      machinery: machine machines mach maschinen maschinenbau mashinostroenie jixie makina machineries
      instrument: instruments instr pribor yiqi
      material: materials mat. cailiao materialy
      metal: metals metall jinshu
      steel: steels stal gangtie celik
      chemical: 화학 chemicals chem chemie huagong kimya khimiya chemistry
      pharmaceutical: 제약 pharmaceuticals pharma pharm zhiyao ilac
      medical: med. medicine yiliao tibbi
      energy: 에너지 energies energia energie energiya nengyuan enerji
      power: dianli
      petroleum: نفت oil neft shiyou petrol petro
      gas: gaz
      mining: mines mineral minerals kuangye maden
      transport: transportation transports trans. nakliyat yunshu transportes
      logistics: logistic logistik wuliu lojistik
      shipping: 해운 کشتیرانی ship ships shipowners hangyun denizcilik
      marine: maritime
      aviation: 항공 avn hangkong aviatsiya havacilik
      aerospace: hangtian
      airline: airlines airways
      automobile: 자동차 automotive auto autos qiche otomotiv avto
      real estate: realty
      property: properties fangdichan emlak
      food: foods shipin gida
      agriculture: agricultural agro agri nongye tarim agrarian
      textile: textiles fangzhi tekstil
      plastic: plastics suliao plastik
      optical: optic optics opto guangxue
      security: anquan guvenlik
      securities: 증권 sec zhengquan
      insurance: 보험 بیمه assurance assurances baoxian sigorta versicherung seguros strakhovanie
      capital: ziben
      finance: financial fin finans jinrong finanzas finances
      fund: funds fonds fondo fond jijin
      trust: trusts xintuo
      bank: 은행 بنک بانک مصرف בנק банк banco banque banca bankasi banks banka banking bankas yinhang
      credit: kredit credito
      asset: assets zichan
      partner: partners ptnrs
      association: assoc assn associates assocs asociacion associacao verein dernegi
      society: societies societe sociedad gesellschaft
      organisation: organization organisations organizations org organizacion organizatsiya
      federation: federal
      union: soyuz
      foundation: fundacion fondation vakfi
      institute: inst institution instituto institut yanjiusuo enstitusu
      university: 대학교 جامعه دانشگاه אוניברסיטת univ universitat universite universidad universitet daxue universitesi universita
      college: colleges xueyuan
      academy: acad akademiya akademi academie
      school: schools
      research: исследовательский res rsch issledovatelskiy yanjiu forschung recherche
      center: centre ctr cntr tsentr zentrum centro zhongxin merkezi
      laboratory: laboratories lab labs laboratoire shiyanshi
      factory: factories fabrika chang. fty
      plant: zavod works
      bureau: burau
      department: dept departement
      ministry: وزاره وزارت министерство ministerio ministerium ministerstvo
      government: govt gov
      office: offices
      agency: agencies
      authority: authorities
      hospital: 병원 hospitals yiyuan
      state: gosudarstvenny
      national: ملی وطنیه natl nat nacional natsionalny guojia ulusal nationale
      public: publics
      private: chastny
      special: specialized specialised
      advanced: adv
      design: sheji
      supply: supplies supplier
      sale: sales
      market: markets marketing
      media: medias
      entertainment: entmt
      travel: tourism
      hotel: hotels
      restaurant: restaurants
      club: clubs
      house: haus maison
      home: homes
      store: stores
      shop: shops
      water: vodokanal
      environment: environmental env huanbao
      health: healthcare
      care: caring
      education: educational jiaoyu
      training: train
      railroad: rr
      railway: railways rwy tielu demiryolu
      road: roads
      port: ports
      airport: airports aeroport
      bearing: bearings
      semiconductor: semiconductors semi semicon bandaoti
      microelectronic: microelectronics microelec mikroelektronika
      circuit: circuits
      component: components
      device: devices
      tool: tools
      part: parts
      pump: pumps
      wire: wires
      cable: cables
      glass: glas
      paper: papers
      rubber: kauchuk
      cement: cimento
      leasing: lease
      mortgage: mortgages
      backed: backd
      loan: loans
      business: biz
      commercial: kommercheskiy
      production: productions proizvodstvenny
      project: projects
      resource: resources
      defence: defense
      labour: labor
      refinery: refineries
      personal: personnel
      professional: professionals
      industrial: promyshlenny
      joint: jt
      stock: stocks
      series: ser
      company: companies
      china: chinese zhongguo
      """;

  private static final String INSTITUTIONS =
      " institute academy factory plant school hospital bureau department laboratory college research"
          + " middle unit brigade base battalion regiment division corps army ";

  private static final Map<String, Known> WORDS = new HashMap<>();

  static {
    add(TELL_NOTHING, 0.4f);
    add(TELL_LITTLE, 1);
  }

  private BusinessWords() {}

  private static void add(String table, float weight) {
    for (List<String> words : PairTables.groups(table)) {
      String concept = words.get(0);
      Known known = new Known(concept, weight, INSTITUTIONS.contains(" " + concept + " "));
      words.forEach(word -> WORDS.putIfAbsent(AbjadLetters.bare(word), known));
    }
  }

  /** What the list knows of a folded word, also of its plural; null when it is not listed. */
  static @org.jspecify.annotations.Nullable Known of(String word) {
    Known known = WORDS.get(word);
    if (known == null && word.length() > 4 && word.endsWith("s")) {
      known = WORDS.get(word.substring(0, word.length() - 1));
    }
    if (known == null && word.length() > 5 && word.endsWith("ies")) {
      known = WORDS.get(word.substring(0, word.length() - 3) + "y");
    }
    return known;
  }
}
