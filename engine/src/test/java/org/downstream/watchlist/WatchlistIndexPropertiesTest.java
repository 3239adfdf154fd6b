package org.downstream.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.watchlist.Listed.TODAY;

import com.ibm.icu.text.Transliterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.downstream.RandomCases;
import org.downstream.name.NameAnalyzer;
import org.downstream.name.Reading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistIndexPropertiesTest {
  private static final Transliterator TO_TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");

  private record Question(List<ListedParty> entries, ListQuery query) {
    static Question draw(SplittableRandom random) {
      return new Question(RandomLists.list(random), RandomLists.query(random));
    }
  }

  @Test
  void theIndexFindsAllThatAComparisonWithEveryNameFinds() {
    RandomCases.check(
        600,
        Question::draw,
        drawn -> {
          Set<String> found = new TreeSet<>();
          index(drawn.entries).match(drawn.query, TODAY).forEach(m -> found.add(m.entry().id()));
          assertThat(found).containsAll(byComparingEveryName(drawn.entries, drawn.query));
        });
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

  @Test
  void caseWidthPunctuationAndLegalFormDoNotMatter() {
    record Case(List<ListedParty> entries, String name, String form) {}
    RandomCases.check(
        1000,
        random ->
            new Case(
                RandomLists.list(random),
                RandomLists.bareName(random),
                RandomLists.legalForm(random)),
        drawn -> {
          WatchlistIndex index = index(drawn.entries);
          String name = drawn.name;
          List<String> expected = outcome(index, name);
          assertThat(outcome(index, name.toUpperCase(Locale.ROOT))).isEqualTo(expected);
          assertThat(outcome(index, name.replace(" ", ", "))).isEqualTo(expected);
          assertThat(outcome(index, "“" + name + "”.")).isEqualTo(expected);
          assertThat(outcome(index, name + drawn.form)).isEqualTo(expected);
          assertThat(outcome(index, fullWidth(name))).isEqualTo(expected);
          assertThat(outcome(index, TO_TRADITIONAL.transliterate(name))).isEqualTo(expected);
        });
  }

  @Test
  void theSameQuestionHasTheSameAnswerWhateverTheOrderOfTheList() {
    RandomCases.check(
        500,
        Question::draw,
        drawn -> {
          List<ListedParty> turned = new ArrayList<>(drawn.entries);
          Collections.reverse(turned);
          assertThat(index(turned).match(drawn.query, TODAY))
              .isEqualTo(index(drawn.entries).match(drawn.query, TODAY));
        });
  }

  @Test
  void noTextThrows() {
    record Case(String name, List<ListedParty> entries) {}
    RandomCases.check(
        1500,
        random -> new Case(RandomCases.text(255, random), RandomLists.list(random)),
        drawn -> {
          ListQuery query = ListQuery.named(drawn.name, drawn.name.repeat(3)).at(drawn.name);
          assertThat(index(drawn.entries).match(query, TODAY)).isNotNull();
        });
  }

  @Test
  void everyNameFindsItself() {
    RandomCases.check(
        1000,
        random ->
            random.nextBoolean() ? RandomCases.text(30, random) : RandomLists.bareName(random),
        name -> {
          boolean hasName = !NameAnalyzer.analyze(name).isEmpty();
          assertThat(
                  Listed.index(Listed.entry("a", "CN", name)).match(ListQuery.named(name), TODAY))
              .hasSize(hasName ? 1 : 0);
        });
  }

  @ParameterizedTest(name = "piece {index}")
  @ValueSource(
      strings = {
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
        "1 "
      })
  void aNameOfAnyLengthIsAnsweredAtOnce(String piece) {
    String huge = piece.repeat(100_000 / piece.length());
    WatchlistIndex index =
        Listed.index(Listed.entry("a", "CN", "Huawei Technologies"), Listed.entry("b", "CN", huge));
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> index.match(ListQuery.named(huge).at(huge), TODAY));
  }

  private static WatchlistIndex index(List<ListedParty> entries) {
    return Listed.index(entries.toArray(new ListedParty[0]));
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
}
