package org.downstream.sources.table;

/** What separates the cells of a row. */
public enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char letter;

  Delimiter(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  /** The delimiter that stands most often in the heading; a comma when none does. */
  static Delimiter of(String text) {
    String heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    Delimiter best = COMMA;
    long most = 0;
    for (Delimiter each : values()) {
      long count = heading.chars().filter(letter -> letter == each.letter).count();
      if (count > most) {
        most = count;
        best = each;
      }
    }
    return best;
  }
}
