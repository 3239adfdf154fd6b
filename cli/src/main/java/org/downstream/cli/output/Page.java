package org.downstream.cli.output;

import java.io.IOException;
import java.util.List;

/** Lines of text on a terminal: a label on the left, its text wrapped on the right. */
final class Page {

  private final Appendable out;
  private final Terminal terminal;
  private final Ink ink;

  Page(Appendable out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
    this.ink = new Ink(terminal.colour());
  }

  Ink ink() {
    return ink;
  }

  int width() {
    return terminal.width();
  }

  void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  void blank() throws IOException {
    out.append('\n');
  }

  void heading(String text) throws IOException {
    blank();
    line(ink.strong(text));
  }

  /** A label and its text, the following lines indented below the text. */
  void field(String label, String text) throws IOException {
    String padded = DisplayWidth.pad("  " + label, 14);
    hanging(ink.faint(padded), " ".repeat(14), 14, text);
  }

  /** Text behind a prefix; lines that follow stand behind the second prefix of the same width. */
  void hanging(String first, String rest, int prefixWidth, String text) throws IOException {
    List<String> lines = TextWrap.lines(text, Math.max(20, terminal.width() - prefixWidth));
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? first : rest) + lines.get(i));
    }
  }

  /** Indented text. */
  void indented(int columns, String text) throws IOException {
    String blanks = " ".repeat(columns);
    hanging(blanks, blanks, columns, text);
  }
}
