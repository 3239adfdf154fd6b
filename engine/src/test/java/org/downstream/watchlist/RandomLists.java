package org.downstream.watchlist;

import static org.downstream.RandomCases.between;
import static org.downstream.RandomCases.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.downstream.time.InForce;
import org.downstream.watchlist.ListedName.Kind;

/**
 * Random entries of lists, and questions about them, whose names are alike often enough to match.
 */
final class RandomLists {
  private static final List<String> LEGAL_FORMS =
      List.of(
          " Co., Ltd.",
          " CO,LTD.",
          " Co Ltd",
          " Inc.",
          " Limited",
          " LLC",
          " Corp.",
          " GmbH",
          " Pte. Ltd.",
          " Sdn Bhd",
          "有限公司",
          "股份有限公司",
          "有限责任公司",
          "公司");
  private static final List<String> TAILS =
      List.of("", " Shanghai Branch", "上海分公司", " (Huawei)", " 华为");
  private static final List<String> REGIONS =
      List.of("", "Beijing ", "Shanghai ", "Anhui ", "Hefei ");
  private static final List<String> BRANDS =
      List.of(
          "SenseTime",
          "Sense Time",
          "Senstime",
          "iFlytek",
          "Keda Xunfei",
          "kedaxunfei",
          "Kuangshi",
          "Huawei",
          "Haiguang",
          "Rosoboronexport",
          "Rosoboronexpert",
          "USTC iFlytek",
          "Sense Time Huawei",
          "IGL",
          "Li Lu",
          "Lvdi",
          "4Paradigm",
          "Xunfei");
  private static final List<String> ACTIVITIES =
      List.of(
          "",
          " Technology",
          " Information Technology",
          " 715th Institute",
          " 702 Institute",
          " Tech");
  private static final List<String> HAN_REGIONS = List.of("", "北京", "上海市", "安徽", "合肥");
  private static final List<String> HAN_BRANDS =
      List.of("商汤", "科大讯飞", "科大讯飞南方", "旷视", "华为", "海光", "绿地", "曙光", "讯飞");
  private static final List<String> HAN_ACTIVITIES = List.of("", "科技", "信息技术", "第七一五研究所", "电子");

  private static final List<Kind> KINDS = List.of(Kind.values());

  private RandomLists() {}

  static String legalForm(SplittableRandom random) {
    return oneOf(LEGAL_FORMS, random);
  }

  /** A name without its legal form. */
  static String bareName(SplittableRandom random) {
    return random.nextBoolean()
        ? oneOf(REGIONS, random) + oneOf(BRANDS, random) + oneOf(ACTIVITIES, random)
        : oneOf(HAN_REGIONS, random) + oneOf(HAN_BRANDS, random) + oneOf(HAN_ACTIVITIES, random);
  }

  private static String writtenName(SplittableRandom random) {
    String bare = bareName(random);
    return random.nextBoolean() ? bare : bare + legalForm(random) + oneOf(TAILS, random);
  }

  static List<ListedParty> list(SplittableRandom random) {
    List<ListedParty> entries = new ArrayList<>();
    int size = between(1, 12, random);
    while (entries.size() < size) {
      entries.add(entry("entry " + entries.size(), random));
    }
    return entries;
  }

  private static ListedParty entry(String id, SplittableRandom random) {
    List<ListedName> names =
        IntStream.range(0, between(1, 3, random))
            .mapToObj(i -> new ListedName(writtenName(random), oneOf(KINDS, random)))
            .toList();
    return Listed.entry(id, oneOf(List.of("CN", "HK", "RU", ""), random), names, InForce.ALWAYS);
  }

  static ListQuery query(SplittableRandom random) {
    List<String> names =
        IntStream.range(0, between(1, 2, random)).mapToObj(i -> writtenName(random)).toList();
    Optional<String> country =
        Optional.of(oneOf(List.of("CN", "HK", "US", ""), random)).filter(code -> !code.isEmpty());
    return new ListQuery(names, country, List.of());
  }
}
