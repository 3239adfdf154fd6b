package org.downstream.name.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.junit.jupiter.api.Test;

/** The pairs of {@code bench/accuracy/name-pairs.csv}, each labelled by hand with its reason. */
class LabelledPairsTest {
  private static final Path FILE = Path.of("..", "bench", "accuracy", "name-pairs.csv");

  private record Labelled(String line, PairScore score, boolean same) {}

  private static List<Labelled> all() throws IOException {
    List<Labelled> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILE);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      NameBearer bearer = NameBearer.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
      PairScore score = NamePairs.compare(cells.get(0), cells.get(1), bearer);
      all.add(new Labelled(line, score, cells.get(3).equals("yes")));
    }
    return all;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }

  @Test
  void whatIsAnotherPartyIsNeverEstablished() throws IOException {
    assertThat(all())
        .filteredOn(each -> !each.same())
        .noneMatch(each -> each.score().certainty() == Certainty.ESTABLISHED);
  }

  @Test
  void mostLabelsAreMet() throws IOException {
    List<Labelled> all = all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    long wrong =
        all.stream()
            .filter(each -> each.same() != (each.score().score() >= PairScore.LIKELY))
            .count();
    assertThat(wrong).isLessThanOrEqualTo(all.size() / 20);
  }
}
