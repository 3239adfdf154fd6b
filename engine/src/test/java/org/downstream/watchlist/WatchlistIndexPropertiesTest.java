package org.downstream.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.watchlist.Listed.TODAY;

import com.ibm.icu.text.Transliterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.downstream.name.NameAnalyzer;
import org.downstream.name.Reading;
import org.downstream.time.InForce;
import org.downstream.watchlist.ListedName.Kind;
import org.junit.jupiter.api.Assertions;

class WatchlistIndexPropertiesTest {
  private static final Transliterator TO_TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");

  @Property(tries = 300)
  void theIndexFindsWhatAComparisonWithEveryNameFinds(
      @ForAll("lists") List<ListedParty> entries, @ForAll("queries") ListQuery query) {
    WatchlistIndex index =
        WatchlistIndex.of(List.of(Listed.list(entries.toArray(new ListedParty[0]))));
    Set<String> found = new TreeSet<>();
    index.match(query, TODAY).forEach(match -> found.add(match.entry().id()));
    assertThat(found).isEqualTo(byComparingEveryName(entries, query));
  }

  private static Set<String> byComparingEveryName(List<ListedParty> entries, ListQuery query) {
    Set<String> found = new TreeSet<>();
    for (ListedParty entry : entries) {
      for (ListedReading listed : ListedReading.of(entry)) {
        for (String name : query.names()) {
          for (Reading asked : Reading.of(NameAnalyzer.analyze(name))) {
            if (listed.match(name, asked, query).isPresent()) {
              found.add(entry.id());
            }
          }
        }
      }
    }
    return found;
  }

  @Property(tries = 300)
  void caseWidthPunctuationAndLegalFormDoNotMatter(
      @ForAll("lists") List<ListedParty> entries,
      @ForAll("bareNames") String name,
      @ForAll("legalForms") String form) {
    WatchlistIndex index =
        WatchlistIndex.of(List.of(Listed.list(entries.toArray(new ListedParty[0]))));
    List<String> expected = outcome(index, name);
    assertThat(outcome(index, name.toUpperCase(Locale.ROOT))).isEqualTo(expected);
    assertThat(outcome(index, name.replace(" ", ", "))).isEqualTo(expected);
    assertThat(outcome(index, "“" + name + "”.")).isEqualTo(expected);
    assertThat(outcome(index, name + form)).isEqualTo(expected);
    assertThat(outcome(index, fullWidth(name))).isEqualTo(expected);
    assertThat(outcome(index, TO_TRADITIONAL.transliterate(name))).isEqualTo(expected);
  }

  @Property(tries = 200)
  void theSameQuestionHasTheSameAnswerWhateverTheOrderOfTheList(
      @ForAll("lists") List<ListedParty> entries, @ForAll("queries") ListQuery query) {
    List<ListedParty> turned = new ArrayList<>(entries);
    java.util.Collections.reverse(turned);
    WatchlistIndex one =
        WatchlistIndex.of(List.of(Listed.list(entries.toArray(new ListedParty[0]))));
    WatchlistIndex other =
        WatchlistIndex.of(List.of(Listed.list(turned.toArray(new ListedParty[0]))));
    assertThat(one.match(query, TODAY)).isEqualTo(other.match(query, TODAY));
  }

  @Property(tries = 1000)
  void noTextThrows(@ForAll String name, @ForAll("lists") List<ListedParty> entries) {
    WatchlistIndex index =
        WatchlistIndex.of(List.of(Listed.list(entries.toArray(new ListedParty[0]))));
    ListQuery query = ListQuery.named(name, name.repeat(3)).at(name);
    assertThat(index.match(query, TODAY)).isNotNull();
  }

  @Property(tries = 300)
  void everyNameFindsItself(@ForAll("anyText") String name) {
    ListedParty entry = Listed.entry("a", "CN", name);
    boolean hasName = !NameAnalyzer.analyze(name).isEmpty();
    assertThat(Listed.index(entry).match(ListQuery.named(name), TODAY)).hasSize(hasName ? 1 : 0);
  }

  @Property(tries = 20)
  void aNameOfAnyLengthIsAnsweredAtOnce(@ForAll("pieces") String piece) {
    String huge = piece.repeat(100_000 / piece.length());
    WatchlistIndex index =
        Listed.index(Listed.entry("a", "CN", "Huawei Technologies"), Listed.entry("b", "CN", huge));
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> index.match(ListQuery.named(huge).at(huge), TODAY));
  }

  private static List<String> outcome(WatchlistIndex index, String name) {
    return index.match(ListQuery.named(name), TODAY).stream()
        .map(match -> match.entry().id() + " " + match.certainty() + " " + match.score())
        .toList();
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c).forEach(c -> wide.append((char) c));
    return wide.toString();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "a",
        "a ",
        "(",
        "()",
        "(a)",
        "华为",
        "长",
        "技术",
        "第",
        "七",
        "\uD83D\uDE00",
        "\uD800",
        "\u202E",
        "\uFDFA",
        "a.",
        "co,ltd ",
        "分公司",
        "a branch ",
        "x华",
        "e\u0301\u0323",
        "a. ",
        "co. ",
        "上海分公司(",
        "-",
        "1 ");
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(30), bareNames());
  }

  @Provide
  Arbitrary<String> legalForms() {
    return Arbitraries.of(
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
  }

  @Provide
  Arbitrary<String> bareNames() {
    Arbitrary<String> latin =
        Combinators.combine(
                Arbitraries.of("", "Beijing ", "Shanghai ", "Anhui ", "Hefei "),
                Arbitraries.of(
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
                    "Xunfei"),
                Arbitraries.of(
                    "",
                    " Technology",
                    " Information Technology",
                    " 715th Institute",
                    " 702 Institute",
                    " Tech"))
            .as((region, brand, activity) -> region + brand + activity);
    Arbitrary<String> han =
        Combinators.combine(
                Arbitraries.of("", "北京", "上海市", "安徽", "合肥"),
                Arbitraries.of("商汤", "科大讯飞", "科大讯飞南方", "旷视", "华为", "海光", "绿地", "曙光", "讯飞"),
                Arbitraries.of("", "科技", "信息技术", "第七一五研究所", "电子"))
            .as((region, brand, activity) -> region + brand + activity);
    return Arbitraries.oneOf(latin, han);
  }

  @Provide
  Arbitrary<String> writtenNames() {
    Arbitrary<String> plain = bareNames();
    Arbitrary<String> dressed =
        Combinators.combine(
                bareNames(),
                legalForms(),
                Arbitraries.of("", " Shanghai Branch", "上海分公司", " (Huawei)", " 华为"))
            .as((name, form, tail) -> name + form + tail);
    return Arbitraries.oneOf(plain, dressed);
  }

  @Provide
  Arbitrary<List<ListedParty>> lists() {
    Arbitrary<ListedName> names =
        Combinators.combine(writtenNames(), Arbitraries.of(Kind.class)).as(ListedName::new);
    return Combinators.combine(
            names.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of("CN", "HK", "RU", ""))
        .as((all, country) -> Listed.entry("", country, all, InForce.ALWAYS))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(WatchlistIndexPropertiesTest::numbered);
  }

  private static List<ListedParty> numbered(List<ListedParty> entries) {
    List<ListedParty> numbered = new ArrayList<>();
    for (ListedParty entry : entries) {
      String id = "entry " + numbered.size();
      numbered.add(Listed.entry(id, entry.country(), entry.names(), entry.listed()));
    }
    return numbered;
  }

  @Provide
  Arbitrary<ListQuery> queries() {
    return Combinators.combine(
            writtenNames().list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of("CN", "HK", "US").optional())
        .as((names, country) -> new ListQuery(names, country, List.of()));
  }
}
