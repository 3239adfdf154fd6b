package org.downstream.cli.output;

import java.io.IOException;
import java.util.List;

/** One row of CSV (RFC 4180) that a spreadsheet cannot take for a formula. */
final class CsvLine {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvLine() {}

  static void write(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  static String cell(String text) {
    String safe = startsFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
