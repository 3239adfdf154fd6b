package org.downstream.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an unknown name is held against the known ones. */
class SpellingTest {

  private static List<String> nearest(String asked, int limit, String... known) {
    Map<String, String> spellings = new TreeMap<>();
    Arrays.stream(known).forEach(name -> spellings.put(name, name));
    return Spelling.nearest(asked, spellings, limit);
  }

  @ParameterizedTest
  @CsvSource({"A100-80GB, a10080gb", "'  Ａ１００ ', a100", "İ-1, i1", "-, ''", "昇腾 910B, 昇腾910b"})
  void lettersAndDigitsCountAndNothingElse(String text, String folded) {
    // A capital I with a dot keeps its dot as a mark, which is no letter.
    assertThat(Spelling.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    // asked, known, whether at most half of the letters of the asked one must change
    "abcd, abxy, true",
    "abcd, abcxyz, false",
    "abcd, axyz, false",
    "abcdef, abcxyz, true",
    "abcdef, abwxyz, false",
    "abcde, abc, true",
    "abcde, ab, false",
    "abcd, xabcy, true",
    "bacd, xxabcd, false",
    "ab, ax, true",
    "ab, xy, false",
    "x, ab, false",
    "x, y, true",
    "h1000, nvidiah10x, false",
    "abcd, bcda, true",
    "kitten, sitting, true",
    "abcd, badc, false"
  })
  void aNameIsLikeAnotherUpToHalfOfItsLetters(String asked, String known, boolean like) {
    assertThat(nearest(asked, 9, known).contains(known)).isEqualTo(like);
  }

  @Test
  void aPartOfALongerNameIsTheNearest() {
    assertThat(nearest("h100", 9, "h101", "nvidiah100sxm"))
        .containsExactly("nvidiah100sxm", "h101");
  }

  @Test
  void nothingAskedIsLikeNothing() {
    assertThat(nearest("", 9, "a100", "b200")).isEmpty();
    assertThat(nearest(" - ", 9, "a100", "b200")).isEmpty();
  }

  @Test
  void theBestAreGivenInTheOrderOfTheAlphabetUpToTheLimit() {
    assertThat(nearest("abcd", 9, "abcx", "abxx", "abcd", "abca"))
        .containsExactly("abcd", "abca", "abcx", "abxx");
    assertThat(nearest("abcd", 2, "abcx", "abxx", "abcd", "abca")).containsExactly("abcd", "abca");
  }

  @Test
  void aNameIsGivenOnceWithItsBestSpelling() {
    Map<String, String> spellings = Map.of("abxx", "One", "abcx", "One", "abcy", "Two");
    assertThat(Spelling.nearest("abcx", spellings, 9)).containsExactly("One", "Two");
  }
}
