package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final Columns COLUMNS =
      new Columns("party", "listed_name")
          .row("p1", "瀚雲智能")
          .row("=p2", "A \"quoted\" name that is much longer than a narrow terminal");

  private static String write(Columns.Format format, int width) throws IOException {
    StringWriter out = new StringWriter();
    COLUMNS.write(format, out, new Terminal(width, false));
    return out.toString();
  }

  @Test
  void aTableLinesUpWideCharactersAndWraps() throws IOException {
    assertThat(write(Columns.Format.TABLE, 40))
        .isEqualTo(
            """
            party  listed name
            ─────  ─────────────────────────────────
            p1     瀚雲智能
            =p2    A "quoted" name that is much
                   longer than a narrow terminal
            """);
  }

  @Test
  void csvGuardsAgainstFormulas() throws IOException {
    assertThat(write(Columns.Format.CSV, 40))
        .isEqualTo(
            "party,listed_name\r\np1,瀚雲智能\r\n'=p2,\"A \"\"quoted\"\" name that is much longer than"
                + " a narrow terminal\"\r\n");
  }

  @Test
  void jsonKeepsTheTextAsItIs() throws IOException {
    assertThat(write(Columns.Format.JSON, 40))
        .startsWith("[\n  {\n    \"party\": \"p1\",\n    \"listed_name\": \"瀚雲智能\"\n  },\n")
        .contains("\"party\": \"=p2\"")
        .endsWith("]\n");
  }

  @Test
  void aRowNeedsEveryCell() {
    assertThatThrownBy(() -> new Columns("a", "b").row("1"))
        .hasMessageContaining("A row has 1 cells, and there are 2 columns (a, b).");
  }
}
