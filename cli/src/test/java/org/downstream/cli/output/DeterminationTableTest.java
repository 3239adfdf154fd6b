package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DeterminationTableTest {

  private static String table(Terminal terminal) throws IOException {
    return Written.by(
        out -> new DeterminationTable(out, SampleDeterminations.names(), terminal),
        SampleDeterminations.all());
  }

  @Test
  void eachDealSaysItsVerdictWhereItEndsWhyAndWhatToAsk() throws IOException {
    assertThat(table(Terminal.PLAIN))
        .contains("D-02  2022-11-01  LICENSE REQUIRED · presumption of denial")
        .contains("(瀚雲智能語音科技股份有限公司)")
        .contains("ends with   Hanyun Intelligence and Speech Technology Co., Ltd.")
        .contains("? unknown after D-03")
        .contains("License requirement for parties on the Entity List [15 CFR 744.11(a);")
        .contains("ask         What share of Hanyun (Hefei) does Hanyun hold on 2022-11-01?")
        .contains("D-10  2023-02-10  LEGAL BUT RISKY · hold and ask")
        .contains("because     Delivery to a mail drop")
        .contains("D-20  2023-02-10  INDETERMINATE\n")
        .contains("(and 1 further question)");
  }

  @Test
  void endsWithCountsDatesAndVintages() throws IOException {
    assertThat(table(Terminal.PLAIN))
        .contains(
            "5 deals · 1 PROHIBITED · 1 LICENSE REQUIRED · 1 LEGAL BUT RISKY · 1 INDETERMINATE")
        .contains("3 until the open questions are answered")
        .contains("2022-11-01 to 2023-02-10, 2 days; facts known by 2022-12-31, now")
        .contains("Entity List, text of 2022-10-01, 214 entries — starter list: a selection,")
        .contains("0123456789ab, 57 provisions");
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    for (int width : new int[] {60, 80, 100}) {
      assertThat(table(new Terminal(width, false)).lines().toList())
          .allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  @Test
  void coloursOnlyWhenTold() throws IOException {
    assertThat(table(Terminal.PLAIN)).doesNotContain("\u001b");
    assertThat(table(new Terminal(100, true))).contains("\u001b[1;31mPROHIBITED\u001b[0m");
  }
}
