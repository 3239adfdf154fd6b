package org.downstream.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The guard and the parser behind it agree on where each row starts. */
class RecordGuardTest {

  private static final long SEED = 17;
  private static final String LETTERS = "\"\"\",,\n\r\nab ";
  private static final int LIMIT = 1000;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Optional<ProblemCode>> flaws = new ArrayList<>();

  private void read(String text, int longest) throws IOException {
    rows.clear();
    flaws.clear();
    Records records = new Records(new StringReader(text), Delimiter.COMMA, longest);
    while (records.advance()) {
      rows.add(records.cells());
      flaws.add(records.flaw());
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Test
  void textWithoutAFlawIsReadAsByTheParserAlone() throws IOException {
    Random random = new Random(SEED);
    int compared = 0;
    for (int round = 0; round < 20_000; round++) {
      String text = anyText(random);
      read(text, LIMIT);
      if (flaws.stream().allMatch(Optional::isEmpty)) {
        assertThat(rows).as("seed %s, round %s", SEED, round).isEqualTo(byTheParserAlone(text));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  private static List<List<String>> byTheParserAlone(String text) throws IOException {
    try (CsvReader<CsvRecord> parser =
        CsvReader.builder()
            .skipEmptyLines(false)
            .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return parser.stream().map(CsvRecord::getFields).toList();
    }
  }

  @Test
  void whateverComesBeforeARowWithoutOpenQuoteTheRowIsFound() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String text = anyText(random) + "\nlast,row";
      read(text, round % 2 == 0 ? LIMIT : 12);
      if (!flaws.contains(Optional.of(ProblemCode.QUOTE_UNCLOSED))) {
        assertThat(rows.get(rows.size() - 1))
            .as("seed %s, round %s: %s", SEED, round, text)
            .containsExactly("last", "row");
        assertThat(flaws.get(rows.size() - 1)).isEmpty();
      }
    }
  }

  @Test
  void theTextAfterAClosingQuoteIsKeptAsRead() throws IOException {
    read("\"The \"Best\" chip\",b\n\"c\"d\ne,f", LIMIT);
    assertThat(rows)
        .containsExactly(List.of("The \"Best\" chip\"", "b"), List.of("c\"d"), List.of("e", "f"));
    assertThat(flaws)
        .containsExactly(
            Optional.of(ProblemCode.QUOTE_MISPLACED),
            Optional.of(ProblemCode.QUOTE_MISPLACED),
            Optional.empty());
  }

  @Test
  void aRowIsCutAtTheLimitAndNotBefore() throws IOException {
    read("x".repeat(10) + "\n" + "y".repeat(11) + "\nz", 10);
    assertThat(flaws)
        .containsExactly(
            Optional.empty(), Optional.of(ProblemCode.FIELD_TOO_LONG), Optional.empty());
    assertThat(rows.get(1)).containsExactly("y".repeat(10));
  }
}
