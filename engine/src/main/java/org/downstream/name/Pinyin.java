package org.downstream.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Readings of Chinese characters in pinyin without tones and spaces, for matching only. */
final class Pinyin {
  private static final int MOST_READINGS = 8;
  private static final int LONGEST_PHRASE = 4;

  // Own list of words in which a character is not read in the way that ICU gives.
  private static final Map<String, String> PHRASES =
      Tables.pairs(
          """
          长沙=changsha 长春=changchun 长江=changjiang 长安=changan 长城=changcheng 长征=changzheng
          长虹=changhong 长飞=changfei 长鑫=changxin 长光=changguang 长电=changdian 长治=changzhi
          长兴=changxing 长三角=changsanjiao 长风=changfeng 长白=changbai 成长=chengzhang
          重庆=chongqing 重工=zhonggong 重型=zhongxing 重机=zhongji 重汽=zhongqi 重卡=zhongka
          三重=sanchong 厦门=xiamen 厦华=xiahua 西藏=xizang 藏药=zangyao 银行=yinhang 行业=hangye
          发行=faxing 音乐=yinyue 乐器=yueqi 乐山=leshan 乐清=yueqing 乐视=leshi 绿地=lvdi
          绿城=lvcheng 种业=zhongye 朝阳=chaoyang 成都=chengdu 首都=shoudu 都市=dushi 六安=luan
          台州=taizhou 丽水=lishui 番禺=panyu 东莞=dongguan 蚌埠=bengbu 亳州=bozhou 浚县=xunxian
          会计=kuaiji 曾氏=zengshi 单氏=shanshi 传奇=chuanqi 华为=huawei 数码=shuma 数字=shuzi
          数据=shuju 计数=jishu 调度=diaodu 空调=kongtiao 中兴=zhongxing 兴业=xingye 复兴=fuxing
          石家庄=shijiazhuang 哈尔滨=haerbin 乌鲁木齐=wulumuqi 呼和浩特=huhehaote 大厦=dasha
          """);

  // Own list of characters with several readings; the first is the usual one.
  private static final Map<String, String> SEVERAL =
      Tables.pairs(
          """
          长=chang,zhang 重=zhong,chong 行=hang,xing 乐=le,yue 厦=xia,sha 藏=zang,cang 曾=zeng,ceng
          单=dan,shan 朝=chao,zhao 都=du,dou 沈=shen,chen 解=jie,xie 仇=qiu,chou 柏=bai,bo 盛=sheng,cheng
          石=shi,dan 传=chuan,zhuan 种=zhong,chong 调=diao,tiao 系=xi,ji 会=hui,kuai 和=he,huo
          车=che,ju 地=di,de 给=gei,ji 便=bian,pian 度=du,duo 堡=bao,pu 埔=pu,bu 禅=chan,shan
          卡=ka,qia 乘=cheng,sheng 率=lv,shuai 省=sheng,xing 尉=wei,yu 降=jiang,xiang 角=jiao,jue
          """);

  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private Pinyin() {}

  /** The likely readings, joined; empty when the text has no Chinese character. */
  static Set<String> readings(String han) {
    if (han.codePoints().noneMatch(Script::isHan)) {
      return Set.of();
    }
    Set<String> readings = new LinkedHashSet<>(List.of(""));
    int at = 0;
    while (at < han.length()) {
      int length = phraseAt(han, at);
      if (length > 0) {
        readings =
            extend(readings, spellings(PHRASES.getOrDefault(han.substring(at, at + length), "")));
        at += length;
      } else {
        int c = han.codePointAt(at);
        readings = extend(readings, ofCharacter(c));
        at += Character.charCount(c);
      }
    }
    return readings;
  }

  private static int phraseAt(String han, int at) {
    for (int n = Math.min(LONGEST_PHRASE, han.length() - at); n > 1; n--) {
      if (PHRASES.containsKey(han.substring(at, at + n))) {
        return n;
      }
    }
    return 0;
  }

  private static List<String> ofCharacter(int codePoint) {
    String one = Character.toString(codePoint);
    String several = SEVERAL.get(one);
    if (several != null) {
      List<String> all = new ArrayList<>();
      for (String reading : several.split(",", -1)) {
        all.addAll(spellings(reading));
      }
      return all;
    }
    return Script.isHan(codePoint)
        ? spellings(KNOWN.computeIfAbsent(codePoint, c -> romanise(Character.toString(c))))
        : List.of(one);
  }

  /** The ü is written in four ways: lv, lu, lyu and, before e, lue. */
  private static List<String> spellings(String reading) {
    if (!reading.contains("lv") && !reading.contains("nv")) {
      return List.of(reading);
    }
    return List.of(
        reading,
        reading.replace("lv", "lu").replace("nv", "nu"),
        reading.replace("lv", "lyu").replace("nv", "nyu"));
  }

  private static String romanise(String character) {
    String toned = Icu.HAN_TO_LATIN.transliterate(character);
    String apart = Normalizer2.getNFDInstance().normalize(toned).replace("u\u0308", "v");
    StringBuilder plain = new StringBuilder();
    apart.codePoints().filter(c -> c < 0x300 || c > 0x36F).forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static Set<String> extend(Set<String> readings, List<String> next) {
    Set<String> longer = new LinkedHashSet<>();
    for (String reading : readings) {
      for (String syllable : next) {
        if (longer.size() < MOST_READINGS) {
          longer.add(reading + syllable);
        }
      }
    }
    return longer;
  }

  /** Held apart, since it takes a quarter of a second to build. */
  private static final class Icu {
    static final Transliterator HAN_TO_LATIN = Transliterator.getInstance("Han-Latin");
  }
}
