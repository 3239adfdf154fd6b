package org.downstream.bench.dictionary;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Derives the tables of characters from the Unihan database, ICU and the lists kept here: {@code
 * CharacterTables UNIHAN_FOLDER OUTPUT_FOLDER}.
 *
 * <p>The folder holds kMandarin, kHanyuPinlu, kXHC1983, kTGHZ2013, kCantonese, kSimplifiedVariant
 * and kZVariant, each as a text file of that name.
 */
public final class CharacterTables {
  private static final String LICENCE =
      """
      # Derived from the Unihan database, Copyright 1991-2026 Unicode, Inc., under the Unicode Licence v3
      # (SPDX: Unicode-3.0; its text is in the NOTICE of this product). Made anew by bench/run-tables.
      """;

  /** Readings that come first in names of firms and persons, against the usual order. Own list. */
  private static final String FIRST_IN_NAMES =
      "厦xia 长chang 曾zeng 行hang 乐le 藏zang 重zhong 都du 沈shen 朴pu 盛sheng 柏bai 石shi 传chuan 种zhong 调diao 和he "
          + "车che 地di 度du 堡bao 埔pu 禅chan 角jiao 广guang 大da 洋yang 无wu 王wang 女nv 万wan 合he 否fou 尼ni 莎sha 什shi "
          + "贾jia 覃qin 查cha 降jiang 戴dai 尉wei 区qu 单dan 解jie 仇qiu 翟zhai 乘cheng 省sheng 便bian 卡ka 校xiao 称cheng "
          + "兴xing 中zhong 应ying 正zheng 华hua 冠guan 将jiang 强qiang 相xiang 信xin 亚ya 几ji 吉ji 上shang 南nan 汤tang "
          + "浅qian 泊bo 泽ze 济ji 浦pu 溪xi 漯luo 济ji 圳zhen 瑞rui 佛fo 伽jia 参shen 呂lv 吕lv 屏ping 峒dong 巷xiang "
          + "嘉jia 奇qi 宁ning 佳jia 供gong 彭peng 徽hui 拓tuo 折zhe 择ze 服fu 朝chao 期qi 杉shan 核he 栖qi 桂gui 模mo 率lv";

  /**
   * Variants beyond the tables: what to fold, then into what. Names of firms use both without a
   * difference in meaning; forms used in Japan are here too. Own list.
   */
  private static final String VARIANTS =
      "滙汇匯汇峯峰羣群甯宁寗宁迺乃硏研鉅巨钜巨著着祐佑姸妍崑昆崐昆菸烟煙烟昇升陞升甦苏蘓苏恆恒鍊炼煉炼凃涂濶阔畧略峩峨麽么綫线線线廸迪彚汇牀床衆众眾众爲为為为説说說说內内戶户黃黄產产産产呉吴吳吴靑青眞真淸清"
          + "鄕乡旣既嵗岁鎭镇啓启啟启堦阶碁棋氷冰裡里裏里栢柏槪概緖绪敎教强强強强豊丰豐丰巖岩喆哲堃坤淼淼瑠琉珎珍珤宝寳宝寶宝逈迥彜彝劵券脇胁脅胁鐡铁銕铁鈎钩鉤钩鬭斗濬浚瞭了乾干徧遍徳德徳德隣邻鄰邻卽即"
          + "卻却凈净淨净劒剑劍剑勳勋皁皂皋皋臯皋皐皋祕秘穉稚筍笋羗羌翺翱腳脚脣唇艶艳艷艳荅答葢盖蓋盖蘂蕊蕋蕊蝨虱裵裴襍杂覇霸覈核訢欣讚赞賛赞踪踪蹤踪輭软鄴邺醻酬釐厘鑑鉴鑒鉴鍾钟鐘钟閒闲間间雋隽霑沾靭韧韌韧"
          + "頴颖顋腮飈飙餠饼駡骂鬪斗魯鲁鷄鸡雞鸡麪面麵面麤粗齎赍龢和龝秋昰是晧皓暠皓暎映曁暨朶朵枏楠柟楠梹槟槀稿槖橐櫈凳毘毗沍冱泝溯洩泄涖莅湧涌溼湿濕湿滬沪潛潜潛潜灎滟炤照燉炖燿耀牎窗猨猿獘毙璿璇甎砖疎疏"
          + "癡痴皷鼓盃杯砲炮碁棋磟碌秊年稉粳穅糠窰窑竢俟筯箸粧妆糉粽紥扎綵彩緐繁緥褓縂总繙翻缽钵罇樽羴膻耡锄肧胚脗吻臕膘舘馆館馆菓果蔴麻薑姜衂衄衖弄裠裙"
          + "広广沢泽浜滨濱滨竜龙気气鉄铁関关発发経经済济戦战図图総总県县栄荣桜樱塩盐両两団团対对択择拡扩斎斋検检権权楽乐歓欢歩步歯齿歳岁殻壳毎每渋涩渓溪満满滝泷焼烧犠牺独独獣兽瑶瑶画画畳叠痩瘦砕碎礼礼禅禅稲稻穂穗"
          + "穏稳窓窗竒奇糸丝絵绘継继続续縁缘縄绳繊纤繋系聡聪聴听臓脏荘庄蔵藏薬药虫虫蛍萤衛卫裝装装装覚觉観观訳译証证誉誉読读譲让豊丰賛赞転转軽轻辞辞辺边逓递遅迟郷乡鋳铸録录鋭锐鎮镇陥陷険险隠隐雑杂霊灵静静"
          + "頼赖顔颜顕显駅驿駆驱験验髄髓髪发鶏鸡麦麦黒黑黙默齢龄亜亚仏佛仮假伝传価价倹俭児儿円圆処处剣剑剤剂労劳効效動动勧劝匂匂区区医医単单厳严収收双双営营嘆叹圏圈圧压堕堕塀塀増增壊坏壌壤壱壹売卖変变夹夹奥奥奨奖"
          + "嬢娘学学宝宝実实寛宽対对専专尭尧岡冈峠峠巣巢帯带帰归庁厅庄庄弁弁弐贰弾弹当当徴征応应恵惠悪恶懐怀戻戾払拂抜拔担担拝拜拠据挙举挿插捜搜揺摇摂摄撃击斉齐断断旧旧昼昼晩晚暁晓曽曾条条来来枢枢査查栃枥桟栈桧桧"
          + "様样横横欧欧殴殴毀毁沖冲渇渇湾湾湿湿滞滞漢汉潟潟瀬濑炉炉為为煕熙熈熙牛牛狭狭猟猎瓶瓶産产疎疏発发盗盗真真砿矿磯矶禄禄秘秘粋粋粛肃経经緑绿縦纵"
          + "塚冢堺堺姫姬嶋岛島岛嶌岛﨑崎嵜崎桑桑榎榎槙槙濵滨邉边邊边澤泽齋斋齊齐邨村坿附埜野塲场場场墻墙牆墙夀寿壽寿妳你姪侄寀采嶽岳巿市廈厦廰厅彊强徃往德德怱匆愼慎慽戚懽欢"
          + "戱戏戲戏拏拿捨舍採采掃扫摠总擧举攷考敍叙敘叙斾旆於于旂旗朢望枒丫條条棊棋棃梨楳梅榦干橅模檯台臺台颱台櫃柜殭僵汙污汚污沖冲況况决决決决洶汹淚泪减减減减渙涣灑洒灋法照照煖暖熔熔鎔熔爐炉牋笺牘牍";

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern TONE = Pattern.compile("[1-6]");

  private CharacterTables() {}

  /** Writes the tables. */
  public static void main(String[] args) throws IOException {
    Path unihan = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Map<Integer, Integer> simplified = simplified(unihan);
    writeSimplified(simplified, out);
    writePinyin(unihan, simplified, out);
    writeCantonese(unihan, simplified, out);
  }

  private static Map<Integer, Integer> simplified(Path unihan) throws IOException {
    Map<Integer, Integer> to = new TreeMap<>();
    Set<Integer> common = Unihan.property(unihan, "kTGHZ2013").keySet();
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    for (int c : Unihan.property(unihan, "kMandarin").keySet()) {
      int simple = icu.transliterate(Character.toString(c)).codePointAt(0);
      // A character of everyday use stays as it is, unless the list of our own says otherwise.
      if (simple != c && !common.contains(c)) {
        to.put(c, simple);
      }
    }
    Unihan.property(unihan, "kZVariant")
        .forEach(
            (from, values) -> {
              int one = Unihan.codePoint(values.get(0));
              if (!common.contains(from) && common.contains(one)) {
                to.putIfAbsent(from, one);
              }
            });
    Unihan.property(unihan, "kSimplifiedVariant")
        .forEach(
            (from, values) -> {
              for (String value : values) {
                int one = Unihan.codePoint(value);
                if (one != from && !common.contains(from)) {
                  to.putIfAbsent(from, one);
                }
              }
            });
    int[] variants = VARIANTS.codePoints().toArray();
    for (int i = 0; i + 1 < variants.length; i += 2) {
      if (variants[i] != variants[i + 1]) {
        to.put(variants[i], variants[i + 1]);
      }
    }
    return closed(to);
  }

  /** Follows each chain to its end, so that what is folded once is folded for good. */
  private static Map<Integer, Integer> closed(Map<Integer, Integer> to) {
    Map<Integer, Integer> ends = new TreeMap<>();
    to.forEach(
        (from, first) -> {
          int end = first;
          for (int steps = 0; to.containsKey(end); steps++) {
            if (steps > 5) {
              throw new IllegalStateException("A circle through " + Character.toString(from));
            }
            end = to.get(end);
          }
          ends.put(from, end);
        });
    return ends;
  }

  private static void writeSimplified(Map<Integer, Integer> simplified, Path out)
      throws IOException {
    Map<Integer, StringBuilder> rows = new TreeMap<>();
    simplified.forEach(
        (from, to) -> rows.computeIfAbsent(to, t -> new StringBuilder()).appendCodePoint(from));
    StringBuilder text = new StringBuilder();
    text.append(
        "# Characters that are compared as one: the simplified one, then the traditional ones and variants.\n");
    text.append(
        "# Union of kSimplifiedVariant and kZVariant, the transform Traditional-Simplified of ICU (Unicode Licence v3\n");
    text.append("# too), and a list of our own for names of firms, which comes last and wins.\n");
    text.append(LICENCE).append("simplified\tothers\n");
    rows.forEach(
        (to, from) -> text.append(Character.toString(to)).append('\t').append(from).append('\n'));
    Files.writeString(out.resolve("simplified.tsv"), text);
  }

  private static void writePinyin(Path unihan, Map<Integer, Integer> simplified, Path out)
      throws IOException {
    Map<Integer, List<String>> readings = new TreeMap<>();
    for (String first : SPACE.split(FIRST_IN_NAMES, -1)) {
      add(readings, first.codePointAt(0), first.substring(1));
    }
    Map<Integer, List<String>> main = Unihan.property(unihan, "kMandarin");
    main.forEach((c, all) -> all.forEach(one -> add(readings, c, plain(one))));
    for (String dictionary : List.of("kHanyuPinlu", "kXHC1983", "kTGHZ2013")) {
      Unihan.property(unihan, dictionary)
          .forEach((c, all) -> all.forEach(one -> add(readings, c, plain(one))));
    }
    // 干 is read as 乾 too, since names are folded before they are read; and 長 as 长.
    simplified.forEach((from, to) -> readOneAsTheOther(main, readings, from, to));
    StringBuilder text = new StringBuilder();
    text.append(
        "# Readings of characters in pinyin without tones, ü as v. Rank 1 is the usual one in names.\n");
    text.append(
        "# From kMandarin, kHanyuPinlu, kXHC1983 and kTGHZ2013; the order of some is from a list of our own.\n");
    text.append(LICENCE).append("rank\tpinyin\than\n");
    write(readings, text);
    Files.writeString(out.resolve("pinyin.tsv"), text);
  }

  private static void readOneAsTheOther(
      Map<Integer, List<String>> main, Map<Integer, List<String>> readings, int from, int to) {
    List<String> own = main.getOrDefault(from, List.of());
    for (String one : List.copyOf(readings.getOrDefault(to, List.of()))) {
      add(readings, from, one);
    }
    own.forEach(one -> add(readings, to, plain(one)));
  }

  private static void writeCantonese(Path unihan, Map<Integer, Integer> simplified, Path out)
      throws IOException {
    Map<Integer, List<String>> readings = new TreeMap<>();
    Map<Integer, List<String>> main = Unihan.property(unihan, "kCantonese");
    main.forEach((c, all) -> all.forEach(one -> add(readings, c, toneless(one))));
    simplified.forEach(
        (from, to) -> {
          for (String one : List.copyOf(readings.getOrDefault(to, List.of()))) {
            add(readings, from, one);
          }
          main.getOrDefault(from, List.of()).forEach(one -> add(readings, to, toneless(one)));
        });
    StringBuilder text = new StringBuilder();
    text.append("# Cantonese readings of characters in Jyutping without tones, from kCantonese.\n");
    text.append(LICENCE).append("rank\tjyutping\than\n");
    write(readings, text);
    Files.writeString(out.resolve("cantonese.tsv"), text);

    Map<String, List<String>> spellings = new TreeMap<>();
    readings
        .values()
        .forEach(all -> all.forEach(one -> spellings.put(one, HongKongSpelling.of(one))));
    StringBuilder rules = new StringBuilder();
    rules.append(
        "# Jyutping syllables as Hong Kong spells them in names of persons, places and firms, the usual spelling first.\n");
    rules.append(
        "# By the rules of org.downstream.bench.dictionary.HongKongSpelling; own work, Apache-2.0. Made anew by bench/run-tables.\n");
    rules.append("jyutping\tspellings\n");
    spellings.forEach(
        (one, all) -> rules.append(one).append('\t').append(String.join(" ", all)).append('\n'));
    Files.writeString(out.resolve("hong-kong-spellings.tsv"), rules);
  }

  private static void write(Map<Integer, List<String>> readings, StringBuilder text) {
    Map<String, StringBuilder> rows = new TreeMap<>();
    readings.forEach(
        (c, all) -> {
          for (int i = 0; i < all.size(); i++) {
            rows.computeIfAbsent((i + 1) + "\t" + all.get(i), row -> new StringBuilder())
                .appendCodePoint(c);
          }
        });
    Map<String, StringBuilder> ordered = new LinkedHashMap<>(rows);
    ordered.forEach((row, han) -> text.append(row).append('\t').append(han).append('\n'));
  }

  private static void add(Map<Integer, List<String>> readings, int c, String reading) {
    boolean kept = c < 0x10000 || (Character.charCount(c) == 2 && c < 0x2B820);
    List<String> all = readings.computeIfAbsent(c, one -> new ArrayList<>());
    if (kept && !reading.isEmpty() && !all.contains(reading)) {
      all.add(reading);
    }
  }

  /** Without tone marks; ü as v. */
  private static String plain(String toned) {
    String apart = Normalizer.normalize(toned, Normalizer.Form.NFD).replace("u\u0308", "v");
    StringBuilder out = new StringBuilder();
    apart.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static String toneless(String jyutping) {
    return TONE.matcher(jyutping).replaceAll("");
  }
}
