package org.downstream.bench.names;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Companies that do not exist, from a seed: English names to be listed, names to ask in both
 * scripts.
 */
final class MadeUpCompanies {
  private static final List<String> HAN =
      List.of(
          "华", "星", "科", "达", "龙", "海", "天", "瑞", "金", "明", "宏", "远", "东", "方", "安", "泰", "康", "新",
          "创", "博", "德", "盛", "力", "智", "云", "光", "通", "联", "恒", "信", "丰", "利", "嘉", "美", "佳", "永",
          "正", "大", "洋", "江", "河", "山", "峰", "林", "森", "木", "石", "玉", "宝", "富", "贵", "兴", "旺", "昌");
  private static final List<String> PINYIN =
      List.of(
          "hua", "xing", "ke", "da", "long", "hai", "tian", "rui", "jin", "ming", "hong", "yuan",
          "dong", "fang", "an", "tai", "kang", "xin", "chuang", "bo", "de", "sheng", "li", "zhi",
          "yun", "guang", "tong", "lian", "heng", "xin", "feng", "li", "jia", "mei", "jia", "yong",
          "zheng", "da", "yang", "jiang", "he", "shan", "feng", "lin", "sen", "mu", "shi", "yu",
          "bao", "fu", "gui", "xing", "wang", "chang");
  private static final List<String> HAN_REGIONS =
      List.of(
          "北京", "上海", "深圳市", "广州", "杭州", "南京", "苏州", "青岛", "成都", "武汉", "西安", "天津", "重庆", "宁波", "厦门",
          "济南", "合肥", "长沙", "郑州", "香港");
  private static final List<String> REGIONS =
      List.of(
          "Beijing",
          "Shanghai",
          "Shenzhen",
          "Guangzhou",
          "Hangzhou",
          "Nanjing",
          "Suzhou",
          "Qingdao",
          "Chengdu",
          "Wuhan",
          "Xi'an",
          "Tianjin",
          "Chongqing",
          "Ningbo",
          "Xiamen",
          "Jinan",
          "Hefei",
          "Changsha",
          "Zhengzhou",
          "Hong Kong");
  private static final List<String> HAN_WORK =
      List.of(
          "科技", "电子", "半导体", "贸易", "信息技术", "精密机械", "物流", "生物科技", "新能源", "材料", "进出口", "通信设备", "软件",
          "自动化", "光电", "航空", "医疗器械", "化工", "投资", "建筑工程");
  private static final List<String> WORK =
      List.of(
          "Technology",
          "Electronics",
          "Semiconductor",
          "Trading",
          "Information Technology",
          "Precision Machinery",
          "Logistics",
          "Biotechnology",
          "New Energy",
          "Material",
          "Import and Export",
          "Communication Equipment",
          "Software",
          "Automation",
          "Optoelectronics",
          "Aviation",
          "Medical Instruments",
          "Chemical",
          "Investment",
          "Construction Engineering");
  private static final List<String> FORMS =
      List.of(" Co., Ltd.", " Limited", " Group Co., Ltd.", " Corporation", " Inc.");

  private final SplittableRandom random;
  private final int[] brand = new int[3];
  private int region;
  private int work;

  MadeUpCompanies(long seed) {
    random = new SplittableRandom(seed);
  }

  private int draw() {
    int length = 2 + random.nextInt(2);
    for (int i = 0; i < length; i++) {
      brand[i] = random.nextInt(HAN.size());
    }
    region = random.nextInt(REGIONS.size());
    work = random.nextInt(WORK.size());
    return length;
  }

  /** An English name, its brand in pinyin or in letters of no language. */
  String english() {
    int length = draw();
    StringBuilder name = new StringBuilder();
    if (random.nextInt(3) > 0) {
      name.append(REGIONS.get(region)).append(' ');
    }
    int start = name.length();
    if (random.nextInt(3) == 0) {
      for (int i = 4 + random.nextInt(5); i > 0; i--) {
        name.append((char) ('a' + random.nextInt(26)));
      }
    } else {
      for (int i = 0; i < length; i++) {
        name.append(PINYIN.get(brand[i]));
      }
    }
    name.setCharAt(start, Character.toUpperCase(name.charAt(start)));
    return name.append(' ').append(WORK.get(work)).toString()
        + FORMS.get(random.nextInt(FORMS.size()));
  }

  /** A Chinese full name. */
  String chinese() {
    int length = draw();
    StringBuilder name = new StringBuilder(HAN_REGIONS.get(region));
    for (int i = 0; i < length; i++) {
      name.append(HAN.get(brand[i]));
    }
    return name.append(HAN_WORK.get(work)).append("有限公司").toString();
  }
}
