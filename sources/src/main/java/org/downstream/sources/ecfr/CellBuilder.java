package org.downstream.sources.ecfr;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.downstream.sources.published.LimitPassed;

/** Collects the text of a cell while its markup is read. */
final class CellBuilder {

  /** The longest cell of 2026 has 4,400 characters. */
  private static final int LONGEST = 20_000;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2002-\\u200B]+");

  private final StringBuilder text = new StringBuilder();
  private final Set<Integer> superscripts = new TreeSet<>();
  private boolean superscript;

  void append(String characters) {
    if (text.length() + characters.length() > LONGEST) {
      throw new LimitPassed("a cell of more than " + LONGEST + " characters");
    }
    if (superscript) {
      characters.chars().filter(c -> c >= '1' && c <= '9').forEach(c -> superscripts.add(c - '0'));
      text.append(characters.replaceAll("[0-9]", ""));
    } else {
      // A line end of the file is only a blank; those that are meant are br elements.
      text.append(BLANKS.matcher(characters).replaceAll(" "));
    }
  }

  void lineEnd() {
    text.append('\n');
  }

  void superscript(boolean on) {
    superscript = on;
  }

  Cell cell() {
    String tidy =
        text.toString()
            .replaceAll(" {2,}", " ")
            .replaceAll(" ?\n ?", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip();
    return new Cell(tidy, superscripts);
  }
}
