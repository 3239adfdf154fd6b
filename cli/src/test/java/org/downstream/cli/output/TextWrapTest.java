package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {

  @Test
  void breaksAtBlanks() {
    assertThat(TextWrap.lines("who uses the accounts", 10))
        .containsExactly("who uses", "the", "accounts");
  }

  @Test
  void breaksBetweenChineseCharactersButNeverBeforeAClosingMark() {
    assertThat(TextWrap.lines("瀚雲智能（合肥）有限公司", 16)).containsExactly("瀚雲智能（合肥）", "有限公司");
    assertThat(TextWrap.lines("瀚雲智能（合肥）有限公司", 15)).allMatch(line -> !line.startsWith("）"));
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    assertThat(TextWrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void noLineIsWiderThanAsked() {
    String text = "400 A100 sold to 浦江智雲科技有限公司 end with Hanyun (瀚雲智能), since 2019-10-09.";
    for (int width = 4; width < 90; width++) {
      int most = width;
      assertThat(TextWrap.lines(text, width)).allMatch(line -> DisplayWidth.of(line) <= most);
    }
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(TextWrap.lines("", 10)).containsExactly("");
  }

  @Test
  void controlCharactersAndTurnedTextAreShownAndNotObeyed() {
    assertThat(TextWrap.lines("a\u001b[31mb\u202ec\nd", 40))
        .containsExactly("a\ufffd[31mb\ufffdc d");
  }
}
