package org.downstream.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows as a table that fits the terminal: the widest columns give way and wrap. */
final class ColumnsTable {

  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  private final List<String> names;
  private final List<List<String>> rows;
  private final Terminal terminal;
  private final int[] widths;

  ColumnsTable(List<String> names, List<List<String>> rows, Terminal terminal) {
    this.names = names.stream().map(name -> name.replace('_', ' ')).toList();
    this.rows = rows;
    this.terminal = terminal;
    this.widths = new int[names.size()];
    fit();
  }

  void write(Appendable out) throws IOException {
    Ink ink = new Ink(terminal.colour());
    for (String line : lines(names)) {
      out.append(ink.strong(line)).append('\n');
    }
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("─".repeat(width));
    }
    out.append(ink.faint(String.join(" ".repeat(GAP), rules))).append('\n');
    for (List<String> row : rows) {
      for (String line : lines(row)) {
        out.append(line).append('\n');
      }
    }
  }

  private void fit() {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, DisplayWidth.of(names.get(i)));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(Printable.of(row.get(i))));
      }
    }
    int room = terminal.width() - GAP * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest();
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private int widest() {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private List<String> lines(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(TextWrap.lines(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : "";
        line.append(DisplayWidth.pad(cell, widths[i])).append(" ".repeat(GAP));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
