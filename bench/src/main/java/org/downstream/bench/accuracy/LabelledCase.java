package org.downstream.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name that is asked for, and a name of the party that it is, may be, or is not.
 *
 * @param target a name of the party, or several parted by a bar
 * @param group what kind of difficulty it stands for
 * @param reason why a reader who knows both would say so
 */
record LabelledCase(String query, String target, Expect expect, String group, String reason) {

  /** What must come out. */
  enum Expect {
    /** The target comes first, and at least as possible. */
    SAME,
    /** The target is among the first five, as possible and not as established. */
    POSSIBLE,
    /** The target is not established. */
    OTHER
  }

  static List<LabelledCase> read(Path file) throws IOException {
    List<LabelledCase> cases = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        cases.add(
            new LabelledCase(
                row.getField("query"),
                row.getField("target"),
                Expect.valueOf(row.getField("expect").toUpperCase(Locale.ROOT)),
                row.getField("group"),
                row.getField("reason")));
      }
    }
    return cases;
  }

  /** The names of the party; the first is enough, others are of the same one. */
  List<String> targets() {
    return List.of(target.split("\\|", -1));
  }

  /** The writing of the query: Han, Latin or other. */
  String script() {
    return query.codePoints().anyMatch(Character::isIdeographic)
        ? "Han"
        : query.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c)) ? "Latin" : "other";
  }
}
