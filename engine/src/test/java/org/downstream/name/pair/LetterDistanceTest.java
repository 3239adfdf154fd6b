package org.downstream.name.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.downstream.RandomCases;
import org.junit.jupiter.api.Test;

class LetterDistanceTest {
  private record Words(String one, String other, boolean lax) {

    LetterCosts costs() {
      return lax ? LetterCosts.LAX : LetterCosts.STRICT;
    }
  }

  private static Words words(SplittableRandom random) {
    return new Words(word(random), word(random), random.nextBoolean());
  }

  private static String word(SplittableRandom random) {
    String letters = random.nextInt(4) == 0 ? "aeiouysznmX0д" : "abdehijklmnrstuvyCSX";
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  /** Tries every way to turn one word into the other. */
  private static float slowly(String one, int i, String other, int j, LetterCosts costs) {
    if (i == 0 && j == 0) {
      return 0;
    }
    float best = LetterDistance.FAR;
    if (i > 0) {
      float out = costs.insert(one.charAt(i - 1), i > 1 ? one.charAt(i - 2) : 0);
      best = Math.min(best, slowly(one, i - 1, other, j, costs) + out);
    }
    if (j > 0) {
      float in = costs.insert(other.charAt(j - 1), j > 1 ? other.charAt(j - 2) : 0);
      best = Math.min(best, slowly(one, i, other, j - 1, costs) + in);
    }
    if (i > 0 && j > 0) {
      float swap = costs.swap(one.charAt(i - 1), other.charAt(j - 1));
      best = Math.min(best, slowly(one, i - 1, other, j - 1, costs) + swap);
    }
    boolean turned =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)
            && one.charAt(i - 1) != other.charAt(j - 1);
    return turned ? Math.min(best, slowly(one, i - 2, other, j - 2, costs) + 0.8f) : best;
  }

  @Test
  void itIsTheLeastCostOfAllWays() {
    LetterDistance distance = new LetterDistance();
    RandomCases.check(
        600,
        LetterDistanceTest::words,
        words -> {
          float expected =
              slowly(
                  words.one(),
                  words.one().length(),
                  words.other(),
                  words.other().length(),
                  words.costs());
          float found = distance.between(words.one(), words.other(), words.costs(), 50);
          assertThat(found).isCloseTo(expected, within(0.001f));
        });
  }

  @Test
  void aLimitOnlyCutsWhatLiesAboveIt() {
    LetterDistance distance = new LetterDistance();
    RandomCases.check(
        5_000,
        LetterDistanceTest::words,
        words -> {
          float whole = distance.between(words.one(), words.other(), words.costs(), 50);
          float cut = distance.between(words.one(), words.other(), words.costs(), 1.5f);
          assertThat(cut).isEqualTo(whole <= 1.5f ? whole : LetterDistance.FAR);
        });
  }

  @Test
  void consonantsNeverSkipWordsThatAreNearer() {
    LetterDistance distance = new LetterDistance();
    RandomCases.check(
        20_000,
        LetterDistanceTest::words,
        words -> {
          String one = SoundSpelling.of(words.one().toLowerCase(java.util.Locale.ROOT));
          String other = SoundSpelling.of(words.other().toLowerCase(java.util.Locale.ROOT));
          int least = ConsonantCount.apart(ConsonantCount.of(one), ConsonantCount.of(other));
          float cost = distance.between(one, other, words.costs(), 50);
          assertThat(cost).isGreaterThanOrEqualTo(least - 0.001f);
        });
  }
}
