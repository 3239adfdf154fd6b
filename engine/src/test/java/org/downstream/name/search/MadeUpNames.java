package org.downstream.name.search;

import static org.downstream.RandomCases.between;
import static org.downstream.RandomCases.oneOf;

import java.util.List;
import java.util.SplittableRandom;

/** Names of companies that do not exist, in Latin letters and in Chinese, and ways to misspell. */
final class MadeUpNames {
  private static final List<String> SYLLABLES =
      List.of(
          "华", "星", "科", "达", "龙", "海", "天", "瑞", "金", "明", "宏", "远", "东", "方", "信", "安", "泰", "康",
          "新", "创", "博", "德", "盛", "力", "智", "云", "光", "通", "联", "恒");
  private static final List<String> SPELLED =
      List.of(
          "hua", "xing", "ke", "da", "long", "hai", "tian", "rui", "jin", "ming", "hong", "yuan",
          "dong", "fang", "xin", "an", "tai", "kang", "xin", "chuang", "bo", "de", "sheng", "li",
          "zhi", "yun", "guang", "tong", "lian", "heng");
  private static final List<String> REGIONS =
      List.of("", "Beijing ", "Shanghai ", "Shenzhen ", "Anhui ", "Hong Kong ");
  private static final List<String> ACTIVITIES =
      List.of(
          "Technology",
          "Electronics",
          "Semiconductor",
          "Trading",
          "Information Technology",
          "Precision Machinery",
          "Logistics",
          "Biotechnology");
  private static final List<String> HAN_REGIONS = List.of("", "北京", "上海", "深圳市", "安徽", "香港");
  private static final List<String> HAN_ACTIVITIES =
      List.of("科技", "电子", "半导体", "贸易", "信息技术", "精密机械", "物流", "生物科技");

  private MadeUpNames() {}

  static String latin(SplittableRandom random) {
    StringBuilder brand = new StringBuilder();
    for (int i = between(2, 3, random); i > 0; i--) {
      brand.append(oneOf(SPELLED, random));
    }
    return oneOf(REGIONS, random) + brand + " " + oneOf(ACTIVITIES, random) + " Co., Ltd.";
  }

  static String han(SplittableRandom random) {
    StringBuilder brand = new StringBuilder();
    for (int i = between(2, 3, random); i > 0; i--) {
      brand.append(oneOf(SYLLABLES, random));
    }
    return oneOf(HAN_REGIONS, random) + brand + oneOf(HAN_ACTIVITIES, random) + "有限公司";
  }

  static String any(SplittableRandom random) {
    return random.nextInt(4) == 0 ? han(random) : latin(random);
  }

  /** The name with a letter dropped, a space lost, its form left out, or as it is. */
  static String spoiled(String name, SplittableRandom random) {
    int at = between(1, name.length() - 2, random);
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.replaceFirst(" ", "");
      case 2 -> name.replace(" Co., Ltd.", "").replace("有限公司", "");
      default -> name;
    };
  }
}
