package org.downstream.name.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.downstream.RandomCases;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.junit.jupiter.api.Test;

class NamePairsPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "Nordstern",
          "Mohammed",
          "bin",
          "Omar",
          "Ted",
          "Edward",
          "Technology",
          "Group",
          "Ltd",
          "GmbH",
          "Bank",
          "of",
          "China",
          "54th",
          "Institute",
          "II",
          "J.",
          "Владимир",
          "محمد",
          "이재명",
          "习近平",
          "ООО",
          "株式会社",
          "van",
          "der",
          "Berg",
          "A.B.C.",
          "Jean-Claude",
          "O'Neill",
          "AHL1",
          "&");

  private static final List<String> BRANDS =
      List.of(
          "Nordstern", "Kestrel Marine", "Baltika Zvezda", "Hua Wei", "Orion-Vega", "Müller Söhne");

  private record Pair(String one, String other, NameBearer bearer) {}

  private static String name(SplittableRandom random) {
    if (random.nextInt(3) == 0) {
      return RandomCases.text(60, random);
    }
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      name.append(RandomCases.oneOf(WORDS, random)).append(random.nextInt(6) == 0 ? ", " : " ");
    }
    return name.toString();
  }

  private static Pair pair(SplittableRandom random) {
    return new Pair(
        name(random), name(random), RandomCases.oneOf(List.of(NameBearer.values()), random));
  }

  @Test
  void theOrderOfTheTwoNamesDoesNotMatter() {
    RandomCases.check(
        4_000,
        NamePairsPropertiesTest::pair,
        pair -> {
          PairScore there = NamePairs.compare(pair.one(), pair.other(), pair.bearer());
          PairScore back = NamePairs.compare(pair.other(), pair.one(), pair.bearer());
          assertThat(there.score()).isEqualTo(back.score()).isBetween(0.0, 1.0);
          assertThat(there.certainty()).isEqualTo(back.certainty());
          assertThat(there.why()).hasSameSizeAs(back.why()).isNotEmpty();
        });
  }

  @Test
  void aNameIsTheSameAsItself() {
    RandomCases.check(
        2_000,
        NamePairsPropertiesTest::pair,
        pair -> {
          PairScore score = NamePairs.compare(pair.one(), pair.one(), pair.bearer());
          boolean named = !NamePairs.prepare(pair.one(), pair.bearer()).bare().isEmpty();
          assertThat(score.certainty())
              .isEqualTo(named ? Certainty.ESTABLISHED : Certainty.UNKNOWN);
        });
  }

  @Test
  void longAndOddNamesAreAnsweredToo() {
    String long1 = "Nordstern ".repeat(10_000);
    String long2 = "一".repeat(100_000);
    List<String> odd =
        List.of(
            long1,
            long2,
            "\uD800",
            "\u202Eabc\u202C",
            "a\u200Bb",
            "😀",
            "\u0301",
            "ß".repeat(399),
            "(((((",
            "....",
            "a.b.c.d.e.f",
            "'",
            "& & &",
            "ー",
            "0",
            "IIII",
            "\uFDFA".repeat(200));
    for (String one : odd) {
      for (String other : odd) {
        for (NameBearer bearer : NameBearer.values()) {
          assertThat(NamePairs.compare(one, other, bearer).why()).isNotEmpty();
        }
      }
    }
    assertThat(NamePairs.compare(long1, long1, NameBearer.UNKNOWN).certainty())
        .isEqualTo(Certainty.ESTABLISHED);
    assertThat(NamePairs.compare(long1, long1 + "x", NameBearer.UNKNOWN).certainty())
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void caseAccentsPunctuationAndLegalFormTellNothing() {
    RandomCases.check(
        500,
        random -> RandomCases.oneOf(BRANDS, random) + "\t" + random.nextInt(6),
        drawn -> {
          String brand = drawn.substring(0, drawn.indexOf('\t'));
          int way = Integer.parseInt(drawn.substring(drawn.indexOf('\t') + 1));
          String other =
              switch (way) {
                case 0 -> brand.toUpperCase(Locale.ROOT);
                case 1 -> brand + ", Ltd.";
                case 2 -> "OOO \"" + brand + "\"";
                case 3 -> "  " + brand.replace(" ", " - ") + "!";
                case 4 -> brand.replace("ü", "ue").replace("ö", "oe") + " GmbH";
                default -> "The " + brand + " S.A.";
              };
          assertThat(NamePairs.compare(brand, other, NameBearer.ORGANISATION).certainty())
              .as(brand + " / " + other)
              .isEqualTo(Certainty.ESTABLISHED);
        });
  }

  @Test
  void theWordsOfAnOrganisationMayStandInAnyOrder() {
    RandomCases.check(
        500,
        random -> random.nextLong(),
        seed -> {
          List<String> words =
              new ArrayList<>(List.of("Kestrel", "Baltika", "Marine", "Technology", "Orion"));
          String one = String.join(" ", words);
          Collections.shuffle(words, new Random(seed));
          String other = String.join(" ", words);
          assertThat(NamePairs.compare(one, other, NameBearer.ORGANISATION).certainty())
              .isEqualTo(Certainty.ESTABLISHED);
        });
  }

  @Test
  void aPreparedNameAnswersAsTheNameItself() {
    RandomCases.check(
        500,
        NamePairsPropertiesTest::pair,
        pair -> {
          PreparedName one = NamePairs.prepare(pair.one(), pair.bearer());
          PreparedName other = NamePairs.prepare(pair.other(), pair.bearer());
          double first = NamePairs.score(one, other);
          assertThat(NamePairs.score(one, other)).isEqualTo(first);
          assertThat(NamePairs.compare(pair.one(), pair.other(), pair.bearer()).score())
              .isEqualTo(first);
        });
  }
}
