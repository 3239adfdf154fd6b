package org.downstream.name.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and large regions as they stand in names of organisations. Own list. */
final class Places {
  /**
   * A place.
   *
   * @param concept the name that stands for all its variants
   * @param broad whether it is a continent or the like, which tells less than a country
   */
  record Place(String concept, boolean broad) {}

  private static final String COUNTRIES =
      """
      afghanistan: afghan
      albania: albanian
      algeria: algerie algerian
      angola: angolan
      argentina: argentine
      armenia: armenian
      australia: australian
      austria: osterreich oesterreich austrian
      azerbaijan: azerbaijani
      bahrain: bahrein
      bangladesh: bangladeshi
      belarus: belarusian byelorussian
      belgium: belgique belgie belgian
      bolivia: boliviana
      botswana: botsuana
      brazil: brasil brazilian
      bulgaria: bulgarian
      cambodia: cambodian
      cameroon: cameroun
      canada: canadian
      chile: chilena
      china: chinese zhongguo prc cn
      colombia: colombiana
      croatia: hrvatska
      cuba: cubana
      cyprus: kypros
      czech: czechia ceska
      denmark: danmark danish
      ecuador: ecuatoriana
      egypt: egyptian misr
      estonia: eesti
      ethiopia: ethiopian
      finland: suomi finnish
      france: francaise french
      georgia: gruzia
      germany: deutschland deutsche german allemagne alemania
      ghana: ghanaian
      greece: hellas hellenic greek
      guatemala: guatemalteca
      honduras: hondurena
      hungary: magyarorszag magyar hungarian
      iceland: island
      india: indian bharat
      indonesia: indonesian
      iran: iranian
      iraq: iraqi
      ireland: irish eire
      israel: israeli
      italy: italia italiana italian italie
      jamaica: jamaican
      japan: japanese nippon nihon
      jordan: jordanian
      kazakhstan: kazakh
      kenya: kenyan
      korea: korean hanguk dprk
      kuwait: kuwaiti
      kyrgyzstan: kyrgyz
      laos: lao
      latvia: latvija
      lebanon: lebanese liban
      libya: libyan
      lithuania: lietuva
      luxembourg: luxemburg
      malaysia: malaysian
      malta: maltese
      mauritius: maurice
      mexico: mexicana mexican mexiko
      moldova: moldovan
      mongolia: mongolian
      morocco: maroc moroccan
      myanmar: burma
      nepal: nepalese
      netherlands: nederland holland dutch nederlandse
      nicaragua: nicaraguense
      nigeria: nigerian
      norway: norge norsk norwegian noruega
      oman: omani
      pakistan: pakistani
      panama: panamena
      paraguay: paraguaya
      peru: peruana
      philippines: philippine pilipinas
      poland: polska polish pologne
      portugal: portuguesa
      qatar: qatari
      romania: romana romanian roumanie
      russia: russian rossiya rossii rossiyskaya rossiysky rus
      rwanda: rwandan
      saudi: saudia
      senegal: senegalaise
      serbia: srbija serbian
      singapore: singapur sg
      slovakia: slovensko
      slovenia: slovenija
      spain: espana espanola spanish
      sudan: sudanese
      sweden: sverige svenska swedish
      switzerland: schweiz suisse svizzera swiss
      syria: syrian
      taiwan: taiwanese
      tajikistan: tajik
      tanzania: tanzanian
      thailand: thai
      tunisia: tunisie
      turkey: turkiye turk turkish turquie
      turkmenistan: turkmen
      uganda: ugandan
      ukraine: ukraina ukrainian ukrainy
      emirates: uae
      uk: britain british gb
      usa: us america american
      uruguay: uruguaya
      uzbekistan: uzbek
      venezuela: venezolana
      vietnam: viet vietnamese
      yemen: yemeni
      zambia: zambian
      zimbabwe: zimbabwean
      hongkong: hk
      macau: macao
      beijing: peking
      shanghai: sh.
      shenzhen: sz.
      guangzhou: canton
      tianjin: tientsin
      nanjing: nanking
      qingdao: tsingtao
      xiamen: amoy
      suzhou: soochow
      chongqing: chungking
      anhui: anhwei
      fujian: fukien
      gansu: kansu
      guangdong: kwangtung
      guangxi: kwangsi
      guizhou: kweichow
      hainan: hainandao
      hebei: hopeh
      henan: honan
      heilongjiang: heilungkiang
      hubei: hupeh
      hunan: hunansheng
      jiangsu: kiangsu
      jiangxi: kiangsi
      jilin: kirin
      liaoning: fengtien
      ningxia: ninghsia
      qinghai: tsinghai
      shaanxi: shensi
      shandong: shantung
      shanxi: shansi
      sichuan: szechuan szechwan
      xinjiang: sinkiang
      yunnan: yunnansheng
      zhejiang: chekiang
      tibet: xizang
      changchun: changchunshi
      changsha: changshashi
      chengdu: chengtu
      dalian: dairen
      dongguan: dongguanshi
      foshan: fatshan
      fuzhou: foochow
      haikou: hoihow
      hangzhou: hangchow
      harbin: haerbin
      hefei: hofei
      huizhou: waichow
      jinan: tsinan
      kunming: kunmingshi
      lanzhou: lanchow
      nanchang: nanchangshi
      nanning: nanningshi
      ningbo: ningpo
      shenyang: mukden
      shijiazhuang: shihchiachuang
      taiyuan: taiyuanshi
      urumqi: urumchi
      wenzhou: wenchow
      wuhan: wuhanshi
      wuxi: wusih
      xian: sian
      yangzhou: yangchow
      zhengzhou: chengchow
      zhongshan: chungshan
      zhuhai: chuhai
      taipei: taibei
      kaohsiung: gaoxiong
      hsinchu: xinzhu
      kowloon: jiulong
      moscow: moskva moskovsky
      petersburg: peterburg
      """;

  private static final String BROAD =
      """
      asia: asian
      europe: european europa europeenne
      africa: african
      americas: latinoamerica
      pacific: apac
      eurasia: eurasian
      middle-east: mideast
      north: northern
      south: southern
      east: eastern
      west: western
      central: zhongyang
      """;

  private static final Map<String, Place> PLACES = new HashMap<>();

  static {
    add(COUNTRIES, false);
    add(BROAD, true);
  }

  private Places() {}

  private static void add(String table, boolean broad) {
    for (List<String> names : PairTables.groups(table)) {
      names.forEach(name -> PLACES.put(name, new Place(names.get(0), broad)));
    }
  }

  /** The place a folded word names; null when it names none that is listed. */
  static @Nullable Place of(String word) {
    return PLACES.get(word);
  }
}
